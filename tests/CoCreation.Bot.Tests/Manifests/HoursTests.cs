using CoCreation.Bot.Manifests;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Tests.Manifests;

/// <summary>Quiet hours and hours of duty hold unless a manifest switches them off.</summary>
public sealed class HoursTests
{
    [Theory]
    [InlineData("digest: \"18:00\"", 2)]
    [InlineData("spans: [\"22:00-7:00\"]", 1)]
    [InlineData("spans: []", 0)]
    [InlineData("spans: 0", 0)]
    public void Quiet_spans_are_as_usual_unless_they_are_written(string written, int spans)
    {
        var quiet = Read(written, PostingReader.Quiet);

        Assert.Equal(spans, quiet!.Spans.Count);
        Assert.NotNull(quiet.Digest);
    }

    [Fact]
    public void Staff_keep_hours_unless_a_manifest_says_that_they_keep_none()
    {
        Assert.Equal(new DutyHours(), Read("name: pear", DutyReader.Read));
        Assert.Equal(new TimeOnly(9, 0), Read("duty: { hours: \"9:00-18:00\" }", DutyReader.Read)!.From);
        Assert.Null(Read("duty: 0", DutyReader.Read));
        Assert.Null(Read("duty: off", DutyReader.Read));
    }

    private static T? Read<T>(string yaml, Func<YamlNode, T> read)
    {
        var findings = new Findings();
        var known = YamlFile.Parse("pear.yaml", yaml, findings, root =>
        {
            _ = root.OptionalText("name");
            return read(root);
        });
        Assert.Empty(findings.All);
        return known;
    }
}
