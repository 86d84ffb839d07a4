using CoCreation.Bot.StaffNotes;

namespace CoCreation.Bot.Tests.StaffNotes;

public sealed class NoteReaderTests
{
    [Theory]
    [InlineData("131、133换好了", "131 133", Deed.Done)]
    [InlineData("131和133都修好了", "131 133", Deed.Done)]
    [InlineData("131，133换好了", "131 133", Deed.Done)]
    [InlineData("131号灯换了", "131", Deed.Done)]
    [InlineData("一三一弄好了", "131", Deed.Done)]
    [InlineData("QY-2026-000131 已修复", "QY-2026-000131", Deed.Done)]
    [InlineData("131 and 133 are done", "131 133", Deed.Done)]
    [InlineData("fixed 131", "131", Deed.Done)]
    [InlineData("131我来", "131", Deed.Taken)]
    [InlineData("签了131", "131", Deed.Taken)]
    [InlineData("I'll take 131", "131", Deed.Taken)]
    [InlineData("131明天去换", "131", Deed.Underway)]
    [InlineData("131已到现场", "131", Deed.Underway)]
    [InlineData("131还没修好", "131", Deed.Underway)]
    [InlineData("131 tomorrow", "131", Deed.Underway)]
    [InlineData("131修好了吗", "131", Deed.None)]
    [InlineData("131换了又不亮了", "131", Deed.None)]
    [InlineData("3栋走完了", "", Deed.Walked)]
    [InlineData("finished the round of building 3", "", Deed.Walked)]
    [InlineData("灯都换好了", "", Deed.Done)]
    [InlineData("4楼堆物说了", "", Deed.Spoken)]
    [InlineData("3栋电梯坏了", "", Deed.None)]
    [InlineData("5盏灯换好了", "", Deed.Done)]
    [InlineData("2号楼灯换好了", "", Deed.Done)]
    public void A_clause_names_its_numbers_and_says_what_was_done(string text, string numbers, object deed)
    {
        var clause = Assert.Single(NoteReader.Read(text));

        Assert.Equal(numbers, string.Join(' ', clause.Tickets.Select(order => order.Asked)));
        Assert.Equal((Deed)deed, clause.Deed);
    }

    [Theory]
    [InlineData("4栋和6栋的电梯都修好了", "4栋的电梯都修好了|6栋的电梯都修好了")]
    [InlineData("4、6栋的电梯都修好了", "4栋的电梯都修好了|6栋的电梯都修好了")]
    [InlineData("5栋6栋电梯都修好了", "5栋电梯都修好了|6栋电梯都修好了")]
    [InlineData("3栋修好了5栋没修好", "3栋修好了|5栋没修好")]
    [InlineData("2通了3没通", "通了|没通")]
    [InlineData("第三个也签了", "也签了")]
    [InlineData("修好了3天没坏", "修好了3天没坏")]
    public void What_runs_together_is_parted(string text, string parts) =>
        Assert.Equal(parts, string.Join('|', NoteReader.Read(text).Select(clause => clause.Words)));

    [Fact]
    public void One_sentence_holds_several_things()
    {
        var clauses = NoteReader.Read("3栋走完了，131、133换好了，张爹爹要个扶手");

        Assert.Equal([Deed.Walked, Deed.Done, Deed.None], clauses.Select(clause => clause.Deed));
        Assert.Equal("张爹爹要个扶手", clauses[2].Words);
    }
}
