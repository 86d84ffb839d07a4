using System.Text;
using System.Text.RegularExpressions;

namespace CoCreation.Language;

/// <summary>Tells a message that says no more than where (2单元; 不是2单元，是3单元) from one that says what is wrong there.</summary>
internal static partial class PlaceOnly
{
    // Who says nothing but where says it shortly.
    private const int Longest = 40;

    // A spot that is no thing: 3栋电梯 may be a complaint, 2单元楼上 is none.
    private static readonly string[] NoThings = ["楼上", "楼下", "隔壁", "对面", "门口", "屋里", "家里", "upstairs", "downstairs"];

    public static bool IsAll(string text, IReadOnlyList<PlaceMention> places)
    {
        if (places.Count == 0 || text.Length > Longest || places.Any(place => place.Spot is { } spot && !NoThings.Contains(spot)))
            return false;

        var rest = new StringBuilder(text);
        foreach (var place in places)
        {
            for (var i = place.Span.Start; i < place.Span.End; i++)
                rest[i] = ' ';
        }

        return !Filler().Replace(rest.ToString(), "").Any(char.IsLetter);
    }

    [GeneratedRegex(@"不是|不在|应该是|改成|改为|说错|打错|写错|搞错|弄错|错了|不对|哦|噢|啊|呀|哈|咯|嘞|我说|是|在|对|那里|那边|这里|这边|那个|的|滴|了|我|住|\b(?:it|is|not|in|at|the|no|sorry|i|mean|meant|but|it's|its|here|there|live)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filler();
}
