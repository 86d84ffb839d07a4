using System.Buffers;

namespace CoCreation.Language;

/// <summary>Puts right what voice input and hasty fingers write for words of danger, each by a word as long.</summary>
internal static class MisheardDangers
{
    // Each word, and for each of its characters those that sound alike.
    private static readonly (string Word, string[] Alike)[] Words =
    [
        ("电梯", ["店点垫殿淀", "替体提踢题"]),
        ("煤气", ["媒没美霉梅", "汽器"]),
        ("燃气", ["然染", "汽"]),
        ("着火", ["找招照", "伙货活"]),
        ("起火", ["", "伙货活"]),
        ("失火", ["师", "伙货活"]),
        ("冒烟", ["帽貌", "盐言严延"]),
        ("浓烟", ["农", "盐言严"]),
        ("被困", ["背备", "捆昆坤"]),
        ("触电", ["处出初", "店点"]),
        ("漏电", ["露楼", "店点"]),
        ("带电", ["戴", "店"]),
        ("电线", ["店垫", "现县"]),
        ("爆炸", ["暴抱", "诈榨"]),
        ("晕倒", ["运云允", "到道"]),
        ("昏倒", ["婚浑", "到道"]),
        ("昏迷", ["婚浑", "谜"]),
        ("摔倒", ["甩帅率", "到道"]),
        ("流血", ["留", "雪"]),
        ("出血", ["初", "雪"]),
        ("救命", ["就旧", "名"]),
        ("跳楼", ["条调", "搂喽"]),
        ("自杀", ["字", "沙纱"]),
        ("杀人", ["沙纱", ""]),
        ("砍人", ["坎侃", ""]),
        ("菜刀", ["采才", ""]),
        ("走失", ["", "湿诗施"]),
        ("老人", ["捞牢", ""]),
        ("漏气", ["露", "汽"]),
        ("白沫", ["", "墨末磨"]),
        ("骨折", ["古股", "拆"]),
        ("溺水", ["逆腻", ""]),
        ("掉下来", ["吊钓", "", ""]),
        ("塌下", ["踏", ""]),
        ("倒塌", ["", "踏"]),
        ("塌了", ["踏", ""]),
        ("困在", ["昆捆", ""]),
        ("困里", ["昆捆", ""]),
    ];

    // Words of their own, with other meanings.
    private static readonly string[] Real =
        ["点题", "点提", "没气", "没汽", "美气", "没器", "找伙", "招伙", "照伙", "找活", "招活", "照活", "找货", "照货", "找火", "照火", "起货", "起活", "失活", "被捆", "出店", "出点", "处点", "触点", "出电", "漏点", "露点", "楼店", "楼点", "楼电", "运到", "运道", "云到", "条楼", "调楼", "就名", "捞人", "婚到", "燃器", "漏器", "坎人", "甩到", "美器", "帅到"];

    // Longer than two characters, where two alone say nothing.
    private static readonly (string Written, string Meant)[] Phrases =
        [("没气味", "煤气味"), ("没气罐", "煤气罐"), ("没气漏", "煤气漏"), ("没气灶", "煤气灶"), ("没气泄", "煤气泄"), ("没气中毒", "煤气中毒"), ("就命啊", "救命啊"), ("不建了", "不见了"), ("布见了", "不见了"), ("不想货", "不想活")];

    private static readonly (string Written, string Meant)[] All = [.. Words.SelectMany(w => Variants(w.Word, w.Alike)), .. Phrases];
    private static readonly SearchValues<string> Any = SearchValues.Create([.. All.Select(a => a.Written)], StringComparison.Ordinal);

    public static string Correct(string folded)
    {
        if (!folded.AsSpan().ContainsAny(Any))
            return folded;

        foreach (var (written, meant) in All)
            folded = folded.Replace(written, meant, StringComparison.Ordinal);

        return folded;
    }

    private static IEnumerable<(string Written, string Meant)> Variants(string word, string[] alike)
    {
        IEnumerable<string> written = [""];
        for (var i = 0; i < word.Length; i++)
        {
            var choices = word[i] + alike[i];
            written = [.. written.SelectMany(start => choices.Select(c => start + c))];
        }

        return written.Where(w => w != word && !Real.Contains(w)).Select(w => (w, word));
    }
}
