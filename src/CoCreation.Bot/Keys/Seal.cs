using System.Collections.Concurrent;
using System.Data.Common;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using CoCreation.Bot.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Keys;

/// <summary>Locks what tells who somebody is, how to reach them and what they said, before it is written, and opens it when it is read.</summary>
/// <remarks>ASP.NET Core's data protection does the work, with a ring of its own that lies in the same database.</remarks>
public sealed class Seal(Store store, KeySecrets secrets) : IDisposable
{
    private const string Mark = "sealed:1:";

    // Another instance may have made a key that this one has not seen; an unreadable row must not have the ring read for each look at it.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private Ring? _ring;

    public bool HasSecret => secrets.Any;

    /// <param name="purpose">The column: what is locked for one does not open in another.</param>
    /// <param name="text">Halves of characters in it, where a long text was cut, are lost.</param>
    public string Close(string purpose, string text) => Mark + WebEncoders.Base64UrlEncode(Now().Close(purpose, Encoding.UTF8.GetBytes(text)));

    /// <summary>The text; one that was written before anything was locked is given back as it is.</summary>
    /// <exception cref="CryptographicException">It was not locked by this ring, or not for this purpose.</exception>
    /// <exception cref="DbUpdateException">The ring could not be read, because the database is away.</exception>
    public string Open(string purpose, string text)
    {
        if (!IsClosed(text)) return text;
        var ring = Now();
        try
        {
            return ring.Open(purpose, text);
        }
        catch (CryptographicException) when (Renew(ring))
        {
            return Now().Open(purpose, text);
        }
    }

    /// <summary>Whether it was locked by this ring and for this purpose, or never locked.</summary>
    public bool Opens(string purpose, string text)
    {
        try
        {
            return Open(purpose, text) is not null;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    public static bool IsClosed(string text) => text.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>Locks the ring itself by today's secret.</summary>
    internal Task LockAnew() => new KeyRows(store, secrets).LockAnew();

    public void Dispose() => _ring?.Dispose();

    private Ring Now()
    {
        lock (_gate) return _ring ??= new(new KeyRows(store, secrets));
    }

    private bool Renew(Ring old)
    {
        lock (_gate)
        {
            if (_ring != old) return true;
            if (TimeProvider.System.GetElapsedTime(old.ReadAt) < Pause) return false;
            _ring = null;
            return true;
        }
    }

    private sealed class Ring : IDisposable
    {
        private readonly ServiceProvider _services;
        private readonly IDataProtectionProvider _provider;
        private readonly ConcurrentDictionary<string, IDataProtector> _protectors = new();

        public Ring(KeyRows rows)
        {
            var services = new ServiceCollection().AddLogging();
            services.AddDataProtection().SetApplicationName("CoCreation.Bot");
            services.Configure<KeyManagementOptions>(options => options.XmlRepository = rows);
            _services = services.BuildServiceProvider();
            _provider = _services.GetRequiredService<IDataProtectionProvider>();
        }

        public long ReadAt { get; } = TimeProvider.System.GetTimestamp();

        public byte[] Close(string purpose, byte[] text)
        {
            try
            {
                return For(purpose).Protect(text);
            }
            catch (CryptographicException error) when (Unread(error) is { } away)
            {
                throw away;
            }
        }

        public string Open(string purpose, string text)
        {
            try
            {
                return Encoding.UTF8.GetString(For(purpose).Unprotect(WebEncoders.Base64UrlDecode(text[Mark.Length..])));
            }
            catch (FormatException error)
            {
                throw new CryptographicException("It was never locked.", error);
            }
            catch (CryptographicException error) when (Unread(error) is { } away)
            {
                throw away;
            }
        }

        public void Dispose() => _services.Dispose();

        private IDataProtector For(string purpose) => _protectors.GetOrAdd(purpose, static (name, provider) => provider.CreateProtector(name), _provider);

        /// <summary>Why the ring itself could not be read or kept: the database is away, and nothing is wrong with what was locked.</summary>
        private static DbUpdateException? Unread(CryptographicException error) =>
            error.GetBaseException() is DbException or SocketException or IOException or TimeoutException ? new("The keys could not be read.", error) : null;
    }
}
