namespace CoCreation.Casework.Tests.Groups;

public sealed class HushTests
{
    [Theory]
    [InlineData("emulator", "wang", false, true)]
    [InlineData("emulator", "li", false, false)]
    [InlineData("directline", "wang", false, false)]
    [InlineData("emulator", "li", true, true)]
    public void The_owner_and_staff_may_ask_for_quiet_and_nobody_else(string channel, string account, bool isStaff, bool may)
    {
        var group = Village.Sample.Groups[0] with { Owners = new Dictionary<string, IReadOnlyList<string>> { ["emulator"] = ["wang"] } };

        Assert.Equal(may, Hush.MayAsk(group, channel, account, isStaff));
    }
}
