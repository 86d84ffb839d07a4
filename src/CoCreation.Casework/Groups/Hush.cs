namespace CoCreation.Casework;

/// <summary>A residents' group's wish to be left in peace for some days; danger and answers to whoever speaks to the bot are not silenced.</summary>
public sealed class Hush
{
    /// <summary>The longest that a group may ask for at once.</summary>
    public const int LongestDays = 30;

    public required string Group { get; init; }

    /// <summary>UTC Unix milliseconds.</summary>
    public required long Until { get; set; }

    /// <summary>Whether somebody may ask for it: the group's owner, or staff.</summary>
    public static bool MayAsk(Group group, string channel, string account, bool isStaff) =>
        isStaff || (group.Owners.TryGetValue(channel, out var owners) && owners.Contains(account));
}
