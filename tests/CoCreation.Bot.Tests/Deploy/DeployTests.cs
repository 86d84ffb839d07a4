using YamlDotNet.RepresentationModel;

namespace CoCreation.Bot.Tests.Deploy;

/// <summary>The files under <c>manifests/deploy</c> fit the program.</summary>
public sealed class DeployTests
{
    [Fact]
    public void The_files_fit_the_program_and_each_other() => Assert.Empty(new DeployCheck(new()).Run());

    [Fact]
    public void Every_document_of_Kubernetes_says_what_it_is()
    {
        var files = new DeployFiles();

        Assert.All(DeployFiles.YamlFiles().Where(file => file.StartsWith("kubernetes", StringComparison.Ordinal)), file =>
        {
            var document = files.Yaml(file);
            Assert.True(document.Value("apiVersion").Length > 0 && document.Value("kind").Length > 0, file);
        });
        Assert.Contains("services", files.Compose.Children.Keys.Select(key => ((YamlScalarNode)key).Value));
    }

    [Theory]
    [InlineData("compose.yaml", "COCREATION_MANIFESTS:", "COCREATION_MANIFEST:", "the README knows no setting COCREATION_MANIFEST")]
    [InlineData("kubernetes/deployment.yaml", "name: BotFramework__AppId", "name: BotFramework__ApplicationId", "the program reads no setting BotFramework__ApplicationId")]
    [InlineData("compose.yaml", "BotFramework__AppId: ${BOT_APP_ID:-}", "BotFramework__AppSecret: verysecret", "BotFramework__AppSecret is a secret and stands in the environment")]
    [InlineData("compose.yaml", "POSTGRES_PASSWORD_FILE: /run/secrets/postgres_password", "POSTGRES_PASSWORD: verysecret", "POSTGRES_PASSWORD stands in the environment")]
    [InlineData("compose.yaml", "/DirectLine__Secret\n", "/DirectLine_Secret\n", "the secret DirectLine__Secret has no file of its name")]
    [InlineData("kubernetes/deployment.yaml", "mountPath: /etc/cocreation/secrets", "mountPath: /run/secrets", "COCREATION_SECRETS names no mounted directory")]
    [InlineData("kubernetes/deployment.yaml", "path: /readyz", "path: /ready", "the readinessProbe asks for '/ready'")]
    [InlineData("compose.yaml", "GET /readyz", "GET /ready", "the health of bot-1 is not asked for at /readyz")]
    [InlineData("kubernetes/deployment.yaml", "terminationGracePeriodSeconds: 30", "terminationGracePeriodSeconds: 15", "after 5 s nothing is left of 15 s to finish")]
    [InlineData("compose.yaml", "stop_grace_period: 20s", "stop_grace_period: 10s", "bot-2 has no time to finish")]
    [InlineData("kubernetes/deployment.yaml", "containerPort: 3978", "containerPort: 8080", "the container listens at another port than it says")]
    [InlineData("kubernetes/service.yaml", "targetPort: http", "targetPort: web", "the service leads to no port of the container")]
    [InlineData("kubernetes/ingress.yaml", "name: cocreation-bot, port", "name: cocreation, port", "the ingress leads to no service")]
    [InlineData("kubernetes/deployment.yaml", "limits: { cpu: \"2\", memory: 2Gi }", "limits: { cpu: \"2\" }", "the container has no limits/memory")]
    [InlineData("kubernetes/deployment.yaml", "runAsUser: 1654", "runAsUser: 0", "the container runs as root")]
    [InlineData("Dockerfile", "USER 1654:1654", "USER root", "the image has another user than the deployment")]
    [InlineData("compose.yaml", "mem_limit: 192m", "# none", "redis has no limits")]
    [InlineData("kubernetes/disruption.yaml", "app.kubernetes.io/name: cocreation-bot", "app: cocreation-bot", "the disruption budget selects other pods")]
    [InlineData("kubernetes/disruption.yaml", "minAvailable: 1", "minAvailable: 2", "the disruption budget lets no instance go")]
    [InlineData("kubernetes/kustomization.yaml", "disruption.yaml", "budget.yaml", "there is no budget.yaml")]
    [InlineData("Dockerfile", "COPY dialogs dialogs", "COPY texts texts", "there is no texts to copy")]
    [InlineData("Dockerfile", "FROM ${NODE_IMAGE}", "FROM node:20", "the base image node:20 AS webchat is no argument")]
    [InlineData("Dockerfile", "COPY .editorconfig ", "COPY ", "the build reads .editorconfig, which is not copied")]
    [InlineData("Dockerfile.dockerignore", "!dialogs\n", "", "dialogs is kept from the builder")]
    [InlineData("compose.yaml", "image: redis:7", "image: mirror.example:5000/redis:7", "redis names a registry")]
    [InlineData("compose.yaml", "      DOTNET_SDK_IMAGE:", "      SDK_IMAGE:", "the Dockerfile has no argument SDK_IMAGE")]
    [InlineData("proxy/nginx.conf", "server bot-2:3978 ", "server bot-2:8080 ", "the proxy does not know bot-2")]
    public void A_mistake_in_them_is_noticed(string file, string from, string to, string fault) =>
        Assert.Contains(fault, new DeployCheck(new(file, from, to)).Run());
}
