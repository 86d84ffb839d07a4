using System.Security.Cryptography;
using System.Text;

namespace CoCreation.Casework;

/// <summary>The code by which a resident takes over the ticket that somebody filed for them at their door; nobody but the filer is told it, and only its hash is kept.</summary>
public sealed class TicketClaim
{
    /// <summary>After so many wrong codes the right one is void too.</summary>
    public const int MostTries = 5;

    private const int Length = 6;
    private const int Rounds = 20_000;

    // Without what looks or sounds alike on a slip of paper: 0 and O, 1, I and L.
    private const string Characters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public required Guid TicketId { get; init; }

    /// <summary>Hexadecimal, of the code with the ticket's id as salt.</summary>
    public required string Hash { get; init; }

    /// <summary>The key of the member of staff, or of the neighbour with a post, who filed it.</summary>
    public required string Filer { get; init; }

    public int Tries { get; set; }

    /// <summary>UTC Unix milliseconds; a code is good once.</summary>
    public long? ClaimedAt { get; set; }

    /// <summary>A new code for a ticket, and what is kept of it.</summary>
    public static (TicketClaim Claim, string Code) Give(Guid ticket, string filer)
    {
        var code = RandomNumberGenerator.GetString(Characters, Length);
        return (new() { TicketId = ticket, Filer = filer, Hash = HashOf(ticket, code) }, code);
    }

    /// <summary>Whether it is the code, small letters as good as large; a wrong one is counted.</summary>
    public bool Takes(string code)
    {
        if (ClaimedAt is not null || Tries >= MostTries)
        {
            return false;
        }

        var given = Encoding.ASCII.GetBytes(HashOf(TicketId, code.ToUpperInvariant()));
        if (CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(Hash)))
        {
            return true;
        }

        Tries++;
        return false;
    }

    private static string HashOf(Guid ticket, string code) =>
        Convert.ToHexString(Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(code), ticket.ToByteArray(), Rounds, HashAlgorithmName.SHA256, 32));
}
