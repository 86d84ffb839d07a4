// usage: node fetch.mjs TARGET — puts webchat.js, its compressed forms and its licences into TARGET.
// Only one file of the package is needed: `npm ci` would install 425 packages and 486 MB for it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

const target = process.argv[2];
const wanted = JSON.parse(readFileSync(new URL('package.json', import.meta.url)));
const [[name, version]] = Object.entries(wanted.dependencies);

const scratch = mkdtempSync(join(tmpdir(), 'webchat-'));
try {
  const [code, licences] = untar(gunzipSync(download()), ['package/dist/webchat.js', 'package/dist/webchat.js.LICENSE.txt']);
  mkdirSync(target, { recursive: true });
  place('webchat.js.LICENSE.txt', Buffer.concat([Buffer.from(`${name} ${version}, MIT licence, Microsoft Corporation\n\n`), licences]));
  place('webchat.js.gz', gzipSync(code, { level: 9 }));
  place('webchat.js.br', brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  place('webchat.js', code); // last: its presence says that all is there
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function download() {
  const npm = ['pack', `${name}@${version}`, '--json', '--ignore-scripts', '--prefer-offline', `--pack-destination=${scratch}`,
    '--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=60000'];
  const [{ filename }] = JSON.parse(execFileSync('npm', npm, { encoding: 'utf8', shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'inherit'] }));
  const archive = readFileSync(join(scratch, filename));
  const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
  if (integrity !== wanted.integrity[name]) throw new Error(`${name} ${version} has integrity ${integrity}; package.json says ${wanted.integrity[name]}`);
  return archive;
}

function untar(archive, paths) {
  const found = new Map();
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0;) {
    const path = archive.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = parseInt(archive.toString('ascii', at + 124, at + 136), 8);
    if (paths.includes(path)) found.set(path, archive.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return paths.map(path => found.get(path) ?? (() => { throw new Error(`${path} is not in ${name} ${version}`); })());
}

function place(file, content) {
  const draft = join(target, `${file}.${process.pid}.tmp`);
  writeFileSync(draft, content);
  renameSync(draft, join(target, file));
}
