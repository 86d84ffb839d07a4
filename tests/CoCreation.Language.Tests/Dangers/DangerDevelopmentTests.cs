namespace CoCreation.Language.Tests.Dangers;

/// <summary>The figures on the development set: at least 99 of 100 dangers are heard, at most one alarm in ten is false.</summary>
public sealed class DangerDevelopmentTests(Learnt learnt, ITestOutputHelper output)
{
    [Fact]
    public void Nearly_every_danger_is_heard_and_few_alarms_are_false()
    {
        var rows = Repository.Lines("tests/CoCreation.Language.Tests/Dangers/dangers.tsv")
            .Select(line => line.Split('\t'))
            .Select(columns => (Label: columns[0], Text: columns[1], Found: learnt.Dangers.Recognize(columns[1])))
            .ToList();

        var heard = rows.Count(r => r.Label != "none" && r.Found is not null);
        var missed = rows.Where(r => r.Label != "none" && r.Found is null).ToList();
        var false_ = rows.Where(r => r.Label == "none" && r.Found is not null).ToList();
        var otherKind = rows.Where(r => r.Label != "none" && r.Found is { } f && !f.Kind.ToString().Equals(r.Label, StringComparison.OrdinalIgnoreCase)).ToList();
        var recall = heard / (double)(heard + missed.Count);
        var precision = heard / (double)(heard + false_.Count);
        output.WriteLine($"recall {recall:F3} precision {precision:F3} other kind {otherKind.Count} of {heard}");
        foreach (var row in missed)
            output.WriteLine($"MISSED {row.Label} {row.Text}");

        foreach (var row in false_)
            output.WriteLine($"FALSE {row.Found!.Kind} [{row.Found.Span.Of(row.Text)}] {row.Text}");

        foreach (var row in otherKind)
            output.WriteLine($"KIND {row.Label} as {row.Found!.Kind} [{row.Found.Span.Of(row.Text)}] {row.Text}");

        Assert.True(recall >= 0.99, $"recall {recall:F3}");
        Assert.True(precision >= 0.90, $"precision {precision:F3}");
        Assert.True(otherKind.Count <= heard * 0.1, $"{otherKind.Count} of {heard} were heard as another danger");
    }
}
