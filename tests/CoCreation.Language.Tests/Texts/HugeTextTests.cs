using System.Diagnostics;

namespace CoCreation.Language.Tests.Texts;

/// <summary>However long and odd a text is, understanding it takes no longer than a person would wait.</summary>
public sealed class HugeTextTests(Learnt learnt)
{
    private const int Million = 1_000_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly DateTime Reference = new(2026, 11, 21, 20, 0, 0);

    public static TheoryData<string> Pieces =>
    [
        "1", "点", "点号", "3栋", "-", "一", "十百千万", "电梯", "a", "gas ", "(((", "昨晚十点", "不是", "被", "水", "not ", "@", "张", "13800000000 ", "，", "\n", "stuck ", "天没", "打", "0571-", "🤣", "！", "3-2-501 ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_megabyte_of_anything_is_understood_in_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Million / piece.Length));
        var understander = new Understander(learnt.Categories, learnt.Kinds, learnt.Dangers, new PlaceRecognizer([new("b3", ["3栋"], null)]));
        var watch = Stopwatch.StartNew();

        var understood = understander.Understand(text, Reference);
        _ = (understood.Kind, understood.Category, understood.Matters, understood.Dangers, understood.Places, understood.Place, understood.Times);
        _ = (understood.Numbers, understood.Phones, understood.PersonalData, understood.YesNo, understood.Correction, understood.Ticket, Language.PersonalData.Mask(text));

        Assert.True(watch.Elapsed < Patience, $"{watch.Elapsed.TotalSeconds:F1} s");
    }
}
