using CoCreation.Language;

namespace CoCreation.Dialogs.Tests.Engine;

/// <summary>What a single kind of step can do, each with a small flow of its own.</summary>
public sealed class StepTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public StepTests() => directory.Copy(Path.Combine(AppContext.BaseDirectory, "Engine", "Flows"));

    public void Dispose() => directory.Dispose();

    [Fact]
    public void A_yes_or_no_leads_to_its_step()
    {
        var person = With("""
              - collect: sure
                as: yesno
                ask: { zh: 对吗？, en: Right? }
                next: { yes: good, no: bad }
              - id: good
                say: { zh: 好, en: good }
                next: end
              - id: bad
                say: { zh: 不好, en: bad }
            """);

        Assert.Equal("对吗？", person.Says("开始"));
        Assert.Equal(["是", "不是"], person.Last.Says[0].Buttons.Select(b => b.Title));
        Assert.Equal("不好", person.Taps("不是"));
    }

    [Fact]
    public void A_likeliest_category_is_taken_without_asking()
    {
        var person = With("""
              - collect: what
                as: text
                from: message
                ask: { zh: 什么事？, en: What? }
              - collect: category
                as: category
                default: likeliest
                ask: { zh: 哪一类？, en: Which? }
              - do: OpenTicket
            """).WhenAsked("OpenTicket", "opened");

        person.Says("开始 太吵了", category: new CategoryGuess([new("35001", 0.4), new("31001", 0.2)], Sure: false));

        Assert.Equal("35001", person.Calls[0].Slots["category"].Value);
        Assert.True(person.Calls[0].Slots["category"].Assumed);
    }

    [Fact]
    public void A_literal_default_is_never_asked()
    {
        var person = With("""
              - collect: mood
                as: choice
                default: "'calm'"
                choices: [{ value: calm, zh: 不急, en: Calm }, { value: urgent, zh: 急, en: Urgent }]
              - say: { zh: "{mood}", en: "{mood}" }
                when: mood == calm
            """);

        Assert.Equal("不急", person.Says("开始"));
    }

    [Fact]
    public void Words_that_fit_no_type_are_taken_where_that_is_allowed()
    {
        var person = With("""
              - collect: spot
                as: place
                free: true
                ask: { zh: 在哪里？, en: Where? }
              - do: OpenTicket
            """).WhenAsked("OpenTicket", "opened");
        person.Says("开始");

        person.Says("老王家菜园子旁边");

        Assert.Equal("老王家菜园子旁边", person.Calls[0].Slots["spot"].Value);
        Assert.Null(person.Calls[0].Slots["spot"].Place);
    }

    [Fact]
    public void What_is_optional_is_taken_when_said_and_never_asked()
    {
        var person = With("""
              - collect: number
                as: phone
                optional: true
              - do: OpenTicket
            """).WhenAsked("OpenTicket", "opened").WhenAsked("OpenTicket", "opened");

        person.Says("开始 电话13800000000");
        person.Says("开始");

        Assert.Equal("13800000000", person.Calls[0].Slots["number"].Value);
        Assert.Empty(person.Calls[1].Slots);
    }

    [Fact]
    public void What_an_action_returns_can_be_said_after_the_next_question()
    {
        var person = With("""
              - do: OpenTicket
                next: { opened: floor, else: end }
              - collect: floor
                as: number
                skip: true
                ask: { zh: 几楼？, en: Which floor? }
              - say: { zh: "{ticket.number}在{floor}楼", en: "{ticket.number} on {floor}" }
            """).WhenAsked("OpenTicket", "opened", new() { ["ticket.number"] = "131" });
        person.Says("开始");

        person.Restart();

        Assert.Equal("131在5楼", person.Says("五楼"));
    }

    [Fact]
    public void An_outcome_that_is_not_named_goes_the_other_way()
    {
        var person = With("""
              - do: OpenTicket
                next: { opened: said, else: other }
              - id: said
                say: { zh: 新的, en: new }
                next: end
              - id: other
                say: { zh: 别的, en: other }
            """).WhenAsked("OpenTicket", "duplicate");

        Assert.Equal("别的", person.Says("开始"));
    }

    [Fact]
    public void Going_back_does_not_undo_what_was_done()
    {
        var person = With("""
              - collect: what
                as: text
                ask: { zh: 什么事？, en: What? }
              - do: OpenTicket
              - collect: floor
                as: number
                ask: { zh: 几楼？, en: Which floor? }
            """).WhenAsked("OpenTicket", "opened");
        person.Says("开始");
        person.Says("灯黑了");

        Assert.StartsWith("前面没有了。", person.Says("返回"), StringComparison.Ordinal);
        Assert.Single(person.Calls);
    }

    [Fact]
    public void A_steps_arguments_are_filled_in()
    {
        var person = With("""
              - collect: what
                as: text
                ask: { zh: 什么事？, en: What? }
              - do: Alarm
                with: { place: "{what}在{group.unit}" }
            """).WhenAsked("Alarm", "raised");
        person.Facts["group.unit"] = "3栋";
        person.Says("开始");

        person.Says("漏水");

        Assert.Equal("漏水在3栋", person.Calls[0].With["place"]);
    }

    [Fact]
    public void A_list_has_a_button_for_each_of_its_items()
    {
        var person = With("""
              - do: ShowStatus
                next: { shown: said }
              - id: said
                say: { zh: 哪一件？, en: Which one? }
                buttons:
                  - { each: tickets, zh: "{number} {state}", en: "{number} {state}", value: { zh: "进度 {number}", en: "status {number}" } }
            """);
        person.WhenAsked("ShowStatus", "shown", new() { ["tickets"] = Fact.FromList([new() { ["number"] = "131", ["state"] = "灯" }, new() { ["number"] = "133", ["state"] = "电梯" }]) });

        person.Says("开始");

        Assert.Equal([new Button("131 灯", "进度 131"), new Button("133 电梯", "进度 133")], person.Last.Says[0].Buttons);
    }

    [Fact]
    public void Buttons_that_do_not_apply_are_left_out()
    {
        var person = With("""
              - say: { zh: 好, en: ok }
                buttons:
                  - { zh: 为什么, en: Why }
                  - { zh: 撤回, en: Withdraw, when: where == group }
            """);

        person.Says("开始");

        Assert.Equal([new Button("为什么", "为什么")], person.Last.Says[0].Buttons);
    }

    [Fact]
    public void The_flow_written_for_this_person_comes_before_the_one_for_anybody()
    {
        var person = With("  - say: { zh: 谁都行, en: anybody }\n");
        directory.Write("staff.yaml", "flow: topic/staff\nstarts: { words: { zh: [开始], en: [begin] }, who: staff }\nsteps: [{ say: { zh: 办事的, en: staff } }]\n");
        person.Restart(SampleDialogs.Load(directory.Path));

        Assert.Equal("谁都行", person.Says("开始"));
        person.Facts["who"] = "staff";
        Assert.Equal("办事的", person.Says("开始"));
    }

    [Fact]
    public void An_urgent_flow_may_ask_the_interrupted_question_at_once()
    {
        var person = With("  - collect: what\n    as: text\n    ask: { zh: 什么事？, en: What? }\n");
        directory.Write("fire.yaml", "flow: danger/fire\nstarts: { intents: [danger.fire] }\nurgent: true\nresume: true\nsteps: [{ say: { zh: 打119。, en: Call 119. } }]\n");
        person.Restart(SampleDialogs.Load(directory.Path));
        person.Says("开始");

        Assert.Equal("打119。\n接着刚才的：什么事？", person.Says("着火了", "danger.fire"));
    }

    [Fact]
    public void A_default_place_is_made_exact_by_what_is_said()
    {
        var person = With("""
              - collect: place
                as: place
                default: group.unit
                ask: { zh: 在哪里？, en: Where? }
              - collect: what
                as: text
                ask: { zh: "在{place}，什么事？", en: "What, in {place}?" }
            """);
        person.Facts["group.unit"] = SlotValue.OfPlace(new PlaceMention(default, Building: "3"), assumed: true);

        Assert.Equal("在3栋，什么事？", person.Says("开始"));
        Assert.True(person.State!.Slots["place"].Assumed);
    }

    [Fact]
    public void Whoever_was_asked_for_words_may_give_the_whole_command_instead()
    {
        directory.Write("topic.yaml", """
            flow: topic/test
            starts: { words: { zh: [办结], en: [done] } }
            aside: true
            steps:
              - collect: order
                as: rest
                optional: true
              - collect: words
                as: text
                ask: { zh: 做了什么？, en: What was done? }
              - say: { zh: "{order}：{words}", en: "{order}: {words}" }
            """);
        var person = new Person(SampleDialogs.Load(directory.Path));

        person.Says("办结 131");

        Assert.Equal("做了什么？", person.Says("办结 133"));
        Assert.Equal("133：换了灯泡", person.Says("换了灯泡"));
        Assert.Null(person.State);
    }

    private Person With(string steps)
    {
        directory.Write("topic.yaml", $"flow: topic/test\nstarts: {{ words: {{ zh: [开始], en: [begin] }} }}\nsteps:\n{steps}\n");
        return new(SampleDialogs.Load(directory.Path));
    }
}
