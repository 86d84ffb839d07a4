namespace CoCreation.Bot.Coordination;

/// <summary>Wakes the other instances by a message that Redis passes on to all.</summary>
public sealed class RedisWakeUps : IWakeUps
{
    private const string Channel = "cocreation:wake";

    private readonly string _me = Guid.CreateVersion7().ToString("N");
    private readonly Redis _redis;

    public RedisWakeUps(Redis redis)
    {
        _redis = redis;
        redis.Hear(Channel, who =>
        {
            if (who != _me) Woken?.Invoke();
        });
    }

    public event Action? Woken;

    public string State => _redis.IsConnected ? "connected" : "not connected";

    public void Tell() => _ = _redis.Ask(db => db.PublishAsync(Channel, _me), otherwise: 0L);
}
