using CoCreation.Language;

namespace CoCreation.Dialogs.Tests.Engine;

/// <summary>The sample flows beside the tests, and a person who talks to them.</summary>
internal static class SampleDialogs
{
    public static readonly DialogVocabulary Vocabulary = new()
    {
        Actions =
        [
            new("OpenTicket", ["opened", "duplicate"], ["ticket.number", "ticket.unit"]),
            new("Finish", ["done", "none"], ["ticket.number"]),
            new("ShowStatus", ["shown"], ["tickets[].number", "tickets[].state"]),
            new("Alarm", ["raised"], ["numbers"], "place"),
        ],
        Facts = ["who", "where", "group.unit", "category.*", "number.gas"],
        Intents = ["matter", "danger.*", "thanks", "status-question"],
        CategoryCodes = ["31001", "35001", "36002"],
    };

    public static readonly DialogSet Set = Load(Path.Combine(AppContext.BaseDirectory, "Engine", "Flows"));

    public static readonly Understander Understander = Understander.Train([], [], []);

    public static DialogSet Load(string directory)
    {
        var (set, diagnostics) = DialogSet.Load(directory, Vocabulary);
        Assert.True(set is not null, string.Join('\n', diagnostics));
        return set;
    }
}
