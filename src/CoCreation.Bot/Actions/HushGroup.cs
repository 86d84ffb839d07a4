using System.Globalization;
using System.Text.RegularExpressions;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using CoCreation.Language;

namespace CoCreation.Bot.Actions;

/// <summary>安静 3天: a group's owner, or staff, has the bot say nothing there of its own accord for some days.</summary>
internal static partial class HushGroup
{
    private const int DaysAWeek = 7;

    /// <summary>Whether this is said, and nothing else: a wish that the neighbours were quieter is a matter.</summary>
    public static bool IsMeant(string text) => Begins().IsMatch(text) || Ends().IsMatch(text);

    public static async Task<ActionResult> Run(Turn turn)
    {
        if (turn.Group is not { Kind: GroupKind.Residents } group) return new("elsewhere");
        if (!Hush.MayAsk(group, turn.Message.Channel, turn.Message.Sender.Id, turn.Staff is not null)) return new("refused");

        var hush = await turn.Db.Hushes.FindAsync(group.Key);
        if (Ends().IsMatch(turn.Text))
        {
            if (hush is not null) turn.Db.Hushes.Remove(hush);
            return new("ended");
        }

        if (Days(turn.Text) is not (> 0 and <= Hush.LongestDays and var days)) return new("days", new FactMap { ["most"] = Hush.LongestDays.ToString(CultureInfo.InvariantCulture) });
        if (hush is null) turn.Db.Hushes.Add(hush = new Hush { Group = group.Key, Until = 0 });
        hush.Until = turn.Work.NowMs + ((long)TimeSpan.FromDays(days).TotalMilliseconds);
        var until = turn.LocalNow.AddDays(days);
        return new("hushed", new FactMap { ["until"] = turn.English ? until.ToString("d MMMM, HH:mm", CultureInfo.InvariantCulture) : until.ToString("M月d日H点mm分", CultureInfo.InvariantCulture).Replace("点00分", "点", StringComparison.Ordinal) });
    }

    private static int Days(string text)
    {
        var number = NumberRecognizer.Recognize(text) is [var first, ..] && first.Value is >= 0 and <= Hush.LongestDays ? (int)first.Value : 0;
        return Weeks().IsMatch(text) ? number * DaysAWeek : number;
    }

    [GeneratedRegex(@"^\s*(请|你)?安静(\s*[0-9一二两三四五六七八九十]+\s*(天|日|周|个?星期|个?礼拜))?[吧。！!]?\s*$|^\s*quiet( for)? ([0-9]+|a|one|two|three) (days?|weeks?)[.!]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Begins();

    [GeneratedRegex(@"^\s*(不用安静了?|可以说话了)[吧。！!]?\s*$|^\s*(no more quiet|end quiet|stop being quiet)[.!]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex("周|星期|礼拜|week", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weeks();
}
