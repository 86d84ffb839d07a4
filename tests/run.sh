#!/usr/bin/env bash
# Installs what the tests need where it is missing, builds, runs every test project,
# and ends with one line: N passed, N failed, N skipped.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export LC_ALL=C.UTF-8 DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
if [[ -z ${HOME:-} ]]; then mkdir "$scratch/home"; export HOME=$scratch/home; fi

# --- what the tests need -----------------------------------------------------------------------------------------
missing=()
need() { # need PACKAGE CHECK...: the Debian package is missing unless the check succeeds
  local package=$1; shift
  "$@" >/dev/null 2>&1 || missing+=("$package")
}
chinese_font() { command -v fc-list && [[ -n $(fc-list :lang=zh-cn family) ]]; }

need nodejs command -v node
need npm command -v npm
need chromium command -v chromium
need fonts-noto-cjk chinese_font
need postgresql test -n "$(ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null || command -v initdb)"
need redis-server command -v redis-server

if ! command -v dotnet >/dev/null; then echo "tests/run.sh: install the .NET SDK named in global.json" >&2; exit 1; fi
if ((${#missing[@]})); then
  if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
    echo "installing ${missing[*]}"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" fontconfig >"$scratch/apt.log" 2>&1 || { cat "$scratch/apt.log" >&2; exit 1; }
  else
    echo "tests/run.sh: the tests need ${missing[*]}; as root: apt-get install ${missing[*]}" >&2
    exit 1
  fi
fi

while IFS= read -r lock; do
  directory=$(dirname "$lock")
  if ! cmp -s "$lock" "$directory/node_modules/.installed-lock"; then
    echo "npm ci in $directory"
    (cd "$directory" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
    cp "$lock" "$directory/node_modules/.installed-lock"
  fi
done < <(find tests \( -name node_modules -o -name peers \) -prune -o -name package-lock.json -print | sort)

# --- build and run -----------------------------------------------------------------------------------------------
dotnet build CoCreation.Bot.sln -nodeReuse:false -v quiet -clp:NoSummary

count() { # count REPORT ATTRIBUTE: the sum of an attribute over the report's assemblies
  { grep -o '<assembly [^>]*>' "$1" | grep -o " $2=\"[0-9]*\"" || true; } | tr -dc '0-9\n' | awk '{ sum += $1 } END { print sum + 0 }'
}

passed=0 failed=0 skipped=0
for project in tests/*.Tests/*.csproj; do
  name=$(basename "$project" .csproj)
  report=$scratch/$name.xml
  echo "--- $name"
  code=0
  dotnet "tests/$name/bin/Debug/net10.0/$name.dll" -noLogo -noColor -xml "$report" </dev/null || code=$?
  broken=0
  if [[ -s $report ]]; then
    passed=$((passed + $(count "$report" passed)))
    skipped=$((skipped + $(count "$report" skipped) + $(count "$report" not-run)))
    broken=$(($(count "$report" failed) + $(count "$report" errors)))
  fi
  # A project that dies without saying which test failed has failed all the same.
  if ((code != 0 && broken == 0)) || [[ ! -s $report ]]; then echo "$name ended with exit code $code" >&2; broken=1; fi
  failed=$((failed + broken))
done

# Some hostile requests against the real program; docs/security.md says how to send many.
echo "--- CoCreation.Fuzz"
if dotnet tests/CoCreation.Fuzz/bin/Debug/net10.0/CoCreation.Fuzz.dll --count 2000 </dev/null; then passed=$((passed + 1)); else failed=$((failed + 1)); fi

# A short time of kills and cuts, once for each store; docs/chaos.md says how to make it a long one.
for store in sqlite postgres; do
  echo "--- CoCreation.Chaos $store"
  if dotnet tests/CoCreation.Chaos/bin/Debug/net10.0/CoCreation.Chaos.dll --store "$store" --seconds 20 --kills 3 --seed 11 </dev/null; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
done

echo "$passed passed, $failed failed, $skipped skipped"
((failed == 0 && passed > 0))
