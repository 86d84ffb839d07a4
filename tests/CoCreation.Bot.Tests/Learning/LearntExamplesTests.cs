using CoCreation.Bot.Commands;
using CoCreation.Bot.Learning;
using CoCreation.Bot.Storage;
using CoCreation.Bot.Tests.Host;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Tests.Learning;

public sealed class LearntExamplesTests : IDisposable
{
    private static readonly string Dialogs = Path.Combine(WebChat.RunningBot.Repository, "dialogs");
    private static readonly Taxonomy Taxonomy = KnowledgeReader.ReadTaxonomy(Dialogs, new Findings())!;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cocreation-learnt-");

    [Fact]
    public void Good_lines_are_taken_and_each_other_is_refused_by_its_number()
    {
        var file = Write("corrected.tsv", "31001\t那个铁盒子又罢工了\n99999\t没有这一类\n没有制表符\n\n35001+31001\t铁盒子停了 桶也没倒\n31001\t \n");

        var lessons = Lessons.FromFile(file, Taxonomy);

        Assert.Equal(["31001", "35001+31001"], lessons.Examples.Select(e => e.Label));
        Assert.Equal([2, 3, 6], lessons.Refused.Select(r => int.Parse(r[(file.Length + 1)..].Split(':')[0])));
        Assert.Contains("99999", lessons.Refused[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_CSV_file_is_read_by_its_columns()
    {
        var file = Write("corrected.csv", "id,text,code\n1,\"铁盒子, 又罢工了\n第二行\",31001\n2,x,00000\n");

        var lessons = Lessons.FromFile(file, Taxonomy);

        Assert.Equal("铁盒子, 又罢工了 第二行", Assert.Single(lessons.Examples).Text);
        Assert.StartsWith($"{file}:4:", Assert.Single(lessons.Refused), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.tsv")]
    [InlineData("columns.csv")]
    public void A_file_that_cannot_be_used_is_said(string name)
    {
        Write("columns.csv", "id,words\n1,电梯\n");

        Assert.Throws<CommandException>(() => Lessons.FromFile(Path.Combine(folder.FullName, name), Taxonomy));
    }

    [Fact]
    public void What_points_at_a_person_is_not_learnt()
    {
        var file = Write("corrected.tsv", "31001\t铁盒子又罢工了，我电话13800001234\n");

        Assert.DoesNotContain("13800001234", Assert.Single(Lessons.FromFile(file, Taxonomy).Examples).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task First_words_of_resolved_tickets_are_learnt_and_those_of_open_ones_are_not()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-zhao", Sample.Building, "3栋门口垃圾没人收，我电话13800001234");
        await bot.Says("staff-property", null, "签收 1");
        await bot.Says("staff-property", null, "办结 1 已清运");
        await bot.Says("resident-li", Sample.Building, "3栋2单元楼道灯不亮");

        await using var db = bot.Db();
        var lessons = await Lessons.FromDatabase(db, Taxonomy, TestContext.Current.CancellationToken);

        var lesson = Assert.Single(lessons.Examples);
        Assert.Equal("35001", lesson.Label);
        Assert.StartsWith("3栋门口垃圾没人收", lesson.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("13800001234", lesson.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task First_words_of_an_open_ticket_are_learnt_under_the_category_that_staff_gave_it()
    {
        await using var bot = await BotFixture.Start();
        await bot.MeetGroups();
        await bot.Says("resident-zhao", Sample.Building, "3栋门口垃圾没人收");
        await using var db = bot.Db();
        await Recategorise(db, "35003");

        var lessons = await Lessons.FromDatabase(db, Taxonomy, TestContext.Current.CancellationToken);

        var lesson = Assert.Single(lessons.Examples);
        Assert.Equal("35003", lesson.Label);
        Assert.StartsWith("3栋门口垃圾没人收", lesson.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_learnt_is_added_to_and_a_newer_label_counts()
    {
        var learnt = new LearntExamples(folder.FullName);

        learnt.Add([new("31001", "铁盒子又罢工了"), new("35001", "桶满了")]);
        var total = learnt.Add([new("31003", "铁盒子又罢工了"), new("31004", "上楼全靠摸")]);

        Assert.Equal(3, total);
        Assert.Empty(learnt.Read().Bad);
        Assert.Contains(new("31003", "铁盒子又罢工了"), learnt.Read().Examples);
    }

    [Fact]
    public void The_next_start_uses_what_was_learnt_until_it_is_forgotten()
    {
        const string Odd = "那个铁盒子又罢工了";
        var learnt = new LearntExamples(folder.FullName);
        learnt.Add([.. Enumerable.Range(0, 6).Select(i => new Language.LabelledExample("31001", $"{Odd}{new string('！', i)}"))]);

        var (taught, _) = KnowledgeReader.ReadLanguage(Dialogs, folder.FullName);
        var forgotten = learnt.Forget();
        var (plain, _) = KnowledgeReader.ReadLanguage(Dialogs, folder.FullName);

        Assert.Equal("31001", taught!.Value.Model.Categories.Classify(Odd).Code);
        Assert.Equal(6, forgotten);
        Assert.Empty(learnt.Read().Examples);
        Assert.True(Confidence(taught.Value.Model) > Confidence(plain!.Value.Model));

        static double Confidence(Language.LanguageModel model) =>
            model.Categories.Classify(Odd).Best.FirstOrDefault(b => b.Code == "31001")?.Confidence ?? 0;
    }

    [Fact]
    public void A_category_that_is_no_more_is_told_at_the_start()
    {
        new LearntExamples(folder.FullName).Add([new("99999", "没有这一类")]);

        var (language, mistakes) = KnowledgeReader.ReadLanguage(Dialogs, folder.FullName);

        Assert.Null(language);
        Assert.Equal("E003", Assert.Single(mistakes).Code);
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Whoever is responsible for the only ticket says that it is about something else.</summary>
    private static async Task Recategorise(BotDb db, string category)
    {
        var knowledge = SampleKnowledge.Of();
        var ticket = await db.Tickets.SingleAsync();
        var staff = Actor.Of(Guid.Empty, knowledge.Deployment.OnDuty(ticket.Awaited)[0]);
        var moved = Assert.IsType<Decision.Moved>(ticket.Decide(new TicketMove.Correct { Category = category }, staff, knowledge.Rules, ticket.OpenedAt));
        ticket.Apply(moved.Events);
        db.Events.AddRange(moved.Events);
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync();
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
