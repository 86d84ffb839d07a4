using System.Text;

namespace CoCreation.Fuzz;

/// <summary>What the bot writes from its first complaint on; what it says when it starts is none.</summary>
internal sealed class Complaints
{
    private const int Most = 100_000;

    private static readonly string[] Begins = ["fail:", "crit:", "Unhandled"];

    private readonly StringBuilder _all = new();

    public void Hear(string line)
    {
        lock (_all)
        {
            if (_all.Length is > 0 and < Most || Array.Exists(Begins, begin => line.StartsWith(begin, StringComparison.Ordinal))) _all.AppendLine(line);
        }
    }

    public override string ToString()
    {
        lock (_all) return _all.ToString();
    }
}
