using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace CoCreation.Chaos;

/// <summary>How a line is cut.</summary>
internal enum Cut
{
    None,

    /// <summary>Connections are reset, and new ones refused.</summary>
    Dropped,

    /// <summary>Everything arrives late.</summary>
    Slow,

    /// <summary>Nothing goes through; when it is mended, what was held arrives.</summary>
    Stalled,

    /// <summary>What is sent gets lost and nobody is told; when it is mended the caller learns that the connection is gone, the other end does not.</summary>
    HalfOpen,
}

/// <summary>A line on loopback between a process and what it talks to, which can be cut.</summary>
internal sealed class Line : IAsyncDisposable
{
    private static readonly TimeSpan Lateness = TimeSpan.FromMilliseconds(120);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _target;
    private readonly ConcurrentDictionary<Socket, Socket> _open = new();
    private readonly ConcurrentBag<Socket> _forgotten = [];
    private readonly List<(long From, long To)> _cuts = [];
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _accepting;
    private TaskCompletionSource _mended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Cut _cut;

    public Line(int target)
    {
        _target = target;
        _listener.Start();
        _accepting = Task.Run(Accept);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Whether it was cut around an instant, so that an answer on it may not have arrived.</summary>
    public bool WasCut(long at)
    {
        lock (_cuts) return _cuts.Exists(cut => at >= cut.From - 1_000 && at <= cut.To + 200);
    }

    public void Break(Cut cut)
    {
        lock (_cuts) _cuts.Add((Now.Ms, long.MaxValue));
        _cut = cut;
        if (cut is Cut.Dropped) CloseAll(forgetTarget: false);
    }

    public void Mend()
    {
        var was = _cut;
        _cut = Cut.None;
        if (was is Cut.HalfOpen) CloseAll(forgetTarget: true);
        lock (_cuts)
        {
            if (_cuts is [.., var (from, to)] && to == long.MaxValue) _cuts[^1] = (from, Now.Ms);
        }

        Interlocked.Exchange(ref _mended, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        _listener.Stop();
        CloseAll(forgetTarget: false);
        foreach (var socket in _forgotten) socket.Dispose();
        await _accepting;
        _ending.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var caller = await _listener.AcceptSocketAsync(_ending.Token);
                _ = Serve(caller);
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The line is taken down.
        }
    }

    private async Task Serve(Socket caller)
    {
        caller.NoDelay = true;
        var target = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            if (_cut is Cut.Dropped) throw new SocketException((int)SocketError.ConnectionRefused);
            if (_cut is Cut.HalfOpen or Cut.Stalled) await _mended.Task.WaitAsync(_ending.Token);
            await target.ConnectAsync(IPAddress.Loopback, _target, _ending.Token);
            _open[caller] = target;
            await Task.WhenAny(Pass(caller, target), Pass(target, caller));
        }
        catch (Exception error) when (error is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Whoever called sees that the connection ends.
        }

        _open.TryRemove(caller, out _);
        Reset(caller);
        if (!_forgotten.Contains(target)) Reset(target);
    }

    private async Task Pass(Socket from, Socket to)
    {
        var buffer = new byte[32 * 1024];
        try
        {
            int count;
            while ((count = await from.ReceiveAsync(buffer, _ending.Token)) > 0)
            {
                if (_cut is Cut.Slow) await Task.Delay(Lateness, TimeProvider.System, _ending.Token);
                while (_cut is Cut.Stalled) await _mended.Task.WaitAsync(_ending.Token);
                if (_cut is Cut.HalfOpen) continue;
                for (var sent = 0; sent < count;) sent += await to.SendAsync(buffer.AsMemory(sent, count - sent), _ending.Token);
            }
        }
        catch (Exception error) when (error is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // One end is gone, and so the other goes.
        }
    }

    /// <param name="forgetTarget">Whether the far end is left to believe that the connection lasts.</param>
    private void CloseAll(bool forgetTarget)
    {
        foreach (var (caller, target) in _open)
        {
            if (forgetTarget) _forgotten.Add(target);
            Reset(caller);
            if (!forgetTarget) Reset(target);
        }
    }

    private static void Reset(Socket socket)
    {
        try
        {
            socket.LingerState = new(true, 0);
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // It is closed already.
        }

        socket.Dispose();
    }
}
