using System.Xml.Linq;
using CoCreation.Bot.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Keys;

/// <summary>Keeps the ring of data protection in the table <c>Keys</c>.</summary>
internal sealed class KeyRows(Store store, KeySecrets secrets) : IXmlRepository
{
    private const string Ring = "ring/";

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = store.Read();
        var rows = db.Keys.AsNoTracking().Where(key => key.Name.StartsWith(Ring)).OrderBy(key => key.Name).Select(key => key.Value).ToList();
        return rows.ConvertAll(text => XElement.Parse(secrets.Open(text)));
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = store.Read();
        db.Keys.Add(new() { Name = Ring + friendlyName, Value = secrets.Lock(element.ToString(SaveOptions.DisableFormatting)) });
        db.SaveChanges();
    }

    /// <summary>Locks by today's secret what was kept without one, or with the one before.</summary>
    public async Task LockAnew()
    {
        await using var db = store.Read();
        var keys = await db.Keys.Where(key => key.Name.StartsWith(Ring)).ToListAsync();
        foreach (var key in keys.Where(key => !secrets.IsCurrent(key.Value))) key.Value = secrets.Lock(secrets.Open(key.Value));
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync();
    }
}
