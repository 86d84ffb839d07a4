namespace CoCreation.Casework;

/// <summary>How a group's trial goes: how many of the last drafted routes stood, and what the dispatcher chose.</summary>
public sealed class Trial
{
    /// <summary>So many drafts are looked at.</summary>
    public const int Looked = 50;

    /// <summary>From so many of them on that stood the bot may go direct.</summary>
    public const int Enough = 48;

    private const char Stood = '1';
    private const char Changed = '0';

    public required string Group { get; init; }

    /// <summary>Whether drafts wait, as a dispatcher chose; null where what the manifest says holds.</summary>
    public bool? Chosen { get; private set; }

    /// <summary>How the last drafts came out, the newest last.</summary>
    public string Record { get; private set; } = "";

    /// <summary>Whether going direct was offered since the trial began.</summary>
    public bool Offered { get; private set; }

    /// <summary>Counts a draft that somebody sent.</summary>
    /// <returns>Whether going direct is to be offered now; it is once.</returns>
    public bool Count(bool stood)
    {
        var record = Record + (stood ? Stood : Changed);
        Record = record[Math.Max(0, record.Length - Looked)..];
        if (Offered || Record.Length < Looked || Record.Count(each => each == Stood) < Enough)
        {
            return false;
        }

        Offered = true;
        return true;
    }

    /// <summary>Has drafts wait, or go direct; a trial that begins anew counts anew.</summary>
    public void Choose(bool on)
    {
        Chosen = on;
        Record = "";
        Offered = false;
    }
}
