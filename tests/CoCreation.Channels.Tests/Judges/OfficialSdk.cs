using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace CoCreation.Channels.Tests.Judges;

/// <summary>A script of this folder in a process of its own: a line of JSON is asked, a line is answered.</summary>
internal sealed class OfficialSdk(string script, string argument) : IAsyncDisposable
{
    private readonly Process _process = Process.Start(
        new ProcessStartInfo("node", [Path.Combine(Here(), script), argument]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

    public async Task<string> Ask(JsonObject question)
    {
        await _process.StandardInput.WriteLineAsync(question.ToJsonString());
        await _process.StandardInput.FlushAsync();
        return await _process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException($"{script} has ended; are the packages of tests/CoCreation.Channels.Tests/Judges installed (npm ci)?");
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
