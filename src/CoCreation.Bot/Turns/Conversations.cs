using CoCreation.Bot.Storage;
using CoCreation.Casework;
using CoCreation.Channels.Messages;

namespace CoCreation.Bot.Turns;

/// <summary>Remembers how to reach each conversation that the bot has met.</summary>
internal static class Conversations
{
    // A row is only touched when something changed or an hour has passed: many people write in one group at once.
    private const long StaleAfterMs = 3_600_000;

    private static readonly Query<ConversationRef> Known = new("\"Channel\" = @p0 AND \"Conversation\" = @p1", tracked: true);

    public static async Task<ConversationRef> Meet(Work work, IncomingMessage message, Group? group)
    {
        var to = message.AnswerTo;
        var known = await work.Db.First(Known, message.Channel, message.ConversationId);
        if (known is null)
        {
            known = new ConversationRef { Channel = message.Channel, Conversation = message.ConversationId, SeenAt = work.NowMs };
            work.Db.Conversations.Add(known);
        }
        else if (known.ServiceUrl == to.ServiceUrl && known.BotId == to.BotId && (to.TenantId is null || known.TenantId == to.TenantId) && known.GroupKey == group?.Key && work.NowMs - known.SeenAt < StaleAfterMs)
        {
            return known;
        }

        known.ServiceUrl = to.ServiceUrl;
        known.BotId = to.BotId;
        known.TenantId = to.TenantId ?? known.TenantId;
        known.TeamId = to.TeamId ?? known.TeamId;
        known.IsGroup = message.IsGroup;
        known.GroupKey = group?.Key;
        return known;
    }
}
