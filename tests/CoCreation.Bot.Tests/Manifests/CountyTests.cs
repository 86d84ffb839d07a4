using CoCreation.Bot.Manifests;
using CoCreation.Bot.Tests.WebChat;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Tests.Manifests;

/// <summary>The second sample: other levels, councils, and tables instead of lists.</summary>
public sealed class CountyTests
{
    private static readonly string Folder = Path.Combine(RunningBot.Repository, "manifests", "county");
    private static readonly Findings Found = new();
    private static readonly Taxonomy Taxonomy = Host.SampleKnowledge.Of().Taxonomy;
    private static readonly Deployment County = ManifestReader.Read(Folder, "manifests/county", Found, Taxonomy) ?? throw new InvalidOperationException(string.Join('\n', Found.All));

    [Fact]
    public void Houses_and_staff_come_from_the_tables_beside_the_manifest()
    {
        Assert.Equal("上塆", County.Units[new("shangwan")].Name.Zh);
        Assert.Equal(["上塆组", "一组"], County.Units[new("shangwan")].Aliases);
        Assert.Equal(new UnitId("shangwan"), County.Units[new("shangwan-2")].Parent);
        Assert.True(County.TryStaff("emulator", "pump-keeper", out var keeper));
        Assert.Equal("Keeper of the pumping station", keeper.Title.En);
    }

    [Theory]
    [InlineData("32001", "xiawan-1", "pump-council")]
    [InlineData("32001", "shangwan-1", "shangwan-council")]
    [InlineData("31004", "shangwan-3", "shangwan-council")]
    [InlineData("40002", "xiawan-2", "qingquan")]
    [InlineData("39008", "xiawan-2", "qingshi")]
    public void Matters_go_to_the_councils_the_village_and_the_township(string category, string place, string lead)
    {
        Assert.Equal(new UnitId(lead), new CaseRules(County, Taxonomy).Router.Route(Taxonomy[category], new(place)).Lead);
    }
}
