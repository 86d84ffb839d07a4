using System.CommandLine;
using System.Globalization;
using CoCreation.Bot.Manifests;
using CoCreation.Bot.Reports;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Commands;

/// <summary><c>figures</c>: 响应率, 解决率 and 满意率 of a period, by unit and category, with what they leave out.</summary>
internal static class FiguresCommand
{
    public static Command Create()
    {
        var unit = new Option<string>("--unit") { Description = "Only this unit of the manifest and those below it." };
        var from = new Option<string>("--from") { Description = "The first day, e.g. 2026-11-01; the first of this month when left out." };
        var to = new Option<string>("--to") { Description = "The last day; today when left out." };
        var json = new Option<bool>("--json") { Description = "One JSON object instead of a table." };
        var command = new Command("figures", "Counts how many were answered in time, solved and satisfied.") { unit, from, to, json };
        command.SetAction((result, stop) => Answer.With(result, async () =>
        {
            var (figures, rules) = await Count(result.GetValue(unit), result.GetValue(from), result.GetValue(to), stop);
            return result.GetValue(json) ? FiguresReport.Json(figures, rules) : FiguresReport.Table(figures, rules);
        }));
        return command;
    }

    private static async Task<(Figures Figures, CaseRules Rules)> Count(string? unit, string? from, string? to, CancellationToken stop)
    {
        var rules = new CaseRules(Deployment(), Deployed.Taxonomy());
        if (unit is not null && !rules.Units.Contains(new(unit)))
            throw new CommandException($"--unit: there is no unit '{unit}' ({Spelling.Suggest(unit, rules.Units.All.Select(each => each.Id.Value))}).");

        var zone = rules.Deployment.Communities[0].Zone;
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        var today = DateOnly.FromDateTime(WallClock.Local(now, zone));
        var (first, last) = (Day("--from", from) ?? new DateOnly(today.Year, today.Month, 1), Day("--to", to) ?? today);
        if (last < first) throw new CommandException($"--to: {last:yyyy-MM-dd} lies before {first:yyyy-MM-dd}.");

        var (begin, end) = (WallClock.Instant(first.ToDateTime(default), zone), WallClock.Instant(last.AddDays(1).ToDateTime(default), zone));
        UnitId? only = unit is null ? null : new(unit);
        return (await Kept.With(Deployed.Folders.Data, async store =>
        {
            await using var db = store.Read();
            return FigureQuery.Count(await FigureHistories.Read(db, rules.Deployment, begin, end, only, stop), rules, begin, end, now, only);
        }), rules);
    }

    private static Deployment Deployment()
    {
        var findings = new Findings();
        var manifests = Deployed.Folders.Manifests;
        return ManifestReader.Read(manifests, manifests, findings) ?? throw new CommandException(string.Join('\n', findings.All));
    }

    private static DateOnly? Day(string option, string? written) => written is null ? null
        : DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new CommandException($"{option}: '{written}' is no day; write e.g. 2026-11-01.");
}
