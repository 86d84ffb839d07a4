using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Posts;

/// <summary>One thing that a group hears at the end of its day instead of at once.</summary>
public sealed class DigestLine
{
    /// <summary>Names what it says, so that it is said once.</summary>
    public required string Once { get; init; }

    public required string Group { get; init; }

    /// <summary>When the digest that holds it goes out, Unix milliseconds.</summary>
    public required long Due { get; init; }

    public required string Zh { get; init; }

    public required string En { get; init; }
}

/// <summary>Gathers what does not fit the day into one message a day and group.</summary>
internal static class Digest
{
    public static async Task Add(Work work, Group group, long due, PostWording wording, string once)
    {
        work.Db.Digests.Add(new DigestLine { Once = $"{once} {group.Key}", Group = group.Key, Due = due, Zh = wording.Line("zh-CN"), En = wording.Line("en") });

        // One timer a group and digest; the step tells days apart.
        var step = (int)(due / 60_000);
        var isSet = work.Db.Timers.Local.Any(timer => timer.Kind == TimerKind.Digest && timer.Subject == group.Key && timer.Step == step)
            || await work.Db.Timers.AnyAsync(timer => timer.Kind == TimerKind.Digest && timer.Subject == group.Key && timer.Step == step);
        if (!isSet) work.Db.Timers.Add(TimerRule.Of(TimerKind.Digest, group.Key, step, due));
    }

    public static async Task Send(Work work, CaseTimer timer)
    {
        if (!work.Knowledge.Deployment.TryGroup(timer.Subject, out var group)) return;
        var due = timer.Due;
        var lines = await work.Db.Digests.Where(line => line.Group == group.Key && line.Due <= due).ToListAsync();
        if (lines is []) return;

        work.Db.Digests.RemoveRange(lines);
        await work.Mail.ToGroup(group, locale => new OutgoingMessage
        {
            Text = Template.Fill(
                work.Knowledge.Dialogs.Text(TextKeys.Digest).In(locale),
                new FactTexts(new FactMap { ["lines"] = string.Join('\n', lines.Select(line => LocalName.IsEnglish(locale) ? line.En : line.Zh)) }, locale, default)),
            Locale = locale,
        }, $"digest {group.Key} {timer.Step}");
    }
}
