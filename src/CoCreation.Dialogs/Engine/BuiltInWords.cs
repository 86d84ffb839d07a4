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
    private static readonly Dictionary<string, BuiltIn> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["取消"] = BuiltIn.Cancel, ["算了"] = BuiltIn.Cancel, ["算了算了"] = BuiltIn.Cancel, ["不用了"] = BuiltIn.Cancel, ["不说了"] = BuiltIn.Cancel,
        ["不弄了"] = BuiltIn.Cancel, ["不报了"] = BuiltIn.Cancel, ["退出"] = BuiltIn.Cancel, ["停"] = BuiltIn.Cancel,
        ["cancel"] = BuiltIn.Cancel, ["stop"] = BuiltIn.Cancel, ["quit"] = BuiltIn.Cancel, ["never mind"] = BuiltIn.Cancel, ["nevermind"] = BuiltIn.Cancel, ["forget it"] = BuiltIn.Cancel,
        ["帮助"] = BuiltIn.Help, ["怎么用"] = BuiltIn.Help, ["怎么弄"] = BuiltIn.Help, ["不会用"] = BuiltIn.Help, ["?"] = BuiltIn.Help, ["？"] = BuiltIn.Help, ["help"] = BuiltIn.Help,
        ["返回"] = BuiltIn.Back, ["上一步"] = BuiltIn.Back, ["回去"] = BuiltIn.Back, ["退回"] = BuiltIn.Back, ["back"] = BuiltIn.Back, ["go back"] = BuiltIn.Back,
        ["重来"] = BuiltIn.Restart, ["重新来"] = BuiltIn.Restart, ["重新开始"] = BuiltIn.Restart, ["从头来"] = BuiltIn.Restart, ["重填"] = BuiltIn.Restart,
        ["restart"] = BuiltIn.Restart, ["start over"] = BuiltIn.Restart, ["start again"] = BuiltIn.Restart,
    };

    public static BuiltIn? Read(string text)
    {
        if (Words.TryGetValue(text.Trim(), out var asIs))
            return asIs;

        return Words.TryGetValue(Wording.Bare(text), out var found) ? found : null;
    }
}
