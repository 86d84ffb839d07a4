using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoCreation.Bot.Tests.Host;
using CoCreation.Casework;
using CoCreation.Scripts;

namespace CoCreation.Bot.Tests.Scripts;

/// <summary>Plays a conversation script against the whole bot; see <c>docs/conversation-scripts.md</c>.</summary>
/// <remarks>
/// Beside the lines of the format: a message may end in <c>(no mention)</c>, <c>(voice)</c> or <c>(voice without words)</c>, a place may be a person,
/// which is their private chat, and <c>given quiet on</c>, <c>given posting default</c>, <c>given duty default</c>, <c>given nights</c> with somebody of the staff, <c>given trial</c> with a group, <c>given roles</c> with somebody of the staff and their roles, and a first <c>at</c> set the scene;
/// <c>(code)</c> stands for the last claim code that the bot gave.
/// </remarks>
internal sealed partial class ScriptRun : IAsyncDisposable
{
    private readonly BotFixture bot;
    private readonly string name;
    private readonly List<string> failures = [];
    private readonly List<string> said = [];
    private readonly StringBuilder transcript = new();
    private IReadOnlyList<Arrival> answer = [];
    private string code = "";
    private string who = "resident-li";
    private string? where;

    private ScriptRun(string name, BotFixture bot) => (this.name, this.bot) = (name, bot);

    /// <summary>What went otherwise than written, with the whole conversation; null when all went as written.</summary>
    public string? Failure => failures.Count == 0 ? null : $"{string.Join('\n', failures)}\n\n{transcript}";

    public IReadOnlyList<string> Flows => bot.Log.Flows;

    public static async Task<(string? Failure, IReadOnlyList<string> Flows)> Play(string path, bool postgres = false)
    {
        var script = ConversationScript.Read(path);
        var quiet = script.Lines.Any(line => line is ScriptLine.Given { Name: "quiet", Value: "on" });
        var start = script.Lines.TakeWhile(line => line is ScriptLine.Given or ScriptLine.At).OfType<ScriptLine.At>().FirstOrDefault();
        var at = start is null ? "2026-11-21 14:30" : $"{start.Date ?? new DateOnly(2026, 11, 21):yyyy-MM-dd} {start.Time:HH:mm}";
        var declared = script.Lines.OfType<ScriptLine.Given>().Select(Declared).OfType<Func<Community, Community>>().ToList();
        await using var run = new ScriptRun(script.Name, await BotFixture.Start(
            at, quiet || declared.Count > 0, declared.Count > 0 ? community => declared.Aggregate(community, (changed, change) => change(changed)) : null, postgres: postgres));
        await run.Play(script.Lines.Where(line => line != start));
        return (run.Failure, run.Flows);
    }

    /// <summary>What the manifest says otherwise than the sample's.</summary>
    private static Func<Community, Community>? Declared(ScriptLine.Given given) => given switch
    {
        { Name: "posting", Value: "default" } => community => community with { Quiet = QuietHours.Default, Posting = PostingBudget.Default },
        { Name: "roles" } => community => community with { Staff = [.. community.Staff.Select(staff => given.Value.Split(' ') is [var key, .. var roles] && key == staff.Key ? staff with { Roles = roles } : staff)] },
        { Name: "trial" } => community => community with { Groups = [.. community.Groups.Select(group => group.Key == given.Value ? group with { Trial = true } : group)] },
        { Name: "duty", Value: "default" } => community => community with
        {
            Duty = new(),
            Staff = [.. community.Staff.Select(staff => staff.Key == "staff-property" ? staff with { Hours = DutyHours.Always } : staff)],
        },
        { Name: "nights" } => community => community with
        {
            Rota = [.. community.Rota, .. community.Staff.Where(staff => staff.Key == given.Value).Select(staff => new Shift { Unit = staff.Unit, Staff = staff.Key, Days = Enum.GetValues<DayOfWeek>(), From = new(18, 0), To = new(8, 30) })],
        },
        _ => null,
    };

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task Play(IEnumerable<ScriptLine> lines)
    {
        var met = false;
        foreach (var line in lines)
        {
            if (!met && line is not ScriptLine.Given)
            {
                met = true;
                Hear(await bot.MeetGroups());
            }

            try
            {
                await Play(line);
            }
            catch (Exception problem) when (problem is HttpRequestException or InvalidOperationException or TimeoutException)
            {
                Fail(line, problem.Message);
                break;
            }
        }

        failures.AddRange(bot.Log.Complaints.Select(complaint => $"{name}: logged as an error: {complaint}"));
    }

    private async Task Play(ScriptLine line)
    {
        switch (line)
        {
            case ScriptLine.Given { Name: "quiet" or "posting" or "duty" or "nights" or "trial" or "roles" }:
                break;
            case ScriptLine.Given { Name: "locale" } given:
                bot.Locale = given.Value;
                break;
            case ScriptLine.Says says:
                Turn(says.Who, says.Where);
                await Say(line, says);
                break;
            case ScriptLine.Taps taps:
                Turn(taps.Who, taps.Where);
                await Tap(taps);
                break;
            case ScriptLine.Waits waits:
                Note($"--- {waits.Time} pass");
                Hear(await bot.Pass(waits.Time));
                break;
            case ScriptLine.At at:
                Note($"--- at {at.Date} {at.Time:HH:mm}");
                Hear(await bot.Pass(Next(at)));
                break;
            case ScriptLine.Restarts:
                Note("--- restart");
                var before = bot.Channel.Arrivals.Count;
                await bot.Restart();
                Hear([.. bot.Channel.Arrivals.Skip(before)]);
                break;
            default:
                Expect(line);
                break;
        }
    }

    private void Turn(string? sayer, string? place)
    {
        // A person without a place writes in private; without either, as before.
        if (sayer is not null) (who, where) = (sayer, place);
        else if (place is not null) where = place;
    }

    private async Task Say(ScriptLine line, ScriptLine.Says says)
    {
        var (text, mention) = Cut(says.Text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("(code)", code, StringComparison.Ordinal), "(no mention)");
        (text, var hasVoice) = Cut(text, "(voice)");
        (text, var isMute) = Cut(text, "(voice without words)");
        List<JsonObject> attachments = [.. Enumerable.Range(1, says.Photos).Select(Activities.Photo)];
        if (hasVoice || isMute) attachments.Add(Activities.Voice(hasVoice ? text : null));
        Note($"> {who} @ {where ?? "private"}: {says.Text}");
        if (!who.StartsWith("staff-", StringComparison.Ordinal)) said.Add(text);
        var heard = await bot.Says(who, where, hasVoice || isMute ? "" : text, !mention, attachments);
        if ((int)heard.Status is < 200 or > 299) Fail(line, $"the answer is {heard.Status}");
        if (where is not null && heard.In(where).Count(arrival => arrival.ReplyTo == heard.Id) > 1) Fail(line, "more than one reply in the group");
        Hear(heard.Arrivals);
    }

    private async Task Tap(ScriptLine.Taps taps)
    {
        var (title, words) = taps.Title.Split(" = ", 2) is [var first, var second] ? (first, second) : (taps.Title, null);
        Note($"* {who} @ {where ?? "private"}: {taps.Title}");
        foreach (var arrival in bot.Channel.In(Sample.Conversation(where ?? who)).Reverse())
        {
            if (arrival.Buttons.FirstOrDefault(button => button.Title == title) is { Title: not null, Value: var value })
            {
                Hear((await bot.Says(who, where, value.GetString()!)).Arrivals);
                return;
            }

            if (arrival.CardButtons.FirstOrDefault(button => button.Title == title) is { Title: not null, Data: var data })
            {
                var tapped = JsonNode.Parse(data.GetRawText())!.AsObject();
                if (words is not null) tapped["words"] = words;
                Hear((await bot.Says(who, where, "", mention: false, value: tapped, replyTo: arrival.Id)).Arrivals);
                return;
            }
        }

        Fail(taps, "there is no such button");
    }

    private void Hear(IReadOnlyList<Arrival> arrived)
    {
        answer = arrived;
        foreach (var arrival in arrived)
        {
            Note($"< {arrival}");
            if (ClaimCode().Match(arrival.Everything) is { Success: true } given) code = given.Groups[1].Value;
            failures.AddRange(HouseRules.Broken(arrival, said).Select(rule => $"{name}: {rule}\n    {arrival}"));
        }
    }

    private void Expect(ScriptLine line)
    {
        var here = Sample.Conversation(where ?? who);
        switch (line)
        {
            case ScriptLine.Hears hears:
                var place = hears.Where is null ? here : Sample.Conversation(hears.Where);
                if (!answer.Any(arrival => arrival.Conversation == place && ScriptLine.Matches(hears.Pattern, arrival.Everything))) Fail(line, $"{place} did not hear {hears.Pattern}");
                break;
            case ScriptLine.HearsNothing nothing:
                var silent = nothing.Where is null ? here : Sample.Conversation(nothing.Where);
                if (answer.Any(arrival => arrival.Conversation == silent)) Fail(line, $"{silent} heard something");
                break;
            case ScriptLine.Never never:
                var only = never.Where is null ? null : Sample.Conversation(never.Where);
                foreach (var arrival in answer.Where(arrival => (only is null || arrival.Conversation == only) && ScriptLine.Matches(never.Pattern, arrival.Everything)))
                    Fail(line, $"{arrival.Conversation} heard {never.Pattern}");
                break;
            default:
                throw new NotSupportedException($"{name}:{line.Number}: the whole bot does not know this line");
        }
    }

    private DateTimeOffset Next(ScriptLine.At at)
    {
        var now = bot.Clock.Local;
        var date = at.Date ?? DateOnly.FromDateTime(at.Time >= TimeOnly.FromDateTime(now) ? now : now.AddDays(1));
        return new(date.ToDateTime(at.Time), TimeSpan.FromHours(8));
    }

    private void Fail(ScriptLine line, string problem)
    {
        failures.Add($"{name}:{line.Number}: {problem}");
        Note($"    ^^^ line {line.Number}: {problem}");
    }

    private void Note(string line) => transcript.Append(bot.Clock.Local.ToString("ddd HH:mm ", System.Globalization.CultureInfo.InvariantCulture)).AppendLine(line);

    [GeneratedRegex(@"(?:认领|claim) \S+ ([A-Z0-9]{6})\b")]
    private static partial Regex ClaimCode();

    private static (string Text, bool Found) Cut(string text, string flag) =>
        text.EndsWith(flag, StringComparison.Ordinal) ? (text[..^flag.Length].TrimEnd(), true) : (text, false);
}
