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
        redis.Hear(Channel, said =>
        {
            // An instance of another version may know other words: then everything is looked at.
            if (said.Split(' ') is [var who, .. var rest] && who != _me) Woken?.Invoke(rest is [var word] && Enum.TryParse<WakeUp>(word, out var what) ? what : WakeUp.Everything);
        });
    }

    public event Action<WakeUp>? Woken;

    public string State => _redis.IsConnected ? "connected" : "not connected";

    public void Tell(WakeUp what) => _ = _redis.Ask(db => db.PublishAsync(Channel, $"{_me} {what}"), otherwise: 0L);
}
