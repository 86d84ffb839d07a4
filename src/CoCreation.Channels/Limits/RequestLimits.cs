using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

using CoCreation.Channels.Activities;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CoCreation.Channels.Limits;

/// <summary>Keeps one caller from taking what is for all: strangers by their address, everybody else by who they are.</summary>
/// <remarks>Whoever is limited is told when to come again, and nothing of the request is kept: channels deliver it again.</remarks>
public sealed class RequestLimits : IDisposable
{
    private readonly PartitionedRateLimiter<string> strangers;
    private readonly PartitionedRateLimiter<string> senders;
    private readonly PartitionedRateLimiter<string> readers;
    private readonly PartitionedRateLimiter<string> streams;

    public RequestLimits(IOptions<LimitOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        strangers = PerMinute(options.Value.StrangersPerMinute);
        senders = PerMinute(options.Value.SendersPerMinute);
        readers = PerMinute(options.Value.ReadersPerMinute);
        streams = PartitionedRateLimiter.Create<string, string>(reader => options.Value.StreamsPerReader is > 0 and var most
            ? RateLimitPartition.GetConcurrencyLimiter(reader, _ => new ConcurrencyLimiterOptions { PermitLimit = most, QueueLimit = 0 })
            : RateLimitPartition.GetNoLimiter(reader));
    }

    /// <summary>Counts a request that showed no right to ask; true when it has been answered, because there were too many.</summary>
    public Task<bool> StopsStranger(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Stops(strangers, AddressOf(context.Connection.RemoteIpAddress), context, "this address");
    }

    /// <summary>Counts a message of somebody who may send; true when it has been answered, because there were too many.</summary>
    public Task<bool> StopsSender(HttpContext context, string channel, string sender) => Stops(senders, $"{channel}\n{sender}", context, "this sender");

    /// <summary>Counts what a page reads; true when it has been answered, because there was too much.</summary>
    public Task<bool> StopsReader(HttpContext context, string reader) => Stops(readers, reader, context, "this page");

    /// <summary>The right to hold a stream open until it is disposed; null when it has been answered, because too many are open.</summary>
    public async Task<IDisposable?> OpenStream(HttpContext context, string reader)
    {
        var lease = streams.AttemptAcquire(reader);
        if (lease.IsAcquired) return lease;
        lease.Dispose();
        await Refuse(context, TimeSpan.FromSeconds(30), "this page");
        return null;
    }

    public void Dispose()
    {
        strangers.Dispose();
        senders.Dispose();
        readers.Dispose();
        streams.Dispose();
    }

    private static async Task<bool> Stops(PartitionedRateLimiter<string> limiter, string who, HttpContext context, string whom)
    {
        using var lease = limiter.AttemptAcquire(who);
        if (lease.IsAcquired) return false;
        await Refuse(context, lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1), whom);
        return true;
    }

    private static Task Refuse(HttpContext context, TimeSpan wait, string whom)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        context.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return context.WriteError(StatusCodes.Status429TooManyRequests, "TooManyRequests", $"Too many requests from {whom}. Nothing of this one was kept; send it again after {seconds} s.");
    }

    // A minute's worth at once, then as it comes back.
    private static PartitionedRateLimiter<string> PerMinute(int most) => PartitionedRateLimiter.Create<string, string>(who => most > 0
        ? RateLimitPartition.GetTokenBucketLimiter(who, _ =>
        {
            var tokens = Math.Max(1, most / 60);
            return new TokenBucketRateLimiterOptions { TokenLimit = most, TokensPerPeriod = tokens, ReplenishmentPeriod = TimeSpan.FromMinutes(1) * tokens / most, QueueLimit = 0, AutoReplenishment = true };
        })
        : RateLimitPartition.GetNoLimiter(who));

    // Whoever has one address of IPv6 has the whole /64 of it.
    private static string AddressOf(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes(), 0, 8) : address.ToString();
    }
}
