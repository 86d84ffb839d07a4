using CoCreation.Dialogs.Tests.Engine;
using CoCreation.Language;
using CoCreation.Scripts;

namespace CoCreation.Dialogs.Tests.Scripts;

public sealed class ConversationTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Conversations");

    public static TheoryData<string> Scripts => [.. Directory.GetFiles(Root, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_conversation_goes_as_written(string name)
    {
        var person = new Person();
        string? intent = null;
        CategoryGuess? category = null;

        foreach (var line in ConversationScript.Read(Path.Combine(Root, name + ".txt")).Lines)
        {
            switch (line)
            {
                case ScriptLine.Given { Name: "intent" } given:
                    intent = given.Value;
                    break;
                case ScriptLine.Given { Name: "category" } given:
                    category = Guess(given.Value);
                    break;
                case ScriptLine.Given { Name: "locale" } given:
                    person.Locale = given.Value;
                    break;
                case ScriptLine.Given { Name: "fact" } given when given.Value.Split(' ', 2) is [var fact, var value]:
                    person.Facts[fact] = value;
                    break;
                case ScriptLine.Does does:
                    person.WhenAsked(does.Action, does.Outcome, Facts(does.Facts));
                    break;
                case ScriptLine.Says says:
                    person.Says(says.Text, intent, category, [.. Enumerable.Range(1, says.Photos).Select(i => $"photo-{says.Number}-{i}")]);
                    (intent, category) = (null, null);
                    break;
                case ScriptLine.Taps taps:
                    person.Taps(person.Last.Says.SelectMany(s => s.Buttons).First(b => b.Title == taps.Title));
                    break;
                case ScriptLine.Restarts:
                    person.Restart();
                    break;
                default:
                    Expect(line, person, name);
                    break;
            }
        }
    }

    private static void Expect(ScriptLine line, Person person, string name)
    {
        var said = string.Join('\n', person.Last.Says.Select(s => s.Text));
        var holds = line switch
        {
            ScriptLine.Hears hears => ScriptLine.Matches(hears.Pattern, said),
            ScriptLine.Never never => !ScriptLine.Matches(never.Pattern, said),
            ScriptLine.HearsNothing => said.Length == 0,
            _ => throw new NotSupportedException($"{name}:{line.Number}: the engine alone does not know this line"),
        };
        Assert.True(holds, $"{name}:{line.Number}: {line}\nsaid: {said}");
    }

    private static CategoryGuess Guess(string value) => new(
        [.. value.Split(' ').Select((code, i) => new CategoryCandidate(code.TrimEnd('?'), 0.9 / (i + 1)))],
        Sure: !value.Contains('?', StringComparison.Ordinal));

    private static FactMap Facts(IReadOnlyDictionary<string, string> facts)
    {
        var map = new FactMap();
        foreach (var (name, text) in facts)
            map[name] = text;

        return map;
    }
}
