using CoCreation.Channels.BotFramework;

namespace CoCreation.Channels.Tests.BotFramework;

public sealed class ServiceUrlRuleTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/apac/", nameof(Reach.PublicHosts))]
    [InlineData("https://93.184.216.34/", nameof(Reach.PublicHosts))]
    [InlineData("http://smba.trafficmanager.net/", nameof(Reach.Nowhere))]
    [InlineData("https://localhost/", nameof(Reach.Nowhere))]
    [InlineData("https://127.0.0.1/", nameof(Reach.Nowhere))]
    [InlineData("https://10.1.2.3/", nameof(Reach.Nowhere))]
    [InlineData("https://172.31.0.1/", nameof(Reach.Nowhere))]
    [InlineData("https://192.168.0.1/", nameof(Reach.Nowhere))]
    [InlineData("https://169.254.169.254/", nameof(Reach.Nowhere))]
    [InlineData("https://100.64.0.1/", nameof(Reach.Nowhere))]
    [InlineData("https://0.0.0.0/", nameof(Reach.Nowhere))]
    [InlineData("https://[::1]/", nameof(Reach.Nowhere))]
    [InlineData("https://[fd00::1]/", nameof(Reach.Nowhere))]
    [InlineData("https://[fe80::1]/", nameof(Reach.Nowhere))]
    [InlineData("https://[::ffff:10.0.0.1]/", nameof(Reach.Nowhere))]
    [InlineData("https://[2002:a00:1::]/", nameof(Reach.Nowhere))]
    [InlineData("https://[2001:0:a00:1::]/", nameof(Reach.Nowhere))]
    [InlineData("https://[2001:db8::1]/", nameof(Reach.Nowhere))]
    [InlineData("https://[64:ff9b::a00:1]/", nameof(Reach.Nowhere))]
    [InlineData("https://[ff02::1]/", nameof(Reach.Nowhere))]
    [InlineData("https://198.51.100.1/", nameof(Reach.Nowhere))]
    [InlineData("https://203.0.113.1/", nameof(Reach.Nowhere))]
    [InlineData("https://224.0.0.1/", nameof(Reach.Nowhere))]
    [InlineData("https://255.255.255.255/", nameof(Reach.Nowhere))]
    [InlineData("https://2130706433/", nameof(Reach.Nowhere))]
    [InlineData("https://0x7f.1/", nameof(Reach.Nowhere))]
    [InlineData("https://[2606:4700::1111]/", nameof(Reach.PublicHosts))]
    [InlineData("http://10.9.9.9:8080/base/v3", nameof(Reach.Anywhere))]
    [InlineData("http://10.9.9.9:8080/basement/", nameof(Reach.Nowhere))]
    [InlineData("http://10.9.9.9:8081/base/", nameof(Reach.Nowhere))]
    [InlineData("https://10.9.9.9:8080/base/", nameof(Reach.Nowhere))]
    public void With_an_app_id_only_public_https_or_what_the_operator_trusts(string address, string reach)
    {
        var rule = new ServiceUrlRule(new BotFrameworkOptions { AppId = "app", TrustedServiceUrls = { "http://10.9.9.9:8080/base/" } });

        Assert.Equal(reach, rule.Of(new Uri(address)).ToString());
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("http://10.9.9.9:8080/base/v3", true)]
    [InlineData("https://evil.example/", false)]
    [InlineData("http://smba.trafficmanager.net/apac/", false)]
    [InlineData("https://smba.trafficmanager.net:8443/", false)]
    [InlineData("/relative", false)]
    public void A_channel_may_move_on_within_its_host_or_to_what_the_operator_trusts(string other, bool may)
    {
        var rule = new ServiceUrlRule(new BotFrameworkOptions { AppId = "app", TrustedServiceUrls = { "http://10.9.9.9:8080/base/" } });

        Assert.Equal(may, rule.Vouches("https://smba.trafficmanager.net/apac/", other));
    }

    [Theory]
    [InlineData("http://127.0.0.1:5000/", nameof(Reach.Anywhere))]
    [InlineData("http://localhost:5000/", nameof(Reach.Anywhere))]
    [InlineData("http://[::1]:5000/", nameof(Reach.Anywhere))]
    [InlineData("https://smba.trafficmanager.net/", nameof(Reach.Nowhere))]
    [InlineData("file:///etc/passwd", nameof(Reach.Nowhere))]
    public void Without_an_app_id_only_this_machine(string address, string reach)
    {
        Assert.Equal(reach, new ServiceUrlRule(new BotFrameworkOptions()).Of(new Uri(address)).ToString());
    }
}
