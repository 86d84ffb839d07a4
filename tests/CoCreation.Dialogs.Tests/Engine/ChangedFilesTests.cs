namespace CoCreation.Dialogs.Tests.Engine;

public sealed class ChangedFilesTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public ChangedFilesTests()
    {
        directory.Copy(Path.Combine(AppContext.BaseDirectory, "Engine", "Flows"));
        directory.Write("topic.yaml", Flow("[a, b, c]"));
    }

    public void Dispose() => directory.Dispose();

    [Fact]
    public void A_restart_between_two_messages_changes_nothing()
    {
        var person = Begun();

        person.Restart();

        Assert.Equal("c?", person.Says("two"));
        Assert.Equal(["a", "b"], person.State!.History);
    }

    [Fact]
    public void The_dialog_goes_on_at_the_saved_step_when_steps_moved()
    {
        var person = Begun();

        directory.Write("topic.yaml", Flow("[c, x, b, a]"));
        person.Restart(SampleDialogs.Load(directory.Path));

        Assert.Null(Next(person, "two"));
        Assert.Equal("two", person.Calls[0].Slots["b"].Value);
    }

    [Fact]
    public void The_first_unfilled_step_is_asked_when_the_saved_one_is_gone()
    {
        var person = Begun();

        directory.Write("topic.yaml", Flow("[a, c]"));
        person.Restart(SampleDialogs.Load(directory.Path));
        Next(person, "three");

        Assert.Equal("one", person.Calls[0].Slots["a"].Value);
        Assert.Equal("three", person.Calls[0].Slots["c"].Value);
    }

    [Fact]
    public void A_slot_whose_type_no_longer_fits_is_asked_again()
    {
        var person = Begun();

        directory.Write("topic.yaml", Flow("[a, b]").Replace("collect: a, as: text", "collect: a, as: ticket", StringComparison.Ordinal));
        person.Restart(SampleDialogs.Load(directory.Path));

        Assert.Equal("a?", person.Says("two"));
        Assert.Equal("two", person.State!.Slots["b"].Value);
    }

    [Fact]
    public void A_removed_flow_is_said_kindly_and_what_was_said_is_kept()
    {
        var person = Begun();

        File.Delete(directory.File("topic.yaml"));
        person.Restart(SampleDialogs.Load(directory.Path));
        var answer = person.Says("two");

        Assert.Equal("刚才那件事的问法改了，说过的我留着。", answer);
        Assert.Equal("one", person.State!.Draft!.Slots["a"].Value);
        Assert.Null(person.State.Flow);
    }

    [Fact]
    public void A_draft_fills_the_next_flow_that_asks_the_same()
    {
        var person = Begun();
        File.Delete(directory.File("topic.yaml"));
        person.Restart(SampleDialogs.Load(directory.Path));
        person.Says("two");

        directory.Write("other.yaml", Flow("[a, c]").Replace("topic/test", "topic/other", StringComparison.Ordinal));
        person.Restart(SampleDialogs.Load(directory.Path));

        Assert.Equal("c?", person.Says("begin"));
        Assert.Equal("one", person.State!.Slots["a"].Value);
        Assert.Null(person.State.Draft);
    }

    [Fact]
    public void A_removed_flow_beneath_another_is_noticed_when_that_ends()
    {
        var person = Begun().WhenAsked("Alarm", "raised");
        person.Says("煤气", "danger.gas");

        File.Delete(directory.File("topic.yaml"));
        person.Restart(SampleDialogs.Load(directory.Path));

        Assert.Equal("已叫人。\n刚才那件事的问法改了，说过的我留着。", person.Says("5楼"));
        Assert.NotNull(person.State!.Draft);
    }

    private Person Begun()
    {
        var person = new Person(SampleDialogs.Load(directory.Path));
        person.Says("begin");
        person.Says("one");
        Assert.Equal("b", person.State!.Step);
        return person;
    }

    private static DialogState? Next(Person person, string text)
    {
        person.WhenAsked("OpenTicket", "opened");
        person.Says(text);
        return person.State;
    }

    private static string Flow(string slots)
    {
        var steps = slots.Trim('[', ']').Split(", ").Select(slot => slot == "x"
            ? "  - { collect: x, as: text, optional: true }\n"
            : $"  - {{ collect: {slot}, as: text, ask: {{ zh: \"{slot}?\", en: \"{slot}?\" }} }}\n");
        return $"flow: topic/test\nstarts: {{ words: {{ zh: [开始], en: [begin] }} }}\nsteps:\n{string.Concat(steps)}  - do: OpenTicket\n";
    }
}
