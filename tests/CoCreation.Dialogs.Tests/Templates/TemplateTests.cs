namespace CoCreation.Dialogs.Tests.Templates;

public sealed class TemplateTests
{
    private static readonly FactMap Facts = new()
    {
        ["name"] = "灯",
        ["ticket.number"] = "131",
        ["empty"] = "",
        ["tickets"] = Fact.FromList([new() { ["number"] = "1" }, new() { ["number"] = "2", ["late"] = "true" }]),
        ["none"] = Fact.FromList([]),
    };

    [Theory]
    [InlineData("没有", "没有")]
    [InlineData("{name}：{ticket.number}号", "灯：131号")]
    [InlineData("{ name }", "灯")]
    [InlineData("{unknown}", "")]
    [InlineData("{?name}有{name}{/name}{?empty}空{/empty}", "有灯")]
    [InlineData("{!name}无{/name}{!empty}空{/empty}", "空")]
    [InlineData("{#tickets}{number}{?late}！{/late}、{/tickets}", "1、2！、")]
    [InlineData("{#tickets}{number}{name} {/tickets}", "1灯 2灯 ")]
    [InlineData("{?tickets}{tickets}件{/tickets}{!none}没有{/none}", "2件没有")]
    [InlineData("{{name}}", "{name}")]
    public void Facts_are_filled_in(string template, string text)
    {
        Assert.Equal(text, Template.Fill(template, new FactTexts(Facts, "zh-CN", default)));
    }

    [Theory]
    [InlineData("{name", "a '{' is not closed; write '{{' for a brace")]
    [InlineData("name}", "a '}' has no '{'; write '}}' for a brace")]
    [InlineData("{}", "'{}' has no name")]
    [InlineData("{?a}b", "'{/a}' is missing")]
    [InlineData("{/a}", "'{/a}' closes nothing")]
    [InlineData("{?a}{/b}", "'{/a}' was expected before '{/b}'")]
    [InlineData("{a b}", "'a b' is not a name")]
    public void A_template_that_cannot_be_read_says_why(string template, string mistake)
    {
        Assert.Null(Template.Parse(template, out var said));

        Assert.Equal(mistake, said);
    }

    [Fact]
    public void The_names_of_a_template_say_what_is_within_a_list()
    {
        var template = Template.Parse("{name}{#tickets}{number}{?late}x{/late}{/tickets}", out _)!;

        Assert.Equal(["name", "tickets", "tickets[].number", "tickets[].late"], template.Names);
    }
}
