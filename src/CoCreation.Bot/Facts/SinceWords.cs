using System.Text.Json;
using CoCreation.Casework;
using CoCreation.Dialogs;
using CoCreation.Language;

namespace CoCreation.Bot.Facts;

/// <summary>Since when a matter is so: kept as the time that was meant, and said in the language of whoever reads it and from the day on which they do.</summary>
internal static class SinceWords
{
    private static readonly string[] Complete = ["since ", "for ", "every ", "from ", "before ", "just ", "these ", "lately", "over "];

    public static string Keep(TimeMention time) => JsonSerializer.Serialize(time with { Span = default }, DialogJson.Default.TimeMention);

    /// <summary>昨晚10点起, 好几天了, 每天晚上; since 10 last night, for several days, every night.</summary>
    /// <param name="kept">What <see cref="Keep"/> wrote; a ticket of an earlier version holds the words themselves.</param>
    public static string Say(string? kept, string locale, DateTime localNow)
    {
        if (string.IsNullOrEmpty(kept)) return "";
        var said = kept[0] == '{' ? TimeRecognizer.Say(JsonSerializer.Deserialize(kept, DialogJson.Default.TimeMention)!, locale, localNow) : kept;
        return LocalName.IsEnglish(locale) ? English(said) : Chinese(said);
    }

    /// <summary>起 after a beginning; what lasts, repeats or is only roughly known (好几天了, 每天晚上, 最近) has none.</summary>
    private static string Chinese(string said)
    {
        if (said.StartsWith('从') && said.EndsWith("开始", StringComparison.Ordinal)) said = said[1..^2];
        var isWhole = said.Length == 0 || said[^1] is '了' or '前' or '后' || said[0] is '每' or '这' || said.Contains('到', StringComparison.Ordinal)
            || said is "最近" or "刚才" or "隔三差五";
        return isWhole ? said : said + "起";
    }

    private static string English(string said)
    {
        if (said.Length == 0 || said.EndsWith(" ago", StringComparison.Ordinal) || Array.Exists(Complete, word => said.StartsWith(word, StringComparison.Ordinal))) return said;
        return said.StartsWith("on ", StringComparison.Ordinal) || said.StartsWith("at ", StringComparison.Ordinal) ? $"since {said[3..]}" : $"since {said}";
    }
}
