using System.Globalization;
using System.Text.RegularExpressions;

namespace CoCreation.Scripts;

/// <summary>A conversation as it should go, written line by line; see <c>docs/conversation-scripts.md</c>.</summary>
public sealed record ConversationScript(string Name, IReadOnlyList<ScriptLine> Lines)
{
    public static ConversationScript Read(string path) => Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));

    /// <exception cref="FormatException">A line cannot be read; the message names it.</exception>
    public static ConversationScript Parse(string name, string text)
    {
        var lines = new List<ScriptLine>();
        var number = 0;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length > 0 && line[0] != '#')
                lines.Add(ScriptLine.Parse(line, number) ?? throw new FormatException($"{name}:{number}: '{line}' is no line of a conversation script."));
        }

        return new(name, lines);
    }

    public override string ToString() => Name;
}

/// <summary>One line of a conversation script.</summary>
public abstract partial record ScriptLine(int Number)
{
    /// <summary><c>&gt; who @ where: text</c>: somebody writes; who and where may be left out. <c>(photo)</c> at the end sends one.</summary>
    public sealed record Says(int Number, string? Who, string? Where, string Text, int Photos) : ScriptLine(Number);

    /// <summary><c>* who @ where: title</c>: somebody taps the button with this title.</summary>
    public sealed record Taps(int Number, string? Who, string? Where, string Title) : ScriptLine(Number);

    /// <summary><c>&lt; text</c>, <c>&lt; @where: text</c>: the bot says something that contains this, or matches <c>/this/</c>.</summary>
    public sealed record Hears(int Number, string? Where, string Pattern) : ScriptLine(Number);

    /// <summary><c>&lt; nothing</c>: the bot says nothing.</summary>
    public sealed record HearsNothing(int Number, string? Where) : ScriptLine(Number);

    /// <summary><c>! text</c>: nothing that the bot says in this answer contains or matches this.</summary>
    public sealed record Never(int Number, string? Where, string Pattern) : ScriptLine(Number);

    /// <summary><c>do Action -&gt; outcome { fact: text, … }</c>: what an action of the next message comes to.</summary>
    public sealed record Does(int Number, string Action, string Outcome, IReadOnlyDictionary<string, string> Facts) : ScriptLine(Number);

    /// <summary><c>given name value</c>: something that holds from here on, such as <c>given intent matter</c> or <c>given fact where group</c>.</summary>
    public sealed record Given(int Number, string Name, string Value) : ScriptLine(Number);

    /// <summary><c>wait 15 minutes</c>: time passes.</summary>
    public sealed record Waits(int Number, TimeSpan Time) : ScriptLine(Number);

    /// <summary><c>at 23:10</c> or <c>at 2026-11-22 23:10</c>: the clock is set forward.</summary>
    public sealed record At(int Number, DateOnly? Date, TimeOnly Time) : ScriptLine(Number);

    /// <summary><c>restart</c>: the process is started anew.</summary>
    public sealed record Restarts(int Number) : ScriptLine(Number);

    /// <summary>True when the pattern is in the text, or as <c>/…/</c> matches it.</summary>
    public static bool Matches(string pattern, string text) =>
        pattern is ['/', .. var expression, '/'] && expression.Length > 0
            ? Regex.IsMatch(text, expression, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
            : text.Contains(pattern, StringComparison.Ordinal);

    internal static ScriptLine? Parse(string line, int number) => line[0] switch
    {
        '>' => Message(line[1..].Trim(), number),
        '*' => Split(line[1..].Trim()) is var (who, where, title) ? new Taps(number, who, where, title) : null,
        '<' => Answer(line[1..].Trim(), number),
        '!' => Split(line[1..].Trim()) is var (_, where, pattern) ? new Never(number, where, pattern) : null,
        _ => Word(line, number),
    };

    private static Says Message(string rest, int number)
    {
        var (who, where, text) = Split(rest);
        var photos = 0;
        while (text.EndsWith("(photo)", StringComparison.Ordinal))
        {
            photos++;
            text = text[..^"(photo)".Length].TrimEnd();
        }

        return new(number, who, where, text, photos);
    }

    private static ScriptLine Answer(string rest, int number)
    {
        var (_, where, text) = Split(rest);
        return text == "nothing" ? new HearsNothing(number, where) : new Hears(number, where, text);
    }

    private static (string? Who, string? Where, string Text) Split(string rest)
    {
        var match = Speaker().Match(rest);
        return match.Success
            ? (Given(match.Groups["who"]), Given(match.Groups["where"]), match.Groups["text"].Value.Trim())
            : (null, null, rest);

        static string? Given(Group group) => group.Success && group.Length > 0 ? group.Value : null;
    }

    private static ScriptLine? Word(string line, int number)
    {
        if (line == "restart")
            return new Restarts(number);

        if (ActionLine().Match(line) is { Success: true } does)
            return new Does(number, does.Groups["action"].Value, does.Groups["outcome"].Value, FactsOf(does.Groups["facts"].Value));

        if (GivenLine().Match(line) is { Success: true } given)
            return new Given(number, given.Groups["name"].Value, given.Groups["value"].Value.Trim());

        if (WaitLine().Match(line) is { Success: true } wait)
        {
            var count = int.Parse(wait.Groups["count"].Value, CultureInfo.InvariantCulture);
            return new Waits(number, wait.Groups["unit"].Value switch { "s" => TimeSpan.FromSeconds(count), "m" => TimeSpan.FromMinutes(count), "h" => TimeSpan.FromHours(count), _ => TimeSpan.FromDays(count) });
        }

        if (ClockLine().Match(line) is { Success: true } at)
        {
            return new At(
                number,
                at.Groups["date"] is { Success: true, Value: var date } ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
                TimeOnly.ParseExact(at.Groups["time"].Value, "HH:mm", CultureInfo.InvariantCulture));
        }

        return null;
    }

    private static Dictionary<string, string> FactsOf(string text)
    {
        var facts = new Dictionary<string, string>();
        foreach (var pair in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = pair.IndexOf(':', StringComparison.Ordinal);
            facts[pair[..colon].Trim()] = pair[(colon + 1)..].Trim();
        }

        return facts;
    }

    // Names are ASCII, so that a Chinese sentence with a colon is never taken for a speaker.
    [GeneratedRegex(@"^(?<who>[a-z][a-z0-9-]*)?\s*(@\s*(?<where>[a-z][a-z0-9-]*))?\s*(?<=[a-z0-9-]\s*):(?<text>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    [GeneratedRegex(@"^do\s+(?<action>\w+)\s*->\s*(?<outcome>[\w-]+)\s*(\{(?<facts>.*)\})?$", RegexOptions.CultureInvariant)]
    private static partial Regex ActionLine();

    [GeneratedRegex(@"^given\s+(?<name>\w+)\s+(?<value>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex GivenLine();

    [GeneratedRegex(@"^wait\s+(?<count>\d{1,4})\s+(?<unit>[smhd])(econds?|inutes?|ours?|ays?)$", RegexOptions.CultureInvariant)]
    private static partial Regex WaitLine();

    [GeneratedRegex(@"^at\s+((?<date>\d{4}-\d{2}-\d{2})\s+)?(?<time>\d{2}:\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex ClockLine();
}
