using System.Security.Cryptography;
using CoCreation.Bot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Keys;

/// <summary>The keys by which the bot knows its own tokens and links, the same on every instance.</summary>
public sealed class OwnKeys(Store store, string data)
{
    private const int Bytes = 32;

    private readonly Lazy<byte[]> _directLine = new(() => Of(store, data, "directline"));
    private readonly Lazy<byte[]> _contractors = new(() => Of(store, data, "contractors"));
    private readonly Lazy<byte[]> _figures = new(() => Of(store, data, "figures"));

    /// <summary>Signs the tokens of Direct Line where it has no secret.</summary>
    public byte[] DirectLine => _directLine.Value;

    /// <summary>Signs the links of contractors.</summary>
    public byte[] Contractors => _contractors.Value;

    /// <summary>Signs the links to the page of figures.</summary>
    public byte[] Figures => _figures.Value;

    /// <summary>The kept one; where there is none, the one that an earlier version kept in a file of the data directory, else a new one.</summary>
    private static byte[] Of(Store store, string data, string name)
    {
        var row = $"sign/{name}";
        using var db = store.Read();
        if (Kept() is null)
        {
            var file = Path.Combine(data, $"{name}.key");
            var key = File.Exists(file) && File.ReadAllBytes(file) is { Length: Bytes } former ? former : RandomNumberGenerator.GetBytes(Bytes);
            var value = store.Seal.Close(row, Convert.ToBase64String(key));

            // Of several instances that start at once, the first one's is kept.
            db.Database.ExecuteSql($"""INSERT INTO "Keys" ("Name", "Value") VALUES ({row}, {value}) ON CONFLICT ("Name") DO NOTHING""");
        }

        return Convert.FromBase64String(store.Seal.Open(row, Kept()!));

        string? Kept() => db.Keys.AsNoTracking().Where(key => key.Name == row).Select(key => key.Value).FirstOrDefault();
    }
}
