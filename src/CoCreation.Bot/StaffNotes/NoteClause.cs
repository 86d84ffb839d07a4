using CoCreation.Bot.Cases;

namespace CoCreation.Bot.StaffNotes;

/// <summary>What a clause says was done.</summary>
internal enum Deed
{
    None,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>Somebody takes it on.</summary>
    Taken,

    /// <summary>It is under way, or will be done at some time.</summary>
    Underway,

    /// <summary>Somebody has gone round a place.</summary>
    Walked,

    /// <summary>Somebody was spoken to about it.</summary>
    Spoken,
}

/// <summary>One clause of what staff tell.</summary>
/// <param name="Tickets">The numbers that it names, as orders without words.</param>
/// <param name="Words">What it says beside them.</param>
/// <param name="All">Whether all that fits is meant (灯都换好了).</param>
/// <param name="Explains">Whether it says no more than why (是线松了).</param>
internal sealed record NoteClause(IReadOnlyList<Order> Tickets, Deed Deed, string Words, bool All, bool Explains);
