using System.Collections.Concurrent;
using System.Diagnostics;

namespace CoCreation.Testbed;

/// <summary>Processes that die with this one, also when this one is killed where it stands.</summary>
public static class Child
{
    private static readonly BlockingCollection<Action> Starts = Begin();

    /// <summary>How to start a program; what it says is for this process to read.</summary>
    /// <param name="user">Whose process it becomes where this one is root; null to stay.</param>
    public static ProcessStartInfo Of(string program, IEnumerable<string> arguments, string? user = null)
    {
        string[] other = user is null || !Environment.IsPrivilegedProcess ? [] : ["--reuid", user, "--regid", user, "--clear-groups"];
        return new("setpriv", ["--pdeathsig", "KILL", .. other, program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
    }

    /// <summary>Starts one. The system ends a child with the thread that started it, so it is a thread that stays.</summary>
    public static void Start(Process process)
    {
        var started = new TaskCompletionSource();
        Starts.Add(() =>
        {
            try
            {
                process.Start();
                started.SetResult();
            }
#pragma warning disable CA1031 // Whatever it was, the caller gets it.
            catch (Exception error)
#pragma warning restore CA1031
            {
                started.SetException(error);
            }
        });
        started.Task.GetAwaiter().GetResult();
    }

    private static BlockingCollection<Action> Begin()
    {
        var starts = new BlockingCollection<Action>();
        var thread = new Thread(() =>
        {
            foreach (var start in starts.GetConsumingEnumerable()) start();
        });
        thread.IsBackground = true;
        thread.Start();
        return starts;
    }
}
