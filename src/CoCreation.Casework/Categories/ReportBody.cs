namespace CoCreation.Casework;

/// <summary>An office to which harm is reported, by the words that staff name it with.</summary>
public sealed record ReportBody(string Key, LocalName Name, IReadOnlyList<string> Words)
{
    public static IReadOnlyList<ReportBody> All { get; } =
    [
        new("police", new("公安", "the police"), ["110", "公安", "派出所", "警察", "民警", "报警", "police"]),
        new("civil-affairs", new("民政", "civil affairs"), ["民政", "未保", "救助站", "civil affairs"]),
        new("procuratorate", new("检察院", "the procuratorate"), ["检察", "procuratorate"]),
        new("women", new("妇联", "the women's federation"), ["12338", "妇联", "women's federation"]),
        new("youth", new("团委", "the youth league"), ["12355", "团委", "共青团", "youth league"]),
        new("education", new("教育局", "the education office"), ["教育局", "education office"]),
    ];

    public static ReportBody? Of(string key) => All.FirstOrDefault(body => body.Key == key);

    /// <summary>The offices that words name, in the order of the list.</summary>
    public static IReadOnlyList<ReportBody> Named(string words) =>
        [.. All.Where(body => body.Words.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase)))];
}
