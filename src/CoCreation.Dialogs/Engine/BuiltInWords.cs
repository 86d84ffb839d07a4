namespace CoCreation.Dialogs;

/// <summary>What a person may say at every step of every dialog.</summary>
internal enum BuiltIn
{
    Cancel,
    Help,
    Back,
    Restart,
}

/// <summary>The words for what may be said at every step.</summary>
internal static class BuiltInWords
{
    private static readonly Dictionary<string, BuiltIn> Words = Read(
        (BuiltIn.Cancel, "取消|算了|算了算了|不用了|不说了|不弄了|退出|停|cancel|stop|quit|never mind|nevermind|forget it"),
        (BuiltIn.Help, "帮助|怎么用|怎么弄|不会用|help"),
        (BuiltIn.Back, "返回|上一步|回去|退回|back|go back"),
        (BuiltIn.Restart, "重来|重新来|重新开始|从头来|重填|restart|start over|start again"));

    public static BuiltIn? Read(string text) =>
        text.Trim() is "?" or "？" ? BuiltIn.Help : Words.TryGetValue(Wording.Bare(text), out var found) ? found : null;

    private static Dictionary<string, BuiltIn> Read(params ReadOnlySpan<(BuiltIn Meaning, string Words)> lines)
    {
        var words = new Dictionary<string, BuiltIn>(StringComparer.OrdinalIgnoreCase);
        foreach (var (meaning, list) in lines)
        {
            foreach (var word in list.Split('|'))
                words.Add(word, meaning);
        }

        return words;
    }
}
