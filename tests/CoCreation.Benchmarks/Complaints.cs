using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CoCreation.Benchmarks;

/// <summary>What one run measured.</summary>
internal sealed record LoadResult(int Turns, int Errors, double PerSecond, double P50, double P99, double CpuMicroseconds, double ResidentMegabytes);

/// <summary>Sends complaints like those of the sample story, each about a building that has not heard of it yet.</summary>
internal sealed class Complaints(string bot, string connector, City city)
{
    private static readonly string[] Matters =
    [
        "电梯又坏了，昨晚十点困了两个人，太吓人了", "楼道灯不亮了", "停水了，一上午没水", "单元门坏了关不上", "下水道堵了，污水冒出来了", "垃圾三天没人收",
        "楼下路灯不亮", "井盖松了，走过去哐哐响", "小区里车乱停堵路", "消防栓的门坏了", "停电了，整栋都黑了", "健身器材断了",
    ];

    private int _next = -1;

    public async Task<LoadResult> Run(int connections, TimeSpan time, BotProcess? measured = null)
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = connections });
        var took = new List<double>[connections];
        var errors = 0;
        var cpu = measured?.Cpu ?? TimeSpan.Zero;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async worker =>
        {
            took[worker] = [];
            while (clock.Elapsed < time)
            {
                var begun = clock.Elapsed;
                using var answer = await http.PostAsJsonAsync($"{bot}/api/messages", Activity(Interlocked.Increment(ref _next)));
                if (!answer.IsSuccessStatusCode) Interlocked.Increment(ref errors);
                took[worker].Add((clock.Elapsed - begun).TotalMilliseconds);
            }
        }));
        var elapsed = clock.Elapsed;
        var all = took.SelectMany(each => each).Order().ToArray();
        return new(
            all.Length, errors, all.Length / elapsed.TotalSeconds, all[all.Length / 2], all[(int)(all.Length * 0.99)],
            measured is null ? 0 : (measured.Cpu - cpu).TotalMicroseconds / all.Length, measured?.Megabytes ?? 0);
    }

    private JsonObject Activity(int number)
    {
        var group = city.Groups[number % city.Groups.Count];
        var matter = Matters[number / city.Groups.Count % Matters.Length];
        return new()
        {
            ["type"] = "message",
            ["id"] = $"load-{number}",
            ["channelId"] = "emulator",
            ["serviceUrl"] = connector,
            ["from"] = new JsonObject { ["id"] = $"resident-{number % 5000}" },
            ["recipient"] = new JsonObject { ["id"] = "bot", ["name"] = "小缔" },
            ["conversation"] = new JsonObject { ["id"] = group, ["isGroup"] = true },
            ["text"] = $"<at>小缔</at> {matter}",
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "mention",
                ["text"] = "<at>小缔</at>",
                ["mentioned"] = new JsonObject { ["id"] = "bot", ["name"] = "小缔" },
            }),
            ["locale"] = "zh-CN",
        };
    }
}
