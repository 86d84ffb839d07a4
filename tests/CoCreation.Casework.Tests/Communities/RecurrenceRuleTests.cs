namespace CoCreation.Casework.Tests.Communities;

public sealed class RecurrenceRuleTests
{
    [Theory]
    [InlineData(3, 0, 0)]
    [InlineData(3, 1, 0)]
    [InlineData(3, 2, 3)]
    [InlineData(3, 7, 8)]
    [InlineData(1, 0, 1)]
    [InlineData(0, 9, 0)]
    public void So_often_is_a_candidate(int times, int earlier, int marked) => Assert.Equal(marked, new RecurrenceRule(times, 30).Marked(earlier));
}
