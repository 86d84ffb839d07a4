using CoCreation.Bot.Turns;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Posts;

/// <summary>A card that stands for words and buttons of the host's own, where cards are shown.</summary>
internal static class StandingCard
{
    public const string Rating = "rating";

    /// <summary>One question with one answer, which is given deliberately: chosen first, then sent.</summary>
    public const string Question = "question";

    /// <summary>The message with the card that says and asks the same.</summary>
    public static OutgoingMessage On(Knowledge knowledge, string card, OutgoingMessage message)
    {
        var facts = CardTemplate.Standing(message.Text, (message.SuggestedActions ?? []).Select(button => (button.Title, button.Value)));
        return message with { Card = knowledge.Dialogs.Card(card).RenderJson(new FactTexts(facts, message.Locale ?? "zh-CN", default)) };
    }
}
