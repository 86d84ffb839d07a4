using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoCreation.Benchmarks.Turns;

namespace CoCreation.Benchmarks.Growth;

/// <summary>One line of the table: what a turn costs at one size, and how many times as much as at the first size of its series.</summary>
internal sealed record GrowthRow(string Series, int Tickets, int Groups, int Instances, string Case, Sample Sample, double ToFirst);

/// <summary>Gathers what was measured at each size.</summary>
internal sealed class GrowthReport
{
    private readonly List<GrowthRow> _rows = [];

    public bool HasErrors => _rows.Exists(row => row.Sample.Errors > 0);

    public void Add(GrowthPoint at, string @case, Sample sample)
    {
        var first = _rows.Find(row => row.Series == at.Series && row.Case == @case)?.Sample.Cpu ?? sample.Cpu;
        _rows.Add(new(at.Series, at.Tickets, at.Groups, at.Instances, @case, sample, sample.Cpu / first));
    }

    /// <summary>A table of Markdown.</summary>
    public string Say()
    {
        var table = new StringBuilder("| grows | tickets | groups | on | case | turns | errors | turns/s | p50 ms | p99 ms | CPU µs/turn | KB/turn | MB | × first |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var (series, tickets, groups, instances, @case, sample, toFirst) in _rows)
        {
            var on = instances == 0 ? "SQLite" : string.Create(CultureInfo.InvariantCulture, $"PostgreSQL × {instances}");
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {series} | {tickets:N0} | {groups:N0} | {on} | {@case} | {sample.Turns} | {sample.Errors} | {sample.PerSecond:F0} | {sample.P50:F1} | {sample.P99:F1} | {sample.Cpu:F0} | {sample.Allocated / 1e3:F1} | {sample.Resident:F0} | {toFirst:F2} |");
        }

        return table.ToString();
    }

    public string ToJson() => JsonSerializer.Serialize(_rows, GrowthJson.Default.ListGrowthRow);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(List<GrowthRow>))]
internal sealed partial class GrowthJson : JsonSerializerContext;
