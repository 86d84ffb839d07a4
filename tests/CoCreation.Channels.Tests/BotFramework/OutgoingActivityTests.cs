using System.Text;

using CoCreation.Channels.BotFramework;
using CoCreation.Channels.Messages;

namespace CoCreation.Channels.Tests.BotFramework;

public sealed class OutgoingActivityTests
{
    private const string Card = """{"type":"AdaptiveCard","version":"1.5","body":[]}""";

    [Theory]
    [InlineData("msteams", "Action.Execute", true)]
    [InlineData("directline", "Action.Submit", false)]
    public void A_card_has_the_actions_that_its_channel_knows(string channel, string type, bool verb)
    {
        const string Card = """{"type":"AdaptiveCard","version":"1.5","actions":[{"type":"Action.ShowCard","title":"x","card":{"type":"AdaptiveCard","actions":[{"type":"Action.Execute","verb":"say","title":"好","data":{"say":"好"},"fallback":{"type":"Action.Submit"}}]}}]}""";

        var activity = OutgoingActivity.From(new() { Channel = channel, ConversationId = "c" }, new() { Text = "好吗", Card = Card });

        var action = activity.Attachments![0]!.Content!.Value.GetProperty("actions")[0].GetProperty("card").GetProperty("actions")[0];
        Assert.Equal((type, verb, verb), (action.GetProperty("type").GetString(), action.TryGetProperty("verb", out _), action.TryGetProperty("fallback", out _)));
        Assert.Equal("好", action.GetProperty("data").GetProperty("say").GetString());
    }

    [Fact]
    public void A_card_comes_with_the_same_in_words()
    {
        var activity = OutgoingActivity.From(To("emulator"), new OutgoingMessage { Text = "3栋电梯", Card = Card });

        Assert.Equal(("3栋电梯", "3栋电梯"), (activity.Text, activity.Summary));
        var attachment = Assert.Single(activity.Attachments!);
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.ContentType);
        Assert.Equal("AdaptiveCard", attachment.Content!.Value.GetProperty("type").GetString());
    }

    [Fact]
    public void Teams_shows_the_card_alone_and_the_words_in_the_notification()
    {
        var activity = OutgoingActivity.From(To("msteams"), new OutgoingMessage { Text = "3栋电梯", Card = Card });

        Assert.Equal((null, "3栋电梯"), (activity.Text, activity.Summary));
    }

    [Fact]
    public void A_channel_without_cards_gets_the_words()
    {
        var activity = OutgoingActivity.From(To("sms"), new OutgoingMessage { Text = "3栋电梯", Card = Card });

        Assert.Equal("3栋电梯", activity.Text);
        Assert.Null(activity.Attachments);
    }

    [Fact]
    public void Choices_are_buttons_where_they_can_be_and_words_where_not()
    {
        var message = new OutgoingMessage { Text = "哪一类？", SuggestedActions = [new Button("电梯", "31001"), new Button("灯", "31002")] };

        var buttons = OutgoingActivity.From(To("emulator"), message);
        var words = OutgoingActivity.From(To("msteams") with { IsGroup = true }, message);

        Assert.Equal([("imBack", "电梯", "31001"), ("imBack", "灯", "31002")],
            buttons.SuggestedActions!.Actions!.Select(action => (action.Type, action.Title, action.Value!.Value.GetString())));
        Assert.Equal("expectingInput", buttons.InputHint);
        Assert.Null(words.SuggestedActions);
        Assert.Equal("哪一类？\n[电梯] [灯]", words.Text);
    }

    [Theory]
    [InlineData("emulator", false, null)]
    [InlineData("telegram", true, "3栋电梯")]
    [InlineData("sms", false, "3栋电梯\n[签收]")]
    public void Buttons_beside_a_card_stand_for_it_where_there_are_no_cards(string channel, bool shown, string? words)
    {
        var activity = OutgoingActivity.From(To(channel), new OutgoingMessage { Text = "3栋电梯", Card = Card, SuggestedActions = [new Button("签收", "签收 1")] });

        Assert.Equal(shown, activity.SuggestedActions is not null);
        Assert.Equal(words ?? "3栋电梯", activity.Text);
    }

    [Theory]
    [InlineData("msteams", "<at>李&lt;1&gt;</at>")]
    [InlineData("emulator", "@李<1>")]
    public void A_mention_stands_in_the_text_and_beside_it(string channel, string form)
    {
        var activity = OutgoingActivity.From(To(channel), new OutgoingMessage { Text = "修好了", MentionUser = new Person("u1", "李<1>") });

        Assert.Equal(form + " 修好了", activity.Text);
        var entity = Assert.Single(activity.Entities!);
        Assert.Equal(("mention", "u1", form), (entity.Type, entity.Mentioned!.Id, entity.Text));
    }

    [Fact]
    public void Too_long_a_text_is_cut_between_characters()
    {
        var activity = OutgoingActivity.From(To("telegram"), new OutgoingMessage { Text = string.Concat(Enumerable.Repeat("灯😀", 1_000)) });

        Assert.InRange(Encoding.UTF8.GetByteCount(activity.Text!), 3_990, 4_000);
        Assert.EndsWith("…", activity.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(activity.Text!)));
    }

    private static Destination To(string channel) => new() { Channel = channel, ConversationId = "c", ServiceUrl = "http://127.0.0.1", BotId = "bot" };
}
