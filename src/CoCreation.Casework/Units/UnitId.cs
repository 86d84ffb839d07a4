namespace CoCreation.Casework;

/// <summary>The key of a governance unit as its manifest writes it, e.g. <c>chunxiao-3</c>.</summary>
public readonly record struct UnitId(string Value)
{
    public override string ToString() => Value;
}
