using CoCreation.Bot.Manifests;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Tests.Manifests;

/// <summary>The calendar that the sample community runs on.</summary>
public sealed class CalendarTests
{
    private static readonly WorkingCalendar China = Read();

    [Theory]
    [InlineData(2026, 2, 13, true)]
    [InlineData(2026, 2, 14, true)]
    [InlineData(2026, 2, 16, false)]
    [InlineData(2026, 2, 23, false)]
    [InlineData(2026, 2, 24, true)]
    [InlineData(2026, 5, 9, true)]
    [InlineData(2026, 9, 20, true)]
    [InlineData(2026, 9, 25, false)]
    [InlineData(2026, 10, 7, false)]
    [InlineData(2026, 11, 21, false)]
    [InlineData(2026, 11, 23, true)]
    [InlineData(2027, 2, 5, false)]
    [InlineData(2027, 5, 4, false)]
    [InlineData(2027, 6, 9, false)]
    public void Holidays_are_off_and_the_days_worked_for_them_are_worked(int year, int month, int day, bool worked)
    {
        Assert.Equal(worked, China.IsWorked(new(year, month, day)));
    }

    [Fact]
    public void The_sample_community_works_by_it()
    {
        Assert.Contains(new DateOnly(2026, 10, 10), China.Workdays);
        Assert.Equal(6, China.Workdays.Count);
    }

    private static WorkingCalendar Read()
    {
        var findings = new Findings();
        var sample = ManifestReader.Read(Path.Combine(AppContext.BaseDirectory, "sample", "communities"), "manifests/communities", findings);
        return sample?.Communities.Single().Deadlines.Calendar ?? throw new InvalidOperationException(string.Join('\n', findings.All));
    }
}
