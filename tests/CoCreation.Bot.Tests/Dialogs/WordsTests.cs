using CoCreation.Bot.Tests.Host;
using CoCreation.Bot.Tests.WebChat;

namespace CoCreation.Bot.Tests.Dialogs;

/// <summary>工单 签收 退单 转办 办结 are staff's words; residents never read them.</summary>
public sealed class WordsTests
{
    private static readonly string Root = Path.Combine(RunningBot.Repository, "dialogs");

    // What begins so is read by staff alone: their flows and cards, a ticket's state in their words, and what they are told on arrival.
    private static readonly string[] ForStaff = ["  ticket/status-", "  help/introduction-staff"];

    public static TheoryData<string> Words => [.. HouseRules.ForbiddenWords];

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_of_staff_stands_in_no_text_for_residents(string word)
    {
        var files = Directory.GetFiles(Root, "*.yaml", SearchOption.AllDirectories).Where(file => Path.GetFileName(Path.GetDirectoryName(file)) != "staff").ToList();

        Assert.True(files.Count > 20);
        Assert.Empty(files.SelectMany(file => Lines(file).Where(line => line.Text.Contains(word, StringComparison.Ordinal)).Select(line => $"{file}:{line.Number}: {line.Text}")));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_of_staff_stands_in_no_name_of_the_sample_community(string word)
    {
        var file = Path.Combine(RunningBot.Repository, "manifests", "communities", "qinyuan.yaml");

        Assert.DoesNotContain(Lines(file), line => line.Text.Contains(word, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Text, int Number)> Lines(string file)
    {
        var section = "";
        var lines = File.ReadAllLines(file);
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at];
            if (line.StartsWith("  ", StringComparison.Ordinal) && line.Length > 2 && line[2] != ' ') section = line;
            var isForStaff = ForStaff.Any(start => section.StartsWith(start, StringComparison.Ordinal)) || IsSaidToStaff(lines, at);
            if (!isForStaff && !line.TrimStart().StartsWith('#')) yield return (line, at + 1);
        }
    }

    /// <summary>A text of a step that says <c>when: who == 'staff'</c>.</summary>
    private static bool IsSaidToStaff(string[] lines, int at)
    {
        for (var below = at + 1; below < lines.Length && !lines[below].StartsWith("  - ", StringComparison.Ordinal); below++)
        {
            if (lines[below].Contains("when: who == 'staff'", StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
