namespace CoCreation.Bot.Coordination;

/// <summary>Lets instances tell each other that there is something new to look at. What is told may be lost: whoever waits for it also looks by itself.</summary>
public interface IWakeUps
{
    /// <summary>Raised when another instance has told something.</summary>
    event Action? Woken;

    /// <summary>How it is, for the health report.</summary>
    string State { get; }

    void Tell();
}

/// <summary>Without Redis nobody is woken; instances look by themselves.</summary>
public sealed class NoWakeUps : IWakeUps
{
    public event Action? Woken
    {
        add { }
        remove { }
    }

    public string State => "not configured";

    public void Tell()
    {
    }
}
