namespace CoCreation.Casework;

/// <summary>The names of the moves, as the table of moves and buttons use them.</summary>
public enum MoveKind
{
    Open,
    Dispatch,
    Accept,
    Progress,
    Confirm,
    PartDone,
    Resolve,
    Rate,
    Reopen,
    Withdraw,
    Support,
    Add,
    Correct,
    Return,
    Transfer,
    Joint,
    Extend,
    Park,
    Wake,
    Ask,
    Resume,
    NotPossible,
    Again,
    Explain,
    Table,
    Hear,
    Prove,
    Merge,
    Absorb,
    Split,
    View,
    Contact,
    Relay,
    WhoAsked,
    ContactGiven,
    Report,
    Alert,
    Supervise,
    Hasten,
    Consent,
    Anonymise,
    Claim,
    Close,
    Rehome,
}

/// <summary>What somebody wants to do with a ticket.</summary>
public abstract record TicketMove
{
    private TicketMove(MoveKind kind) => Kind = kind;

    public MoveKind Kind { get; }

    /// <summary>The statement that holds what was said with it.</summary>
    public Guid? Words { get; init; }

    /// <summary>The statement that groups may read.</summary>
    public Guid? PublicWords { get; init; }

    /// <summary>Somebody raises it.</summary>
    public sealed record Open() : TicketMove(MoveKind.Open)
    {
        public required string Category { get; init; }

        public required Place Place { get; init; }

        public bool PlaceAssumed { get; init; }

        public string? Since { get; init; }

        /// <summary>The key of the group that it is raised in; null in private.</summary>
        public string? RaisedIn { get; init; }

        public bool Anonymous { get; init; }

        /// <summary>What the reporter said about the public version; only asked for what is raised in private.</summary>
        public PublicConsent Agreed { get; init; } = PublicConsent.Asked;

        /// <summary>The unit whose conduct is complained about, where the words name one.</summary>
        public UnitId? About { get; init; }

        public int Attachments { get; init; }

        /// <summary>Units that are asked to help from the beginning, beside those whom the route names.</summary>
        public IReadOnlyList<UnitId> With { get; init; } = [];

        /// <summary>How often the same came at the same spot before, within the days of the community's <see cref="RecurrenceRule"/>.</summary>
        public int Earlier { get; init; }

        /// <summary>Whether the group it belongs to tries the bot out: the route is a draft until the dispatcher sends it.</summary>
        public bool Trial { get; init; }

        /// <summary>When somebody else wants it done (12345), UTC Unix milliseconds; null where nobody does. The earlier of that and its own deadline holds.</summary>
        public long? Due { get; init; }

        /// <summary>Whose matter it is when staff raise it; null when it is the actor's own.</summary>
        public Guid? For { get; init; }
    }

    /// <summary>派出去: the dispatcher sends a drafted route, as it is or corrected; without anybody the clock sends it.</summary>
    public sealed record Dispatch() : TicketMove(MoveKind.Dispatch)
    {
        /// <summary>The unit that it is for instead; null for the one drafted.</summary>
        public UnitId? To { get; init; }

        /// <summary>What kind of matter it is instead, by which it is routed anew; null where the draft was right.</summary>
        public string? Category { get; init; }

        /// <inheritdoc cref="Open.Earlier"/>
        public int Earlier { get; init; }

        public bool Corrects => To is not null || Category is not null;
    }

    /// <summary>签收: a unit takes it on.</summary>
    public sealed record Accept() : TicketMove(MoveKind.Accept);

    public sealed record Progress() : TicketMove(MoveKind.Progress);

    /// <summary>核实: somebody on the spot says that it is so, and neighbours may then hear of a danger; or that it is not.</summary>
    public sealed record Confirm(bool Denied = false) : TicketMove(MoveKind.Confirm);

    /// <summary>A helper has done its part.</summary>
    public sealed record PartDone() : TicketMove(MoveKind.PartDone);

    /// <summary>办结: needs what was done, in <see cref="TicketMove.Words"/>.</summary>
    /// <param name="Photos">The photos that came with it.</param>
    public sealed record Resolve(int Photos = 0) : TicketMove(MoveKind.Resolve);

    /// <summary>Photos that show what was done.</summary>
    public sealed record Prove(int Photos) : TicketMove(MoveKind.Prove);

    /// <summary>代评: staff who had no hand in the work heard the reporter's word.</summary>
    public sealed record Hear(Rating Rating, Hearing How) : TicketMove(MoveKind.Hear);

    /// <summary>The reporter, or somebody with the same matter, judges the result.</summary>
    public sealed record Rate(Rating Rating) : TicketMove(MoveKind.Rate);

    /// <summary>A superior has it done again.</summary>
    public sealed record Reopen() : TicketMove(MoveKind.Reopen);

    public sealed record Withdraw() : TicketMove(MoveKind.Withdraw);

    /// <summary>+1: somebody has the same matter.</summary>
    /// <param name="AlreadyIn">Whether this person is counted already (see <see cref="Supporter"/>).</param>
    /// <param name="NewHousehold">Whether their household is a new one.</param>
    public sealed record Support(bool AlreadyIn, bool NewHousehold) : TicketMove(MoveKind.Support);

    /// <summary>More words, a finer place, photos.</summary>
    public sealed record Add() : TicketMove(MoveKind.Add)
    {
        public Place? Place { get; init; }

        public string? Since { get; init; }

        public int Attachments { get; init; }
    }

    /// <summary>The place or the category was wrong, perhaps since when too; the ticket stays and is routed anew.</summary>
    public sealed record Correct() : TicketMove(MoveKind.Correct)
    {
        public Place? Place { get; init; }

        public string? Category { get; init; }

        public UnitId? About { get; init; }

        public string? Since { get; init; }

        /// <inheritdoc cref="Open.Earlier"/>
        public int Earlier { get; init; }
    }

    /// <summary>退单: needs a reason that the manifest's list of reasons knows, or the clause itself.</summary>
    /// <param name="Reason">What the unit said, matched against the list; never stored.</param>
    public sealed record Return(string Reason) : TicketMove(MoveKind.Return);

    public sealed record Transfer(UnitId To) : TicketMove(MoveKind.Transfer);

    /// <summary>协办: another unit helps.</summary>
    public sealed record Joint(UnitId With) : TicketMove(MoveKind.Joint);

    /// <summary>延期: needs a reason, in <see cref="TicketMove.Words"/>.</summary>
    public sealed record Extend(int Days) : TicketMove(MoveKind.Extend);

    /// <summary>等配件: nothing can be done until a day; it wakes by itself then.</summary>
    /// <param name="Until">The instant at which it wakes.</param>
    public sealed record Park(long Until) : TicketMove(MoveKind.Park);

    /// <summary>The day has come for which it was parked.</summary>
    public sealed record Wake() : TicketMove(MoveKind.Wake);

    /// <summary>等居民: the clock stops until the reporter has answered the question in <see cref="TicketMove.Words"/>.</summary>
    public sealed record Ask() : TicketMove(MoveKind.Ask);

    /// <summary>The reporter has not answered in time, and the clock runs on.</summary>
    public sealed record Resume() : TicketMove(MoveKind.Resume);

    /// <summary>办不了: needs the reason and what would make it possible, both in <see cref="TicketMove.Words"/>.</summary>
    public sealed record NotPossible() : TicketMove(MoveKind.NotPossible);

    /// <summary>再办: the unit above decides that it is done again.</summary>
    public sealed record Again() : TicketMove(MoveKind.Again);

    /// <summary>不再办: the unit above says why it is not done again.</summary>
    public sealed record Explain() : TicketMove(MoveKind.Explain);

    /// <summary>转议题: the neighbours discuss it.</summary>
    public sealed record Table() : TicketMove(MoveKind.Table);

    /// <summary>并单: it is the same matter as another, into which it goes.</summary>
    public sealed record Merge(Ticket Into) : TicketMove(MoveKind.Merge);

    /// <summary>The people of a ticket that was merged into this one are counted in.</summary>
    /// <param name="People">Those who were not counted in yet.</param>
    /// <param name="Households">Their households.</param>
    public sealed record Absorb(int People, int Households) : TicketMove(MoveKind.Absorb);

    /// <summary>拆单: it holds a second matter, which gets a ticket of its own.</summary>
    /// <param name="Into">The number of the new one.</param>
    public sealed record Split(string Into) : TicketMove(MoveKind.Split);

    /// <summary>Staff read the reporter's own words.</summary>
    public sealed record View() : TicketMove(MoveKind.View);

    /// <summary>联系方式: staff of government open how to reach the reporter.</summary>
    public sealed record Contact() : TicketMove(MoveKind.Contact);

    /// <summary>传话: those who act have the bot pass words to the reporter, whom they do not see.</summary>
    public sealed record Relay() : TicketMove(MoveKind.Relay);

    /// <summary>The reporter's number, which they gave for that, was passed to a member of staff who is to call them.</summary>
    /// <param name="To">The key of whoever calls.</param>
    public sealed record ContactGiven(string To) : TicketMove(MoveKind.ContactGiven);

    /// <summary>Staff of a unit complained about wanted to know who said so, and were told nothing.</summary>
    public sealed record WhoAsked(UnitId By) : TicketMove(MoveKind.WhoAsked);

    /// <summary>已报告: staff have reported harm as the law asks.</summary>
    /// <param name="To">Keys of <see cref="ReportBody"/>.</param>
    /// <param name="At">When they did, UTC Unix milliseconds.</param>
    public sealed record Report(IReadOnlyList<string> To, long At) : TicketMove(MoveKind.Report);

    /// <summary>Nobody has taken on a danger: the next level hears of it.</summary>
    public sealed record Alert(int Level) : TicketMove(MoveKind.Alert);

    /// <summary>督办: its time is over, and the unit above presses; one level at a time.</summary>
    /// <param name="Overdue">Whether with it the time to finish is first found to be over.</param>
    public sealed record Supervise(int Level = 0, bool Overdue = false) : TicketMove(MoveKind.Supervise);

    /// <summary>It is wanted sooner elsewhere, such as by an order of 12345: of two deadlines the earlier holds.</summary>
    /// <param name="Due">UTC Unix milliseconds.</param>
    public sealed record Hasten(long Due) : TicketMove(MoveKind.Hasten);

    /// <summary>The reporter lets groups hear the public version in <see cref="TicketMove.PublicWords"/>, or not.</summary>
    public sealed record Consent(bool Yes) : TicketMove(MoveKind.Consent);

    /// <summary>匿名: those who act on it no longer see who raised it.</summary>
    public sealed record Anonymise() : TicketMove(MoveKind.Anonymise);

    /// <summary>认领: the resident for whom it was filed takes it over.</summary>
    public sealed record Claim() : TicketMove(MoveKind.Claim);

    /// <summary>Nobody judged it in time.</summary>
    public sealed record Close() : TicketMove(MoveKind.Close);

    /// <summary>The manifest has changed under it.</summary>
    /// <param name="Former">The units as they were before.</param>
    public sealed record Rehome(UnitTree Former) : TicketMove(MoveKind.Rehome);
}
