namespace CoCreation.Language;

/// <summary>Says how alike two messages are in their words; place, category and time are compared elsewhere.</summary>
public static class Likeness
{
    /// <summary>0 for nothing in common to 1 for the same words.</summary>
    public static double Score(string a, string b) => 0;
}
