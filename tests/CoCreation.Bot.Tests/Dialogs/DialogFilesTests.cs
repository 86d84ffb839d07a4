using CoCreation.Bot.Tests.Host;
using CoCreation.Bot.Tests.WebChat;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Tests.Dialogs;

/// <summary>The files that the default run uses are there, whole and without a mistake.</summary>
public sealed class DialogFilesTests
{
    private static readonly string Examples = Path.Combine(RunningBot.Repository, "dialogs", "examples");

    [Fact]
    public void The_real_files_have_no_mistakes()
    {
        var (knowledge, mistakes) = KnowledgeReader.Read(
            Path.Combine(RunningBot.Repository, "dialogs"), Path.Combine(RunningBot.Repository, "manifests", "communities"), new CaseOptions { Quiet = true });

        Assert.Empty(mistakes);
        Assert.NotNull(knowledge);
    }

    [Fact]
    public void There_are_at_least_eighty_categories_with_both_names()
    {
        var all = SampleKnowledge.Of().Taxonomy.All.ToList();

        Assert.True(all.Count >= 80, $"{all.Count} categories");
        Assert.All(all, category =>
        {
            Assert.NotEmpty(category.Name.Zh);
            Assert.NotEmpty(category.Name.En);
            Assert.NotEmpty(category.ShortName.Zh);
            Assert.NotEmpty(category.ShortName.En);
        });
    }

    [Theory]
    [InlineData("zh", 1_500)]
    [InlineData("en", 600)]
    public void There_are_enough_example_sentences_none_twice(string culture, int least)
    {
        var sentences = Directory.GetFiles(Examples, $"*.{culture}.tsv").SelectMany(File.ReadAllLines)
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[1]).ToList();

        Assert.True(sentences.Count >= least, $"{sentences.Count} sentences in {culture}");
        Assert.Empty(sentences.GroupBy(sentence => sentence).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void Every_category_has_examples_to_learn_from()
    {
        var labels = Directory.GetFiles(Examples, "*.tsv").SelectMany(File.ReadAllLines).Where(line => line.Length > 0 && line[0] != '#').SelectMany(line => line.Split('\t')[0].Split('+')).ToHashSet();

        Assert.Empty(SampleKnowledge.Of().Taxonomy.All.Select(category => category.Code).Where(code => code != "49999").Except(labels));
    }

    [Fact]
    public void Every_post_has_both_languages()
    {
        var dialogs = SampleKnowledge.Of().Dialogs;
        var posts = typeof(PostText).GetFields().Select(field => (string)field.GetValue(null)!).ToList();

        Assert.NotEmpty(posts);
        Assert.All(posts, key =>
        {
            Assert.NotEmpty(dialogs.Text(key).Zh);
            Assert.NotEmpty(dialogs.Text(key).En);
            Assert.DoesNotMatch(@"[\u4e00-\u9fff]", dialogs.Text(key).En);
        });
    }

    [Fact]
    public void A_mistake_in_a_file_is_reported_with_file_line_code_and_suggestion()
    {
        var folder = Directory.CreateTempSubdirectory("cocreation-").FullName;
        try
        {
            foreach (var file in Directory.GetFiles(Path.Combine(RunningBot.Repository, "dialogs"), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder, Path.GetRelativePath(Path.Combine(RunningBot.Repository, "dialogs"), file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            File.AppendAllText(Path.Combine(folder, "help", "thanks.yaml"), "  - do: OpenTickt\n    next: { opened: nowhere }\n");
            File.AppendAllText(Path.Combine(folder, "status", "mine.yaml"), "steps: []\n");

            var (knowledge, mistakes) = KnowledgeReader.Read(folder, Path.Combine(RunningBot.Repository, "manifests", "communities"), new CaseOptions());

            Assert.Null(knowledge);
            var said = new StartException(mistakes).Message;
            Assert.Matches(@"thanks\.yaml:\d+: [A-Z]+\d+ .*OpenTickt.*OpenTicket", said);
            Assert.Matches(@"mine\.yaml:\d+: [A-Z]+\d+ ", said);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
