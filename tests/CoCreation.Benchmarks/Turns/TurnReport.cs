using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCreation.Benchmarks.Turns;

/// <summary>The median of some rounds, with the least and the most.</summary>
internal sealed record Spread(double Median, double Least, double Most)
{
    public static Spread Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return new(sorted[sorted.Length / 2], sorted[0], sorted[^1]);
    }

    public string Say(string format) => string.Create(CultureInfo.InvariantCulture, $"{Number(Median, format)} [{Number(Least, format)}–{Number(Most, format)}]");

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}

/// <summary>One line of the table: times in milliseconds, CPU in microseconds a turn, allocation in kilobytes a turn, memory in megabytes, the start in seconds.</summary>
internal sealed record TurnRow(string Subject, string Case, int Turns, int Errors, Spread PerSecond, Spread P50, Spread P99, Spread Cpu, Spread? Allocated, Spread Resident, Spread Start, double ToCeiling, double ToEcho);

/// <summary>Gathers what the rounds measured into one table.</summary>
internal sealed class TurnReport(string ceiling, string echo)
{
    private readonly List<(string Subject, string Case, Sample Sample)> _samples = [];
    private readonly List<(string Subject, double Seconds)> _starts = [];

    public int Starts => _starts.Count;

    public void Started(string subject, double seconds) => _starts.Add((subject, seconds));

    public void Add(string subject, string @case, Sample sample) => _samples.Add((subject, @case, sample));

    public IReadOnlyList<TurnRow> Rows()
    {
        double Cpu(string name) => _samples.Where(each => each.Subject == name).Select(each => each.Sample.Cpu) is var cpus && cpus.Any() ? Spread.Of(cpus).Median : double.NaN;
        var (least, peer) = (Cpu(ceiling), Cpu(echo));
        return [.. _samples.GroupBy(each => (each.Subject, each.Case)).OrderBy(group => _samples.FindIndex(each => each.Subject == group.Key.Subject)).Select(group =>
        {
            List<Sample> samples = [.. group.Select(each => each.Sample)];
            var cpu = Spread.Of(samples.Select(each => each.Cpu));
            return new TurnRow(
                group.Key.Subject, group.Key.Case, samples.Sum(each => each.Turns), samples.Sum(each => each.Errors), Spread.Of(samples.Select(each => each.PerSecond)),
                Spread.Of(samples.Select(each => each.P50)), Spread.Of(samples.Select(each => each.P99)), cpu,
                samples.TrueForAll(each => each.Allocated is not null) ? Spread.Of(samples.Select(each => each.Allocated!.Value / 1e3)) : null,
                Spread.Of(samples.Select(each => each.Resident)), Spread.Of(_starts.Where(each => each.Subject == group.Key.Subject).Select(each => each.Seconds)), cpu.Median / least, cpu.Median / peer);
        })];
    }

    /// <summary>A table of Markdown.</summary>
    public string Say()
    {
        var table = new StringBuilder("| what | case | turns | errors | turns/s | p50 ms | p99 ms | CPU µs/turn | KB/turn | MB | start s | × ceiling | × echo |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var row in Rows())
        {
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {row.Subject} | {row.Case} | {row.Turns} | {row.Errors} | {row.PerSecond.Say("F0")} | {row.P50.Say("F1")} | {row.P99.Say("F1")} | {row.Cpu.Say("F0")} | {row.Allocated?.Say("F1") ?? "not told"} | {row.Resident.Say("F0")} | {row.Start.Say("F2")} | {row.ToCeiling:F1} | {row.ToEcho:F2} |");
        }

        return table.ToString();
    }

    public string ToJson() => JsonSerializer.Serialize(Rows(), ReportJson.Default.IReadOnlyListTurnRow);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals)]
[JsonSerializable(typeof(IReadOnlyList<TurnRow>))]
internal sealed partial class ReportJson : JsonSerializerContext;
