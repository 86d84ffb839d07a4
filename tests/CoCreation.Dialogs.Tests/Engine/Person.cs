using CoCreation.Language;

namespace CoCreation.Dialogs.Tests.Engine;

/// <summary>One person in one conversation, with a host that answers actions as it was told to.</summary>
internal sealed class Person(DialogSet? dialogs = null)
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 14, 0, 0, TimeSpan.FromHours(8));

    private readonly List<(string Action, ActionResult Result)> results = [];
    private DialogEngine engine = new(dialogs ?? SampleDialogs.Set);
    private int messages;

    public string Locale { get; set; } = "zh-CN";

    public FactMap Facts { get; } = new()
    {
        ["who"] = "resident",
        ["where"] = "private",
        ["number.gas"] = "027-96177",
        ["category.31001"] = "电梯故障",
        ["category.35001"] = "噪音扰民",
        ["category.36002"] = "路灯不亮",
    };

    public DialogState? State { get; set; }

    public DialogStep Last { get; private set; } = new();

    public List<ActionCall> Calls { get; } = [];

    public Person WhenAsked(string action, string outcome, FactMap? facts = null)
    {
        results.Add((action, new(outcome, facts ?? [])));
        return this;
    }

    /// <summary>The process is started anew: only what JSON keeps is left.</summary>
    public void Restart(DialogSet? changed = null)
    {
        State = State is null ? null : DialogState.FromJson(State.ToJson());
        engine = new(changed ?? dialogs ?? SampleDialogs.Set);
    }

    public string Says(string text, string? intent = null, CategoryGuess? category = null, params string[] photos) =>
        Take(new() { Text = text, Understood = Understand(text), Intents = intent is null ? [] : [intent], Category = category, Photos = photos, Now = Now() });

    public string Taps(Button button) => Taps(button.Value, button.Step);

    public string Taps(string value, string? step = null) =>
        Take(new() { Text = "", Understood = Understand(value), Tapped = value, TappedStep = step, Now = Now() });

    private DateTimeOffset Now() => Start.AddMinutes(messages++);

    private static Understood Understand(string text) => SampleDialogs.Understander.Understand(text, Start.DateTime);

    private string Take(DialogInput input)
    {
        var said = new List<Said>();
        Last = engine.Turn(State, input with { Locale = Locale }, Facts);
        said.AddRange(Last.Says);
        while (Last.Call is { } call)
        {
            Calls.Add(call);
            var found = results.FindIndex(r => r.Action == call.Name);
            Assert.True(found >= 0, $"nobody told what {call.Name} comes to");
            var result = results[found].Result;
            results.RemoveAt(found);
            Last = engine.Resume(Last.State!, result, Facts);
            said.AddRange(Last.Says);
        }

        State = Last.State;
        Last = Last with { Says = said };
        return string.Join('\n', said.Select(s => s.Text));
    }
}
