namespace CoCreation.Language;

/// <summary>What a message says; each part is worked out when it is first asked for.</summary>
public sealed class Understood
{
    private readonly Understander understander;
    private (bool Read, bool? Answer) yesNo;
    private (bool Read, Correction? Found) correction;
    private (bool Read, TicketReference? Found) ticket;
    private (bool Read, PlaceMention? Found) place;
    private bool? placeOnly;

    internal Understood(Understander understander, string text, DateTime reference)
    {
        this.understander = understander;
        Text = text;
        Reference = reference;
    }

    public string Text { get; }

    /// <summary>The local time at which the message was written.</summary>
    public DateTime Reference { get; }

    /// <summary><c>zh</c> or <c>en</c>; null when the text holds no letters.</summary>
    public string? Culture => Language.Culture.Of(Text);

    public MessageKindGuess Kind => field ??= KindOrMatter();

    /// <summary>What it is about; never surely, when it says no more than where.</summary>
    public CategoryGuess Category => field ??= understander.Categories.Classify(KindRules.BehindRepair(Text)) is var guess && guess.Sure && IsPlaceOnly ? guess with { Sure = false } : guess;

    /// <summary>Whether nothing is said beside a place, with or without putting it right: 2单元; 不是2单元，是3单元.</summary>
    public bool IsPlaceOnly => placeOnly ??= PlaceOnly.IsAll(Text, Places);

    public IReadOnlyList<Matter> Matters => field ??= understander.Categories.Matters(Text);

    public DangerReading Dangers => field ??= understander.Dangers.Read(Text, () => Category);

    /// <summary>The danger to life that calls for help now.</summary>
    public Danger? Danger => Dangers.Now;

    public IReadOnlyList<PlaceMention> Places => field ??= understander.Places.Recognize(Text);

    /// <summary>The place that the message is about, corrections applied.</summary>
    public PlaceMention? Place => (place.Read ? place : place = (true, understander.Places.Best(Text))).Found;

    public IReadOnlyList<TimeMention> Times => field ??= TimeRecognizer.Recognize(Text, Reference);

    /// <summary>The time that the message is about: the first that was said, or what is right instead ("不是昨晚，是前天").</summary>
    public TimeMention? Time =>
        Times.Count > 1 && Correction is { RightSpan: { } right } && Times.FirstOrDefault(time => time.Span.Overlaps(right)) is { } corrected ? corrected
        : Times.Count > 0 ? Times[0] : null;

    public IReadOnlyList<NumberMention> Numbers => field ??= NumberRecognizer.Recognize(Text);

    public IReadOnlyList<PhoneMention> Phones => field ??= PhoneRecognizer.Recognize(Text);

    public IReadOnlyList<PersonalDataMention> PersonalData => field ??= Language.PersonalData.Find(Text);

    public bool? YesNo => (yesNo.Read ? yesNo : yesNo = (true, Language.YesNo.Read(Text))).Answer;

    public Correction? Correction => (correction.Read ? correction : correction = (true, Language.Correction.Find(Text))).Found;

    /// <summary>What is surely about a category is a matter, however it is wrapped, and whatever thanks it ends with.</summary>
    private MessageKindGuess KindOrMatter()
    {
        var kind = understander.Kinds.Recognize(Text);
        if (kind.Kind == MessageKind.Thanks && KindRules.BeforeThanks(Text) is { } said && understander.Kinds.Recognize(said) is { IsMatter: true } polite && understander.Categories.Classify(said) is { Sure: true })
            return polite;

        return kind.Kind is MessageKind.Chat or MessageKind.Greeting or MessageKind.Thanks && kind.Confidence < 0.9 && Category.Sure
            ? new(MessageKind.Matter, Category.Best[0].Confidence)
            : kind;
    }

    public TicketReference? Ticket => (ticket.Read ? ticket : ticket = (true, TicketReference.Recognize(Text))).Found;
}
