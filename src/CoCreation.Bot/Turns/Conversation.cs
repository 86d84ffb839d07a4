using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Turns;

/// <summary>What the bot does with each kind of thing that it hears.</summary>
public sealed partial class Conversation(Actions.ActionRunner actions, ILogger<Conversation> log)
{
    // Longer texts are read to here; what matters is said earlier, and understanding stays fast.
    private const int LongestText = 4_000;

    private const string StaffFlows = "staff/";

    public Task<TurnAnswer> Hear(Work work, IncomingMessage message) => message.Kind switch
    {
        MessageKind.Message or MessageKind.Tap => Listen(work, message),
        MessageKind.Edited => Follow(work, message),
        MessageKind.Deleted => TakeBack(work, message),
        MessageKind.ConversationUpdate or MessageKind.Installation => Arrive(work, message),
        MessageKind.Event when message is { Name: "locale", Channel: ChannelNames.DirectLine, AnswerTo.ServiceUrl: null or "" } => ChangeLanguage(work, message),
        _ => Task.FromResult(Nothing(work)),
    };

    private static TurnAnswer Nothing(Work work)
    {
        work.Keep = false;
        return TurnAnswer.Accepted;
    }

    /// <summary>The bot meets a conversation: it remembers how to reach it and says once who it is.</summary>
    private static async Task<TurnAnswer> Arrive(Work work, IncomingMessage message)
    {
        if (message.BotRemoved || !(message.BotAdded || message.IsGroup)) return Nothing(work);

        work.Knowledge.Deployment.TryGroup(message.Channel, message.ConversationId, out var group);
        var conversation = await Conversations.Meet(work, message, group);
        if (conversation.IntroducedAt is not null) return TurnAnswer.Accepted;

        conversation.IntroducedAt = work.NowMs;
        conversation.Locale = message.Locale ?? group?.Locale;
        var community = group is null ? work.Knowledge.Deployment.Communities[0] : work.Knowledge.Deployment.CommunityOf(group.Unit);
        var key = group?.Kind == GroupKind.Staff ? TextKeys.IntroductionStaff : message.IsGroup ? TextKeys.IntroductionGroup : TextKeys.IntroductionPrivate;
        var locale = conversation.Locale ?? "zh-CN";
        var text = Words.Fill(work.Knowledge, key, locale, new CommunityFacts(work.Knowledge, community, locale), WallClock.Local(work.NowMs, community.Zone));
        var offers = TextKeys.FirstOffers.Select(offer => work.Knowledge.Dialogs.Text(offer).In(locale)).Select(word => new Channels.Messages.Button(word, word));
        work.Mail.Send(message.AnswerTo, new OutgoingMessage { Text = text, SuggestedActions = message.IsGroup ? null : [.. offers], Locale = locale });
        return TurnAnswer.Accepted;
    }

    // The page at / was switched to another language: what the bot says here of its own accord follows.
    private static async Task<TurnAnswer> ChangeLanguage(Work work, IncomingMessage message)
    {
        if (message.Locale is not ("zh-CN" or "en")) return Nothing(work);

        work.Knowledge.Deployment.TryGroup(message.Channel, message.ConversationId, out var group);
        var conversation = await Conversations.Meet(work, message, group);
        conversation.Locale = message.Locale;
        return TurnAnswer.Accepted;
    }

    /// <summary>A message that told of a matter was changed: so is the matter. A danger that was not there before is heard like any other.</summary>
    private async Task<TurnAnswer> Follow(Work work, IncomingMessage message)
    {
        var text = Heard.Text(message);
        var told = await ToldBefore.By(work, message);
        if (work.Knowledge.Understander.FindDanger(text) is not null && (told is null || work.Knowledge.Understander.FindDanger(told.Text) is null))
            return await Listen(work, message with { Kind = MessageKind.Message });

        if (told is null || text.Length == 0 || text == told.Text) return Nothing(work);

        var turn = await Turn.Open(work, message, text.Length > LongestText ? text[..LongestText] : text);
        await Actions.FollowEdit.Run(turn, told);
        return Answer(turn);
    }

    /// <summary>A message with which its sender opened a matter was taken back: they are taken to have said so. What was only added is forgotten, and an alarm stands.</summary>
    private async Task<TurnAnswer> TakeBack(Work work, IncomingMessage message)
    {
        if (await ToldBefore.By(work, message) is not { } told || told.Ticket.Hazard || told.Ticket.Reporter != told.Statement.PersonId) return Nothing(work);
        if (!await told.Opened(work))
        {
            told.Statement.Text = "";
            told.Statement.Room = null;
            return TurnAnswer.Accepted;
        }

        if (!TicketMoves.Allowed(told.Ticket.State, Part.Reporter, told.Ticket.Hazard).Contains(MoveKind.Withdraw)) return Nothing(work);

        // Nothing can be quoted any more.
        var said = message with { Kind = MessageKind.Message, Text = told.Withdrawal(work), MentionsBot = true, MessageId = null };
        if (!message.IsGroup || Visibility.MaySeePublicly(told.Ticket)) return await Listen(work, said);

        // A group that may not hear of the matter hears nothing of its end either.
        return await work.Mail.Private(message.Channel, message.Sender.Id) is ({ ConversationId: { } id } there, var locale)
            ? await Listen(work, said with { IsGroup = false, ConversationId = id, AnswerTo = there, Locale = locale ?? message.Locale })
            : Nothing(work);
    }

    private async Task<TurnAnswer> Listen(Work work, IncomingMessage message)
    {
        work.MessageKey = ToldBefore.KeyOf(message);
        var text = Heard.Text(message);
        if (text.Length > LongestText) text = text[..LongestText];
        if (!await Heard.IsForTheBot(work, message, text)) return Nothing(work);

        var turn = await Turn.Open(work, message, text);
        Photos.Keep(turn);
        var state = Drafts.Standing(turn);
        var intents = await Intents.Of(turn, state);
        if (intents is []) return Nothing(work);

        // Whoever tells of tickets by number has left the question about another one.
        if (intents is [Intents.Note] && state?.Flow?.StartsWith("staff/", StringComparison.Ordinal) == true && await turn.Note is { ByNumber: true }) state = state.Beneath;

        var facts = new TurnFacts(turn, midway: state is not null);
        var engine = turn.Knowledge.Engine;
        var step = engine.Turn(state, Input(turn, intents), facts);
        if (step.Flow is { } flow) Log.Taken(log, flow);
        var isWork = IsWorkOfStaff(turn, step);
        Say(turn, step);
        while (step.Call is { } call)
        {
            var result = await actions.Run(turn, call);
            step = engine.Resume(step.State!, result, facts);
            Say(turn, step);
        }

        Drafts.Save(turn, step.State);
        return isWork && await work.Mail.Private(message.Channel, message.Sender.Id) is ({ } there, _) ? AnswerAside(turn, there) : Answer(turn);
    }

    /// <summary>Whether staff did their work from where residents read along: what they are answered is noise there.</summary>
    private static bool IsWorkOfStaff(Turn turn, DialogStep step) =>
        turn is { Staff: not null, Group.Kind: GroupKind.Residents, Message: { Kind: MessageKind.Message, Delivery: not DeliveryMode.ExpectReplies } } && step.Flow?.StartsWith(StaffFlows, StringComparison.Ordinal) == true;

    private static TurnAnswer AnswerAside(Turn turn, Channels.Messages.Destination there)
    {
        foreach (var reply in turn.Replies) turn.Work.Mail.Send(there, reply with { ReplyToId = null }, once: turn.ReplyOnce, about: turn.ReplyAbout);
        return TurnAnswer.Accepted;
    }

    private static DialogInput Input(Turn turn, IReadOnlyList<string> intents) => new()
    {
        Text = turn.Text,
        Understood = turn.Told,
        Intents = intents,
        Tapped = turn.Message.Kind == MessageKind.Tap ? turn.Text : null,
        Photos = [.. turn.Attachments.Select(attachment => attachment.Id.ToString("N"))],
        Locale = turn.Locale,
        Now = turn.Work.Now,
        Category = turn.Category,
    };

    private static void Say(Turn turn, DialogStep step)
    {
        foreach (var said in step.Says)
        {
            turn.Replies.Add(new OutgoingMessage
            {
                Text = said.Text,
                Card = said.Card,
                SuggestedActions = said.Buttons is [] ? null : [.. said.Buttons.Select(button => new Channels.Messages.Button(button.Title, button.Value))],
                ReplyToId = turn.InGroup ? turn.Message.MessageId : null,
                Locale = turn.Locale,
            });
        }
    }

    /// <summary>The replies go out through the outbox, unless the channel wants them in the HTTP answer.</summary>
    private static TurnAnswer Answer(Turn turn)
    {
        var message = turn.Message;
        if (message.Delivery == DeliveryMode.ExpectReplies) return TurnAnswer.WithReplies(message, turn.Replies);
        foreach (var reply in turn.Replies)
        {
            turn.Work.Mail.Send(message.AnswerTo, reply, once: turn.ReplyOnce, about: turn.ReplyAbout);
        }

        return message.ExpectsAnswer ? TurnAnswer.TapMessage(turn.Replies is [var first, ..] ? first.Text : "") : TurnAnswer.Accepted;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "A message is taken by {Flow}.")]
        public static partial void Taken(ILogger logger, string flow);
    }
}
