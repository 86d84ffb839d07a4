using System.Globalization;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Manifests;

/// <summary>Reads when and how often groups are spoken to.</summary>
internal static class PostingReader
{
    // More than anybody reads; who wants no limit writes 0.
    private const int Most = 100;
    private const int LongestWait = 60;

    /// <summary>The quiet hours and the digest's time, each as usual where nothing is written; <c>spans: []</c> or 0 and <c>digest: 0</c> for none.</summary>
    public static QuietHours Quiet(YamlNode node)
    {
        var quiet = new QuietHours { Spans = Spans(node.At("spans")), Digest = Digest(node) };
        if (quiet.Digest is { } digest && quiet.Covers(digest))
        {
            node.At("digest").Report("M032", $"the digest at {digest:HH:mm} falls into a quiet span", "let it go out before the span begins, or write digest: 0");
        }

        return quiet;
    }

    public static PostingBudget Budget(YamlNode node)
    {
        var day = node.Map("a-day");
        var usual = PostingBudget.Default;
        return new()
        {
            Building = Number(day, "building", Most) ?? usual.Building,
            Compound = Number(day, "compound", Most) ?? usual.Compound,
            Community = Number(day, "community", Most) ?? usual.Community,
            AnHour = Number(node, "an-hour", Most) ?? usual.AnHour,
            Weekly = Weekly(node),
            Together = Number(node, "together", LongestWait) is { } minutes ? TimeSpan.FromMinutes(minutes) : usual.Together,
        };
    }

    private static DayOfWeek? Weekly(YamlNode node)
    {
        if (node.OptionalText("weekly") is not { } written)
        {
            return PostingBudget.Default.Weekly;
        }

        var days = Enum.GetValues<DayOfWeek>().ToDictionary(day => day.ToString().ToLowerInvariant());
        if (days.TryGetValue(written, out var day))
        {
            return day;
        }

        if (written != "0")
        {
            node.At("weekly").Report("M034", $"'{written}' is no day of the week", Spelling.Suggest(written, days.Keys) ?? "e.g. sunday, or 0 for no summary");
        }

        return null;
    }

    /// <summary>A number of posts or minutes under a key, from 0 to the most that makes sense; null when there is none.</summary>
    public static int? Number(YamlNode node, string key, int most = Most)
    {
        if (node.Number(key) is not { } number || (number >= 0 && number <= most))
        {
            return node.Number(key);
        }

        node.At(key).Report("M031", $"'{key}' cannot be {number}", $"0 to {most}; 0 switches the limit off");
        return null;
    }

    /// <summary>A time of day; null when it is none.</summary>
    public static TimeOnly? Clock(string written) =>
        TimeOnly.TryParseExact(written.Trim(), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static IReadOnlyList<QuietSpan> Spans(YamlNode node) =>
        !node.Exists ? QuietHours.Default.Spans
        : node.IsText && node.AsText("spans") == "0" ? []
        : [.. node.Items.Select(Span).OfType<QuietSpan>()];

    private static TimeOnly? Digest(YamlNode node)
    {
        if (node.OptionalText("digest") is not { } written || written == "0")
        {
            return node.Has("digest") ? null : QuietHours.Default.Digest;
        }

        if (Clock(written) is { } time)
        {
            return time;
        }

        node.At("digest").Report("M012", $"'{written}' is no time of day", "e.g. \"19:00\", or 0 for no digest");
        return null;
    }

    private static QuietSpan? Span(YamlNode node)
    {
        var written = node.AsText("span") ?? "";
        if (written.Split('-') is [var from, var to] && Clock(from) is { } begins && Clock(to) is { } ends && begins != ends)
        {
            return new(begins, ends);
        }

        node.Report("M012", $"'{written}' is no span of time", "e.g. \"20:30-8:30\"");
        return null;
    }
}
