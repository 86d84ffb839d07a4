using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Manifests;

/// <summary>Reads when staff are at work, and when they are told what waits.</summary>
internal static class DutyReader
{
    private const string Example = "e.g. \"8:45-17:30\"";

    /// <summary>The hours of a community, as usual where nothing is written; null for <c>duty: 0</c> or <c>off</c>, where everybody hears everything at once.</summary>
    public static DutyHours? Read(YamlNode root) =>
        root.At("duty") is { IsText: true } node && node.AsText("duty") is "0" or "off" ? null : Written(root.Map("duty"));

    private static DutyHours Written(YamlNode node)
    {
        var usual = new DutyHours();
        var hours = Hours(node.At("hours")) ?? usual;
        hours = hours with { EveryDay = node.Flag("every-day"), Again = Again(node) };
        if (hours.Again is { } again && (again <= hours.From || again >= hours.To))
        {
            node.At("again").Report("M033", $"the second list at {again:HH:mm} is not within the hours of duty", "choose a time within them, or write 0 for none");
        }

        return hours;
    }

    /// <summary>Hours of one member of staff, on the days and with the second list of the community; <c>always</c> for somebody on duty day and night.</summary>
    public static DutyHours? Own(YamlNode node, DutyHours? usual)
    {
        if (node.AsText("hours") == "always") return DutyHours.Always;
        if (Hours(node) is not { } own) return null;
        usual ??= new();
        return own with { EveryDay = usual.EveryDay, Again = usual.Again > own.From && usual.Again < own.To ? usual.Again : null };
    }

    private static DutyHours? Hours(YamlNode node)
    {
        if (node.AsText("hours") is not { } written)
        {
            return null;
        }

        if (written.Split('-') is [var from, var to] && PostingReader.Clock(from) is { } begins && PostingReader.Clock(to) is { } ends && begins < ends)
        {
            return new() { From = begins, To = ends };
        }

        node.Report("M033", $"'{written}' are no hours of duty", Example);
        return null;
    }

    private static TimeOnly? Again(YamlNode node)
    {
        if (node.OptionalText("again") is not { } written)
        {
            return new DutyHours().Again;
        }

        if (written != "0" && PostingReader.Clock(written) is null)
        {
            node.At("again").Report("M012", $"'{written}' is no time of day", "e.g. \"16:30\", or 0 for no second list");
        }

        return PostingReader.Clock(written);
    }
}
