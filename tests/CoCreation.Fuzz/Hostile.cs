using System.Globalization;
using System.Text;

namespace CoCreation.Fuzz;

/// <summary>Values that somebody might send who means no good, or whose program is broken.</summary>
internal static class Hostile
{
    private static readonly string[] Words =
    [
        "3栋电梯坏了", "厨房有很浓的煤气味", "+1", "我要投诉", "进度", "进度 1", "撤回 1", "撤回 99999999999999999999", "满意 1", "不满意 1", "签收 1", "办结 1 换了", "退单 1 不归我们", "转办 1 物业", "协办 1 物业",
        "延期 1 3 等配件", "延期 1 999999999 x", "等配件 1 02-30 x", "等居民 1 哪里？", "并单 1 1", "拆单 1 x", "代评 1 满意 电话", "联系方式 1", "原话 1", "传话 1 好", "外包 1 顺达", "外包 1 收回", "通知 明天25点到99点停水",
        "通知 2026-02-30 停电", "敲门 3栋2单元灯不亮", "认领 1 000000", "131、133换好了", "安静 99999天", "少发点", "待办", "本周", "走一圈", "稿", "重办 1 x", "取消", "帮助", "匿名", "为什么", "谁看过我的信息", "status", "complain",
        "0", "-1", "1e309", "null", "undefined", "{ticket.number}", "{?x}{/x}", "'; DROP TABLE \"tickets\"; --", "<script>alert(1)</script>", "../../etc/passwd", "%00", "\0", "\u202e反", "\u200b", "👍🏽‍👨‍👩‍👧", "𠀀", "NaN", "${jndi:ldap://x}",
        "sealed:1:CfDJ8", "locked:1:AAAA", "12月32日25点61分", "昨天明天后天去年", "一百亿亿亿", "13812345678 420102199001011234 鄂A12345",
    ];

    private static readonly string[] Json =
    [
        "null", "true", "0", "-1", "1e400", "1.5", "99999999999999999999999", "\"\"", "[]", "{}", "[null]", "[[[[[[[[]]]]]]]]", "{\"a\":null}", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"\\uFFFF\"", "{\"id\":17}", "[{\"id\":null}]", "[{}]",
        "\"9999-12-31T23:59:59.9999999Z\"", "\"0001-01-01T00:00:00+14:00\"", "\"2026-13-45T99:99:99Z\"", "\"-1\"", "{\"mentioned\":null,\"text\":null}", "[{\"type\":\"mention\",\"mentioned\":{\"id\":null},\"text\":\"<at>\"}]",
        "[{\"contentType\":null,\"contentUrl\":\"data:image/png;base64,AAAA\"}]", "[{\"contentType\":\"image/jpeg\",\"contentUrl\":\"http://169.254.169.254/latest\"}]", "[{\"contentType\":\"image/png\",\"contentUrl\":\"file:///etc/passwd\",\"content\":{\"downloadUrl\":17}}]",
        "{\"action\":{\"verb\":17,\"data\":\"x\"}}", "{\"action\":null}", "{\"do\":\"accept\",\"ticket\":\"x\"}", "{\"clientActivityID\":{}}", "{\"tenant\":{\"id\":[]}}", "\"http://user:pass@127.0.0.1/\"", "\"http://[::1\"", "\"http://127.0.0.1:99999/\"", "\"javascript:alert(1)\"",
    ];

    public static string Text(Random random) => random.Next(6) switch
    {
        0 => Long(random),
        1 => Letters(random, random.Next(1, 40)),
        2 => Pick(random, Words) + " " + Letters(random, random.Next(1, 12)),
        3 => Pick(random, Words) + Pick(random, Words),
        _ => Pick(random, Words),
    };

    /// <summary>A value of JSON of any sort.</summary>
    public static string Value(Random random) => random.Next(8) switch
    {
        0 => Quoted(Text(random)),
        1 => Nested(random.Next(1, 90)),
        _ => Pick(random, Json),
    };

    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            if (letter is '"' or '\\') quoted.Append('\\').Append(letter);
            else if (letter < ' ' || char.IsSurrogate(letter)) quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            else quoted.Append(letter);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Cuts, doubles or changes some bytes.</summary>
    public static byte[] Damaged(Random random, byte[] bytes)
    {
        List<byte> damaged = [.. bytes];
        for (var times = random.Next(1, 6); times > 0 && damaged.Count > 0; times--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(4))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.RemoveRange(at, Math.Min(random.Next(1, 30), damaged.Count - at));
                    break;
                case 2:
                    damaged.InsertRange(at, damaged.GetRange(at, Math.Min(random.Next(1, 30), damaged.Count - at)));
                    break;
                default:
                    damaged.Insert(at, (byte)random.Next(256));
                    break;
            }
        }

        return [.. damaged];
    }

    public static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("{\"a\":[", depth)) + "1" + string.Concat(Enumerable.Repeat("]}", depth));

    private static string Long(Random random) => string.Concat(Enumerable.Repeat(Pick(random, Words), random.Next(20, 400)));

    private static string Letters(Random random, int count)
    {
        var letters = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            letters.Append(random.Next(5) switch
            {
                0 => (char)random.Next(0x20, 0x7f),
                1 => (char)random.Next(0, 0x20),
                2 => (char)random.Next(0x4e00, 0x9fa5),
                3 => (char)random.Next(0xd800, 0xe000),
                _ => (char)random.Next(0x2000, 0x2100),
            });
        }

        return letters.ToString();
    }
}
