using System.IO.Pipes;

/// <summary>Loaded into a measured .NET process by <c>DOTNET_STARTUP_HOOKS</c>: tells whoever connects how many bytes it has allocated since it began.</summary>
internal static class StartupHook
{
    /// <summary>Names the pipe to which the process listens.</summary>
    public const string Variable = "COCREATION_BENCHMARK_PIPE";

    // The runtime calls it by this name.
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } name) return;
        var thread = new Thread(() =>
        {
            // One pipe for all: whoever connects while another is made anew would be turned away.
            using var pipe = new NamedPipeServerStream(name, PipeDirection.InOut);
            while (true)
            {
                pipe.WaitForConnection();
                pipe.Write(BitConverter.GetBytes(GC.GetTotalAllocatedBytes()));

                // Until it has been read.
                pipe.ReadByte();
                pipe.Disconnect();
            }
        });
        thread.IsBackground = true;
        thread.Start();
    }
}
