using System.Net;
using System.Security.Cryptography;
using System.Text;

using CoCreation.Channels.Messages;

using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoCreation.Channels.Tests.Hosting;

/// <summary>The channels on a real server, with a fake bot behind them.</summary>
internal sealed class ChannelHost : IAsyncDisposable
{
    /// <summary>A header by which a test pretends to call from another address.</summary>
    public const string Remote = "X-Test-Remote";

    private readonly WebApplication app;

    private ChannelHost(WebApplication app) => this.app = app;

    public required string Address { get; init; }

    public required HttpClient Http { get; init; }

    public FakeTurns Turns => Get<FakeTurns>();

    public StoppedClock Clock => Get<StoppedClock>();

    public RecordedLog Log => Get<RecordedLog>();

    public T Get<T>() where T : notnull => app.Services.GetRequiredService<T>();

    public static Task<ChannelHost> Start(params (string Key, string Value)[] settings) => StartWith(RandomNumberGenerator.GetBytes(32), settings);

    /// <param name="key">Signs the tokens of Direct Line where there is no secret.</param>
    public static async Task<ChannelHost> StartWith(byte[] key, params (string Key, string Value)[] settings)
    {
        var builder = TestServer.Builder();
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(item => item.Key, string? (item) => item.Value));
        builder.Services.AddSingleton<StoppedClock>().AddSingleton<TimeProvider>(provider => provider.GetRequiredService<StoppedClock>());
        builder.Services.AddSingleton<FakeTurns>().AddSingleton<ITurns>(provider => provider.GetRequiredService<FakeTurns>());
        var log = new RecordedLog();
        builder.Logging.AddProvider(log);
        builder.Services.AddSingleton(log);
        builder.Services.AddChannels(builder.Configuration, _ => key);
        var app = builder.Build();
        app.Use((context, next) =>
        {
            if (context.Request.Headers.TryGetValue(Remote, out var address)) context.Connection.RemoteIpAddress = IPAddress.Parse(address!);
            return next();
        });
        app.UseRouting();
        app.MapChannels();
        var url = await TestServer.Start(app);
        return new ChannelHost(app) { Address = url, Http = new HttpClient { BaseAddress = new Uri(url) } };
    }

    public Task<HttpResponseMessage> Post(string path, string json, string? bearer = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        if (bearer is not null) request.Headers.Authorization = new("Bearer", bearer);
        return Http.SendAsync(request);
    }

    public Task<HttpResponseMessage> Fetch(string path, string? bearer = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (bearer is not null) request.Headers.Authorization = new("Bearer", bearer);
        return Http.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
