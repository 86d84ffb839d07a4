namespace CoCreation.Dialogs;

/// <summary>Something that a dialog may speak of or decide by.</summary>
public abstract record Fact
{
    private Fact() { }

    public static implicit operator Fact(string text) => new TextFact(text);

    public static implicit operator Fact(SlotValue value) => new SlotFact(value);

    public static Fact FromString(string text) => new TextFact(text);

    public static Fact FromSlotValue(SlotValue value) => new SlotFact(value);

    /// <summary>True or false, as conditions and templates understand it.</summary>
    public static Fact FromBoolean(bool value) => new TextFact(value ? "true" : "");

    public static Fact FromList(IEnumerable<FactMap> items) => new ListFact([.. items]);

    /// <summary>A text; empty and "false" count as nothing.</summary>
    public sealed record TextFact(string Text) : Fact;

    /// <summary>Several things, each with facts of its own.</summary>
    public sealed record ListFact(IReadOnlyList<FactMap> Items) : Fact;

    /// <summary>A value that can stand in a slot as it is.</summary>
    public sealed record SlotFact(SlotValue Value) : Fact;
}
