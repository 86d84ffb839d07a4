using System.Text.RegularExpressions;
using CoCreation.Bot.Tests.WebChat;
using YamlDotNet.RepresentationModel;

namespace CoCreation.Bot.Tests.Deploy;

/// <summary>Holds the files for containers against the program and against each other, since no container engine runs here.</summary>
internal sealed partial class DeployCheck(DeployFiles files)
{
    private const string Port = "3978";

    private static readonly string[] Secret = ["Secret", "ConnectionStrings", "Password", "Token"];

    private static readonly string[] ReadByTheBuild = [".editorconfig", "BannedSymbols.txt", "Directory.Build.props", "Directory.Packages.props", "global.json"];

    private readonly List<string> _faults = [];

    public IReadOnlyList<string> Run()
    {
        Settings();
        Secrets();
        Probes();
        Ports();
        Limits();
        Selectors();
        Image();
        Proxy();
        return _faults;
    }

    /// <summary>What the instances are given exists in the table of the README, and in the program.</summary>
    private void Settings()
    {
        var documented = Setting().Matches(Section("## Settings")).Select(match => match.Value).ToHashSet();
        var source = string.Concat(Directory.GetFiles(Path.Combine(RunningBot.Repository, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText));
        foreach (var name in Given().Select(each => each.Name).Distinct())
        {
            Must(documented.Contains(name), $"the README knows no setting {name}");
            Must(source.Contains(name.Split("__")[^1], StringComparison.Ordinal), $"the program reads no setting {name}");
        }
    }

    /// <summary>No secret stands in a file, or in the environment of an instance.</summary>
    private void Secrets()
    {
        foreach (var (name, value) in Given()) Must(!Secret.Any(name.Contains) || value.Length == 0, $"{name} is a secret and stands in the environment");
        foreach (var name in DeployFiles.Instances.SelectMany(service => files.Of(service, "secrets") is YamlSequenceNode taken ? taken.Children.Select(each => $"{each}") : []))
            Must(files.Compose.Value($"secrets/{name}/file").EndsWith($"/{name}", StringComparison.Ordinal), $"the secret {name} has no file of its name");
        foreach (var name in Environment("postgres").Keys) Must(!name.Contains("PASSWORD", StringComparison.Ordinal) || name.EndsWith("_FILE", StringComparison.Ordinal), $"{name} stands in the environment");
        var mounted = files.Deployment.List("spec/template/spec/volumes").FirstOrDefault(volume => volume.Value("name") == "secrets");
        Must(mounted?.At("secret/secretName") is not null, "no secret is mounted");
        Must(files.Container.List("volumeMounts").Any(mount => mount.Value("name") == "secrets" && mount.Value("mountPath") == Pod("COCREATION_SECRETS")), "COCREATION_SECRETS names no mounted directory");
        Must(files.Container.List("volumeMounts").Any(mount => mount.Value("name") == "data" && mount.Value("mountPath") == Pod("COCREATION_DATA")), "COCREATION_DATA names no mounted directory");
        foreach (var service in DeployFiles.Instances)
            Must(Environment(service).TryGetValue("COCREATION_DATA", out var data) && files.Of(service, "volumes") is YamlSequenceNode volumes && volumes.Children.Any(each => $"{each}".EndsWith($":{data}", StringComparison.Ordinal)), $"{service} keeps its data in no volume");
    }

    private void Probes()
    {
        var mapped = Mapped().Matches(File.ReadAllText(Path.Combine(RunningBot.Repository, "src", "CoCreation.Bot", "BotHost.cs"))).Select(match => match.Groups[1].Value).ToList();
        foreach (var (probe, path) in new[] { ("startupProbe", "/healthz"), ("livenessProbe", "/healthz"), ("readinessProbe", "/readyz") })
        {
            var asked = files.Container.Value($"{probe}/httpGet/path");
            Must(asked == path && mapped.Contains(path), $"the {probe} asks for '{asked}'");
            Must(files.Container.Value($"{probe}/httpGet/port") == files.Container.Value("ports/0/name"), $"the {probe} asks at no port of the container");
        }

        foreach (var service in DeployFiles.Instances)
            Must($"{files.Of(service, "healthcheck")?.At("test/3")}".Contains($"/{Port} && printf 'GET /readyz ", StringComparison.Ordinal), $"the health of {service} is not asked for at /readyz");
        var grace = files.Deployment.Value("spec/template/spec/terminationGracePeriodSeconds");
        var pause = files.Container.Value("lifecycle/preStop/exec/command/1");
        Must(Number(grace) > Number(pause) + 10, $"after {pause} s nothing is left of {grace} s to finish");
        foreach (var service in DeployFiles.Instances) Must(Number($"{files.Of(service, "stop_grace_period")}".TrimEnd('s')) > 10, $"{service} has no time to finish");
    }

    private void Ports()
    {
        Must(files.Docker("EXPOSE").SequenceEqual([Port]), "the image shows another port");
        Must(files.Docker("CMD").SequenceEqual([$"[\"--urls\", \"http://0.0.0.0:{Port}\"]"]), "the image listens elsewhere");
        Must(files.Container.Value("ports/0/containerPort") == Port && files.Container.Value("args/1").EndsWith($":{Port}", StringComparison.Ordinal), "the container listens at another port than it says");
        var service = files.Yaml("kubernetes/service.yaml");
        Must(service.Value("spec/ports/0/targetPort") == files.Container.Value("ports/0/name"), "the service leads to no port of the container");
        foreach (var path in files.Yaml("kubernetes/ingress.yaml").List("spec/rules/0/http/paths"))
        {
            Must(path.Value("backend/service/name") == service.Value("metadata/name"), "the ingress leads to no service");
            Must(path.Value("backend/service/port/name") == service.Value("spec/ports/0/name"), "the ingress leads to no port of the service");
        }
    }

    /// <summary>Each has its share of the machine, and no more rights than it needs.</summary>
    private void Limits()
    {
        foreach (var what in new[] { "requests/cpu", "requests/memory", "limits/cpu", "limits/memory" }) Must(files.Container.At($"resources/{what}") is not null, $"the container has no {what}");
        Must(files.Container.Value("securityContext/allowPrivilegeEscalation") == "false", "the container may gain rights");
        Must(files.Container.Value("securityContext/readOnlyRootFilesystem") == "true", "the container may write to its image");
        Must(files.Container.Value("securityContext/capabilities/drop/0") == "ALL", "the container keeps capabilities");
        var user = files.Deployment.Value("spec/template/spec/securityContext/runAsUser");
        Must(files.Deployment.Value("spec/template/spec/securityContext/runAsNonRoot") == "true" && Number(user) > 0, "the container runs as root");
        Must(files.Docker("USER").SequenceEqual([$"{user}:{user}"]), "the image has another user than the deployment");
        foreach (var service in files.Compose.At("services").Map().Keys)
        {
            Must(files.Of(service, "mem_limit") is not null && files.Of(service, "cpus") is not null, $"{service} has no limits");
            Must(files.Of(service, "healthcheck") is not null, $"nobody asks how {service} is");
        }

        foreach (var service in DeployFiles.Instances) Must($"{files.Of(service, "read_only")}" == "true" && $"{files.Of(service, "cap_drop")?.At("0")}" == "ALL", $"{service} has more rights than it needs");
    }

    private void Selectors()
    {
        var pods = Labels(files.Deployment.At("spec/template/metadata/labels"));
        Must(Labels(files.Deployment.At("spec/selector/matchLabels")) == pods, "the deployment selects other pods than it makes");
        Must(Labels(files.Yaml("kubernetes/service.yaml").At("spec/selector")) == pods, "the service selects other pods");
        Must(Labels(files.Yaml("kubernetes/disruption.yaml").At("spec/selector/matchLabels")) == pods, "the disruption budget selects other pods");
        Must(pods.Length > 0, "the pods have no name");
        Must(Number(files.Deployment.Value("spec/replicas")) >= 2, "there is one instance");
        Must(Number(files.Yaml("kubernetes/disruption.yaml").Value("spec/minAvailable")) < Number(files.Deployment.Value("spec/replicas")), "the disruption budget lets no instance go");
        foreach (var named in files.Yaml("kubernetes/kustomization.yaml").List("resources"))
            Must(DeployFiles.All().Contains(Path.Combine("kubernetes", $"{named}")), $"there is no {named}");
        Must(files.Yaml("kubernetes/kustomization.yaml").Value("images/0/name") == files.Container.Value("image"), "the kustomization names another image");
    }

    /// <summary>What is copied exists, base images are named by arguments, and none is from a registry that the file chooses.</summary>
    private void Image()
    {
        var arguments = files.Docker("ARG").Select(argument => argument.Split('=')[0]).ToHashSet();
        var stages = files.Docker("FROM").Where(from => from.Contains(" AS ", StringComparison.Ordinal)).Select(from => from.Split(" AS ")[1]).ToList();
        foreach (var from in files.Docker("FROM"))
            Must(Argument().Match(from) is { Success: true } match && arguments.Contains(match.Groups[1].Value), $"the base image {from} is no argument");
        foreach (var copied in files.Docker("COPY"))
        {
            var words = copied.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var source = words.FirstOrDefault(word => word.StartsWith("--from=", StringComparison.Ordinal));
            if (source is not null) Must(stages.Contains(source["--from=".Length..]), $"{source} is no stage");
            else foreach (var path in words[..^1]) Must(Path.Exists(Path.Combine(RunningBot.Repository, path)), $"there is no {path} to copy");
        }

        foreach (var read in ReadByTheBuild) Must(files.Docker("COPY").Any(copied => copied.Split(' ').Contains(read)), $"the build reads {read}, which is not copied");
        var ignored = files.Text("Dockerfile.dockerignore").Split('\n');
        foreach (var path in files.Docker("COPY").Where(copied => !copied.Contains("--from", StringComparison.Ordinal)).SelectMany(copied => copied.Split(' ')[..^1]))
            Must(ignored.Any(line => line.StartsWith('!') && (path == line[1..] || path.StartsWith(line[1..] + "/", StringComparison.Ordinal))), $"{path} is kept from the builder");
        foreach (var service in DeployFiles.Instances)
        {
            foreach (var name in files.Of(service, "build")?.At("args").Map().Keys ?? []) Must(arguments.Contains(name), $"the Dockerfile has no argument {name}");
            Must(files.Of(service, "build")?.Value("dockerfile") == "manifests/deploy/Dockerfile", $"{service} is built from another file");
        }

        foreach (var service in files.Compose.At("services").Map().Keys) Must(!RegistryHost().IsMatch($"{files.Of(service, "image")}"), $"{service} names a registry");
    }

    /// <summary>The proxy leads to every instance, takes what the bot takes, and keeps what is for the inside.</summary>
    private void Proxy()
    {
        var proxy = files.Text("proxy/nginx.conf");
        foreach (var service in DeployFiles.Instances) Must(proxy.Contains($"server {service}:{Port} ", StringComparison.Ordinal), $"the proxy does not know {service}");
        Must(proxy.Contains("client_max_body_size 12m;", StringComparison.Ordinal), "the proxy takes less or more than the bot");
        Must(proxy.Contains("location = /readyz { return 404; }", StringComparison.Ordinal), "/readyz is shown to the world");
        Must(proxy.Contains("listen 8080;", StringComparison.Ordinal) && files.Compose.Value("services/proxy/ports/0").EndsWith(":8080", StringComparison.Ordinal), "the proxy listens at another port than is published");
    }

    /// <summary>What the instances find in their environment, everywhere.</summary>
    private IEnumerable<(string Name, string Value)> Given()
    {
        foreach (var (name, value) in DeployFiles.Instances.SelectMany(Environment)) yield return (name, value);
        foreach (var each in files.Container.List("env")) yield return (each.Value("name"), each.Value("value"));
        foreach (var line in files.Docker("ENV"))
        {
            foreach (var pair in line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Where(pair => !pair[0].StartsWith("DOTNET_", StringComparison.Ordinal)))
                yield return (pair[0], pair[1]);
        }
    }

    private Dictionary<string, string> Environment(string service) => files.Of(service, "environment").Map().ToDictionary(each => each.Key, each => $"{each.Value}");

    private string Pod(string name) => files.Container.List("env").FirstOrDefault(each => each.Value("name") == name)?.Value("value") ?? "";

    private void Must(bool holds, string otherwise)
    {
        if (!holds) _faults.Add(otherwise);
    }

    private static string Labels(YamlNode? labels) => string.Join(", ", labels.Map().Select(each => $"{each.Key}={each.Value}"));

    private static int Number(string text) => int.TryParse(text, out var number) ? number : 0;

    private static string Section(string title)
    {
        var readme = File.ReadAllText(Path.Combine(RunningBot.Repository, "README.md"));
        var from = readme.IndexOf(title, StringComparison.Ordinal);
        return readme[from..readme.IndexOf("\n## ", from, StringComparison.Ordinal)];
    }

    [GeneratedRegex("[A-Za-z]+__[A-Za-z]+|COCREATION_[A-Z_]+|OTEL_[A-Z_]+", RegexOptions.NonBacktracking)]
    private static partial Regex Setting();

    [GeneratedRegex("MapGet\\(\"(/[a-z]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Mapped();

    [GeneratedRegex(@"^\$\{([A-Z_]+)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Argument();

    // A host has a dot or a port before the first slash.
    [GeneratedRegex(@"^[^/]+[.:][^/]*/", RegexOptions.NonBacktracking)]
    private static partial Regex RegistryHost();
}
