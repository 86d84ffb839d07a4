namespace CoCreation.Language;

/// <summary>Reads the answer to a question that wants a yes or a no.</summary>
public static class YesNo
{
    /// <summary>True for yes, false for no, null when it is neither.</summary>
    public static bool? Read(string text) => null;
}
