namespace CoCreation.Casework;

/// <summary>The names of the moves, as the table of moves and buttons use them.</summary>
public enum MoveKind
{
    Open,
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
    Alert,
    Supervise,
    Consent,
    Anonymise,
    Close,
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
    }

    /// <summary>签收: a unit takes it on.</summary>
    public sealed record Accept() : TicketMove(MoveKind.Accept);

    public sealed record Progress() : TicketMove(MoveKind.Progress);

    /// <summary>Staff say that a danger is so, so that neighbours may hear of it.</summary>
    public sealed record Confirm() : TicketMove(MoveKind.Confirm);

    /// <summary>A helper has done its part.</summary>
    public sealed record PartDone() : TicketMove(MoveKind.PartDone);

    /// <summary>办结: needs what was done, in <see cref="TicketMove.Words"/>.</summary>
    public sealed record Resolve() : TicketMove(MoveKind.Resolve);

    /// <summary>The reporter judges the result.</summary>
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

    /// <summary>The place or the category was wrong; the ticket stays and is routed anew.</summary>
    public sealed record Correct() : TicketMove(MoveKind.Correct)
    {
        public Place? Place { get; init; }

        public string? Category { get; init; }

        public UnitId? About { get; init; }
    }

    /// <summary>退单: needs a reason that the manifest's list of reasons knows, or the clause itself.</summary>
    /// <param name="Reason">What the unit said, matched against the list; never stored.</param>
    public sealed record Return(string Reason) : TicketMove(MoveKind.Return);

    public sealed record Transfer(UnitId To) : TicketMove(MoveKind.Transfer);

    /// <summary>协办: another unit helps.</summary>
    public sealed record Joint(UnitId With) : TicketMove(MoveKind.Joint);

    /// <summary>延期: needs a reason, in <see cref="TicketMove.Words"/>.</summary>
    public sealed record Extend(int Days) : TicketMove(MoveKind.Extend);

    /// <summary>Nobody has taken on a danger: the next level hears of it.</summary>
    public sealed record Alert(int Level) : TicketMove(MoveKind.Alert);

    /// <summary>督办: its time is over, and the unit above presses; one level at a time.</summary>
    public sealed record Supervise(int Level) : TicketMove(MoveKind.Supervise);

    /// <summary>The reporter lets groups hear the public version in <see cref="TicketMove.PublicWords"/>, or not.</summary>
    public sealed record Consent(bool Yes) : TicketMove(MoveKind.Consent);

    /// <summary>匿名: those who act on it no longer see who raised it.</summary>
    public sealed record Anonymise() : TicketMove(MoveKind.Anonymise);

    /// <summary>Nobody judged it in time.</summary>
    public sealed record Close() : TicketMove(MoveKind.Close);
}
