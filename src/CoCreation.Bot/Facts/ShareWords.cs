using System.Globalization;
using CoCreation.Casework;

namespace CoCreation.Bot.Facts;

/// <summary>Shares as people read them: of few, the count and between what the true share likely lies; of many, the share.</summary>
internal static class ShareWords
{
    /// <summary>The names of the facts that <see cref="Put"/> gives.</summary>
    public static IReadOnlyList<string> Names { get; } = ["few", "low", "high", "rate"];

    /// <summary>9/10（多半60%–98%）, 91%（1 204件）; a dash where nothing was counted.</summary>
    public static string Say(Share share, string locale)
    {
        if (share is not { Value: { } value, Interval: (var low, var high) }) return "–";
        if (share.IsSmall) return LocalName.IsEnglish(locale) ? $"{share.Good} of {share.Of} (likely {Percent(low)}–{Percent(high)} %)" : $"{share.Good}/{share.Of}（多半{Percent(low)}%–{Percent(high)}%）";
        return LocalName.IsEnglish(locale) ? $"{Percent(value)} % of {share.Of}" : $"{Percent(value)}%（{share.Of}件）";
    }

    /// <summary>Sets <c>few</c> with <c>low</c> and <c>high</c>, or <c>rate</c>, for texts that say the count themselves.</summary>
    public static void Put(Dialogs.FactMap facts, Share share)
    {
        if (share is { IsSmall: true, Interval: (var low, var high) })
        {
            facts["few"] = "true";
            (facts["low"], facts["high"]) = (Percent(low), Percent(high));
        }
        else if (share.Value is { } value)
        {
            facts["rate"] = Percent(value);
        }
    }

    private static string Percent(double share) => ((int)Math.Round(share * 100)).ToString(CultureInfo.InvariantCulture);
}
