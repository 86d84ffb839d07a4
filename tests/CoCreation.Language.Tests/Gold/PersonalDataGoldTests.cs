using System.Text;
using Personal = CoCreation.Language.PersonalData;

namespace CoCreation.Language.Tests.Gold;

/// <summary>The figures on the gold set of personal data: at least 98 of 100 stretches that point at a person are found, and at most 5 of 100 that are found do not.</summary>
public sealed class PersonalDataGoldTests(ITestOutputHelper output)
{
    private const double LeastRecall = 0.98;
    private const double LeastPrecision = 0.95;

    /// <summary>How many characters beside the marked ones may be taken out with them: a sign, or 室 behind a number.</summary>
    private const int Slack = 2;

    private static readonly Dictionary<string, PersonalDataKind> Kinds = new()
    {
        ["name"] = PersonalDataKind.Name,
        ["phone"] = PersonalDataKind.Phone,
        ["id"] = PersonalDataKind.IdNumber,
        ["plate"] = PersonalDataKind.Plate,
        ["card"] = PersonalDataKind.BankCard,
        ["email"] = PersonalDataKind.Email,
        ["wechat"] = PersonalDataKind.WeChatId,
        ["door"] = PersonalDataKind.DoorNumber,
    };

    [Fact]
    public void Nearly_all_that_points_at_a_person_is_found_and_little_else()
    {
        var rows = GoldFile.Rows("personal-data.tsv", columns: 1).Select(row => Read(row[0])).ToList();

        var (marked, found, missed, wrong) = (0, 0, 0, 0);
        foreach (var (text, marks) in rows)
        {
            var mentions = Personal.Find(text);
            marked += marks.Count;
            found += mentions.Count;
            foreach (var mark in marks.Where(mark => !mentions.Any(mention => Fits(mark, mention))))
            {
                missed++;
                output.WriteLine($"MISSED {string.Join('|', mark.Kinds)} [{mark.Span.Of(text)}] in {text}");
            }

            foreach (var mention in mentions.Where(mention => !marks.Any(mark => Fits(mark, mention))))
            {
                wrong++;
                output.WriteLine($"WRONG {mention.Kind} [{mention.Span.Of(text)}] in {text}");
            }
        }

        output.WriteLine(GoldFile.Figure("personal-data recall", marked - missed, marked));
        output.WriteLine(GoldFile.Figure("personal-data precision", found - wrong, found));
        Assert.True(marked - missed >= marked * LeastRecall, $"{missed} of {marked} are missed");
        Assert.True(found - wrong >= found * LeastPrecision, $"{wrong} of {found} found are none");
    }

    private static bool Fits(Mark mark, PersonalDataMention mention) =>
        mark.Kinds.Contains(mention.Kind) && mention.Span.Start <= mark.Span.Start && mention.Span.End >= mark.Span.End
        && mention.Span.Length <= mark.Span.Length + Slack;

    private static (string Text, List<Mark> Marks) Read(string marked)
    {
        var (text, marks) = (new StringBuilder(marked.Length), new List<Mark>());
        for (var at = 0; at < marked.Length;)
        {
            if (marked[at] != '[')
            {
                text.Append(marked[at++]);
                continue;
            }

            var colon = marked.IndexOf(':', at);
            var end = marked.IndexOf(']', colon);
            marks.Add(new([.. marked[(at + 1)..colon].Split('|').Select(kind => Kinds[kind])], new(text.Length, end - colon - 1)));
            text.Append(marked, colon + 1, end - colon - 1);
            at = end + 1;
        }

        return (text.ToString(), marks);
    }

    private sealed record Mark(PersonalDataKind[] Kinds, TextSpan Span);
}
