using CoCreation.Bot.Turns;
using CoCreation.Language;

namespace CoCreation.Bot.Tests.Categories;

/// <summary>Holds how well the categories are recognised that ship with the bot, on messages that nobody learns from.</summary>
public sealed class CategoryGoldTests(ITestOutputHelper output)
{
    private static readonly string[] Cultures = ["zh", "en"];

    // A little below what was reached; docs/language-category.md has the figures.
    [Theory]
    [InlineData("zh", 0.87, 0.965, 0.95, 0.76)]
    [InlineData("en", 0.86, 0.94, 0.95, 0.77)]
    public void Messages_that_were_never_learnt_find_their_category(string culture, double top1, double top3, double rightWhenSure, double twoRecall)
    {
        var repository = WebChat.RunningBot.Repository;
        var (language, _) = KnowledgeReader.ReadLanguage(Path.Combine(repository, "dialogs"), Path.Combine(AppContext.BaseDirectory, "learnt"));
        var file = Path.Combine(repository, "tests", "CoCreation.Language.Tests", "Gold", $"categories.{culture}.tsv");

        var report = GoldSet.Parse(file, File.ReadLines(file)).Judge(language!.Value.Model.Categories);

        output.WriteLine($"{report with { Confusions = [] }}");
        Assert.True(report.Top1 >= top1, $"first {report.Top1:F3}");
        Assert.True(report.Top3 >= top3, $"among three {report.Top3:F3}");
        Assert.True(report.RightWhenSure >= rightWhenSure, $"right when sure {report.RightWhenSure:F3} of {report.Sure:F3}");
        Assert.True(report.TwoRecall >= twoRecall, $"two told {report.TwoRecall:F3}");
        Assert.True(report.OneSplit <= 0.03, $"one split {report.OneSplit:F3}");
    }

    [Fact]
    public void No_message_of_the_gold_sets_is_learnt_from()
    {
        var repository = WebChat.RunningBot.Repository;
        var learnt = ExampleFile.ReadFolder(Path.Combine(repository, "dialogs", "examples")).Examples.Select(e => e.Text).ToHashSet();
        var gold = Cultures.Select(c => Path.Combine(repository, "tests", "CoCreation.Language.Tests", "Gold", $"categories.{c}.tsv"));

        Assert.DoesNotContain(gold.SelectMany(file => GoldSet.Parse(file, File.ReadLines(file)).Messages), message => learnt.Contains(message.Text));
    }
}
