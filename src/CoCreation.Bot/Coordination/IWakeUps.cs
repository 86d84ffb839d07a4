namespace CoCreation.Bot.Coordination;

/// <summary>What there is to look at.</summary>
public enum WakeUp
{
    /// <summary>Whatever another instance may have left or changed.</summary>
    Everything,

    /// <summary>What was sent on Direct Line: pages show it while people look at them.</summary>
    Pages,
}

/// <summary>Lets instances tell each other that there is something new to look at. What is told may be lost: whoever waits for it also looks by itself.</summary>
public interface IWakeUps
{
    /// <summary>Raised when another instance has told something.</summary>
    event Action<WakeUp>? Woken;

    /// <summary>How it is, for the health report.</summary>
    string State { get; }

    void Tell(WakeUp what);
}

/// <summary>Without Redis nobody is woken; instances look by themselves.</summary>
public sealed class NoWakeUps : IWakeUps
{
    public event Action<WakeUp>? Woken
    {
        add { }
        remove { }
    }

    public string State => "not configured";

    public void Tell(WakeUp what)
    {
    }
}
