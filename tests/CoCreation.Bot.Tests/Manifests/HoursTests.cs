using System.Globalization;
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

    [Theory]
    [InlineData("\"7:00-18:00\"", true, "16:30")]
    [InlineData("\"6:00-14:00\"", true, null)]
    [InlineData("\"14:00-22:00\"", false, "16:30")]
    public void Own_hours_keep_the_days_and_the_second_list_of_the_community(string written, bool everyDay, string? again)
    {
        var own = Read($"hours: {written}", root => DutyReader.Own(root.At("hours"), new() { EveryDay = everyDay }))!;

        Assert.Equal(everyDay, own.EveryDay);
        Assert.Equal(again is null ? null : TimeOnly.Parse(again, CultureInfo.InvariantCulture), own.Again);
        Assert.Null(Read($"hours: {written}", root => DutyReader.Own(root.At("hours"), new() { Again = null }))!.Again);
        Assert.False(Read($"hours: {written}", root => DutyReader.Own(root.At("hours"), null))!.EveryDay);
    }

    [Fact]
    public void Whoever_is_there_always_keeps_no_times_and_whoever_has_none_keeps_the_communitys()
    {
        Assert.Equal(DutyHours.Always, Read("hours: always", root => DutyReader.Own(root.At("hours"), new())));
        Assert.Null(Read("name: pear", root => DutyReader.Own(root.At("hours"), new())));
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
