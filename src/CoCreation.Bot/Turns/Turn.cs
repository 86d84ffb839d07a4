using CoCreation.Bot.Cases;
using CoCreation.Bot.StaffNotes;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Telemetry;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using CoCreation.Language;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Turns;

/// <summary>One message being answered: who said what where, and everything that is known about them.</summary>
public sealed class Turn
{
    private const double PlainFrom = 0.8;

    private static readonly Query<DialogRecord> Standing = new("\"Key\" = @p0", tracked: true);

    private Turn() { }

    public required Work Work { get; init; }

    public required IncomingMessage Message { get; init; }

    /// <summary>The words as they are understood: typed, tapped or transcribed.</summary>
    public required string Text { get; init; }

    public required Understood Understood { get; init; }

    public required Person Person { get; init; }

    public required ConversationRef Conversation { get; init; }

    public required Community Community { get; init; }

    /// <summary>The manifest's group, when this conversation is bound to one.</summary>
    public Group? Group { get; init; }

    public Staff? Staff { get; init; }

    /// <summary>The neighbour with a post (楼栋长 …) who writes, if one does; they are no staff.</summary>
    public Staff? Volunteer { get; init; }

    /// <summary>The dialog's row, new or read.</summary>
    public required DialogRecord Dialog { get; init; }

    /// <summary>The language of the answer: the person's words if they tell, else what the channel or the group says.</summary>
    public required string Locale { get; init; }

    /// <summary>Photos and voice messages that came with this message.</summary>
    public List<Attachment> Attachments { get; } = [];

    public List<OutgoingMessage> Replies { get; } = [];

    /// <summary>Names the reply, so that it can be edited when the matter moves on; null for replies that stay as they are.</summary>
    public string? ReplyOnce { get; set; }

    /// <summary>The ticket that the reply speaks of: an answer to it is about that ticket.</summary>
    public Guid? ReplyAbout { get; set; }

    /// <summary>Whether what this person is telling must not show who they are to those who act on it.</summary>
    public bool Anonymous => Dialog.Anonymous;

    /// <summary>What is told first: of several matters that which is said first, else all of it. Where nobody knows from where it is said, the one place that was said serves all.</summary>
    public Understood Told => field ??= Understood is { Correction: null, Matters: [var first, _, ..] }
        && Knowledge.Understander.Understand(first.Text, LocalNow) is var told && (told.Place is not null || Places.Home(this) is not null) ? told : Understood;

    /// <summary>What it is about: what is right instead where something is taken back, of several matters the first. A guess that is right four times in five is taken and can be corrected; asking everybody would cost them more.</summary>
    public CategoryGuess Category => field ??= Plain(Understood switch
    {
        _ when Staff is null && CollectiveDemands.IsMade(Text) => new([new(Representative.CollectiveDemand, 1)], true),
        { IsPlaceOnly: true } => CategoryGuess.None,
        { Correction.Right: { Length: > 0 } right } => Knowledge.Understander.Understand(right, LocalNow) is { IsPlaceOnly: false, Category: var meant } ? meant : CategoryGuess.None,
        { Correction: null, Matters: [var first, _, ..] } => first.Guess,
        _ => Understood.Category,
    });

    /// <summary>What staff tell in a sentence of their own; null when it tells of no work.</summary>
    internal Task<NoteList?> Note => field ??= StaffNote.Of(this);

    public BotDb Db => Work.Db;

    public Knowledge Knowledge => Work.Knowledge;

    public bool InGroup => Message.IsGroup;

    public bool English => LocalName.IsEnglish(Locale);

    public Actor Actor => (Staff ?? Volunteer) is { } post ? Actor.Of(Person.Id, post) : Actor.Resident(Person.Id);

    /// <summary>The sender speaking for themselves, also when they are staff.</summary>
    public Actor AsResident => Actor.Resident(Person.Id);

    /// <summary>The wall clock of the community.</summary>
    public DateTime LocalNow => WallClock.Local(Work.NowMs, Community.Zone);

    /// <summary>Loads what is known about the sender and the conversation; new ones are added to the work.</summary>
    public static async Task<Turn> Open(Work work, IncomingMessage message, string text)
    {
        var db = work.Db;
        var deployment = work.Knowledge.Deployment;
        deployment.TryGroup(message.Channel, message.ConversationId, out var group);
        var staff = StaffOf(deployment, message);
        var conversation = await Conversations.Meet(work, message, group);
        var person = await People.Meet(work, message, staff);
        if (!message.IsGroup) conversation.PersonId ??= person.Id;
        if (group is { Kind: GroupKind.Residents } && person.LastGroup != group.Key) person.LastGroup = group.Key;

        var key = DialogKey.Of(message);
        var dialog = await db.First(Standing, key);
        dialog ??= new DialogRecord { Key = key, At = work.NowMs };

        var home = group?.Unit ?? staff?.Unit ?? (person.LastGroup is { } last && deployment.TryGroup(last, out var lastGroup) ? lastGroup.Unit : null);
        var community = home is { } unit ? deployment.CommunityOf(unit) : deployment.Communities[0];
        if (staff is not null && group is not { Kind: GroupKind.Residents }) text = Shorthand.Whole(text);
        var understood = Understand(work, text, community);
        return new Turn
        {
            Work = work,
            Message = message,
            Text = text,
            Understood = understood,
            Person = person,
            Conversation = conversation,
            Community = community,
            Group = group,
            Staff = staff,
            Volunteer = VolunteerOf(deployment, message),
            Dialog = dialog,
            Locale = (SpokenLocale.IsBare(text) ? await SpokenLocale.OfConversation(work, message, dialog) : null) ?? LocaleOf(message, understood, person, conversation, group),
        };
    }

    private static Understood Understand(Work work, string text, Community community)
    {
        using var phase = Signals.Begin("understand");
        var understood = work.Knowledge.Understander.Understand(text, WallClock.Local(work.NowMs, community.Zone));
        Signals.Classified(understood.Category);
        return understood;
    }

    /// <summary>Takes up a dialog that was left, as if its person wrote now; null when they or the conversation are gone.</summary>
    public static async Task<Turn?> Again(Work work, DialogRecord dialog, Dialogs.DialogState state)
    {
        if (dialog.Key.Split('\n') is not [var channel, var conversation, var sender]) return null;
        var known = await work.Db.Conversations.AsNoTracking().FirstOrDefaultAsync(row => row.Channel == channel && row.Conversation == conversation);
        if (known is null) return null;
        var message = new IncomingMessage
        {
            Kind = Channels.Messages.MessageKind.Message,
            Channel = channel,
            ConversationId = conversation,
            IsGroup = known.IsGroup,
            Sender = new(sender),
            Locale = state.Locale,
            IdempotencyKey = "",
            AnswerTo = Delivery.Mail.At(known) with { UserId = sender },
        };
        var turn = await Open(work, message, state.Slots.TryGetValue("what", out var what) ? what.Value : "");
        return new Turn
        {
            Work = work,
            Message = message,
            Text = turn.Text,
            Understood = turn.Understood,
            Person = turn.Person,
            Conversation = turn.Conversation,
            Community = turn.Community,
            Group = turn.Group,
            Staff = turn.Staff,
            Volunteer = turn.Volunteer,
            Dialog = dialog,
            Locale = state.Locale,
        };
    }

    internal static CategoryGuess Plain(CategoryGuess guess) => guess with { Sure = guess.Sure || guess.Best is [{ Confidence: >= PlainFrom }, ..] };

    /// <summary>The member of staff behind an account. On another's Direct Line anybody may choose their own id, so there nobody is staff.</summary>
    private static Staff? StaffOf(Deployment deployment, IncomingMessage message) =>
        message is { Channel: ChannelNames.DirectLine, AnswerTo.ServiceUrl.Length: > 0 } ? null
        : deployment.TryStaff(message.Channel, message.Sender.Id, out var staff) ? staff : null;

    private static Staff? VolunteerOf(Deployment deployment, IncomingMessage message) =>
        message is { Channel: ChannelNames.DirectLine, AnswerTo.ServiceUrl.Length: > 0 } ? null
        : deployment.TryVolunteer(message.Channel, message.Sender.Id, out var volunteer) ? volunteer : null;

    private static string LocaleOf(IncomingMessage message, Understood understood, Person person, ConversationRef conversation, Group? group) =>
        understood.Culture switch
        {
            "zh" => "zh-CN",
            "en" => "en",
            _ => message.Locale ?? person.Locale ?? conversation.Locale ?? group?.Locale ?? "zh-CN",
        };
}
