namespace CoCreation.Casework;

/// <summary>When the same thing at the same spot comes so often that mending it once more is not enough, and it is a candidate for discussion.</summary>
/// <param name="Times">So often; 0 never marks anything.</param>
/// <param name="Days">Within so many days, the newest included.</param>
public sealed record RecurrenceRule(int Times, int Days)
{
    public static RecurrenceRule Default { get; } = new(3, 30);

    /// <summary>How often it came when that is often enough, else 0.</summary>
    /// <param name="earlier">How often it came before, within the days.</param>
    public int Marked(int earlier) => Times > 0 && earlier + 1 >= Times ? earlier + 1 : 0;
}
