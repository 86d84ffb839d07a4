using System.Text.RegularExpressions;

namespace CoCreation.Bot.Tests.Months;

/// <summary>What the bot answered where a command did not do what its author meant.</summary>
internal sealed partial class Refusals(CityBot bot)
{
    private readonly Lock _gate = new();
    private readonly List<(string Conversation, string Command)> _waiting = [];
    private readonly Dictionary<string, (int Count, string Example)> _answers = [];

    public int Count => _answers.Values.Sum(answer => answer.Count);

    /// <summary>The answers without numbers and names, most frequent first.</summary>
    public IEnumerable<string> Answers => _answers.OrderByDescending(each => each.Value.Count).Select(each => $"{each.Value.Count} × {each.Value.Example}");

    /// <summary>Notes that a command did nothing; what was answered is heard when it has arrived.</summary>
    public void Add(string who, string command)
    {
        lock (_gate) _waiting.Add((CityBot.Private(who), command));
    }

    public void Hear()
    {
        lock (_gate)
        {
            foreach (var (conversation, command) in _waiting)
            {
                var answer = bot.LastIn(conversation) ?? "";
                var kind = Names().Replace($"{command.Split(' ')[0]}: {answer}", "#");
                _answers[kind] = (_answers.GetValueOrDefault(kind).Count + 1, $"{command} → {answer}");
            }

            _waiting.Clear();
        }
    }

    [GeneratedRegex(@"C[A-L]-[0-9]{4}-[0-9]{6}|[0-9]+|[\u4e00-\u9fff]{2,3}(物业|社区|街道|城管|网格)")]
    private static partial Regex Names();
}
