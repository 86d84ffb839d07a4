namespace CoCreation.Dialogs;

/// <summary>A condition over slots and facts, such as <c>where == private and not anonymous</c>.</summary>
public abstract record Condition
{
    private Condition() { }

    /// <param name="text">The value of a name as text; empty when there is none.</param>
    public abstract bool Holds(Func<string, string> text);

    /// <summary>The slots and facts that it looks at.</summary>
    public abstract IEnumerable<string> Names { get; }

    /// <summary>Every comparison in it.</summary>
    internal virtual IEnumerable<Equal> Comparisons => [];

    /// <summary>True when it can only hold if the name has this value.</summary>
    internal virtual bool Requires(string name, string value) => false;

    /// <summary>Reads a condition; says what is wrong instead when it is not one.</summary>
    public static Condition? Parse(string source, out string? mistake) => ConditionParser.Parse(source, out mistake);

    internal static bool IsTrue(string value) => value is not ("" or "false");

    internal sealed record Name(string Of) : Condition
    {
        public override IEnumerable<string> Names => [Of];

        public override bool Holds(Func<string, string> text) => IsTrue(text(Of));
    }

    internal sealed record Always(bool Value) : Condition
    {
        public override IEnumerable<string> Names => [];

        public override bool Holds(Func<string, string> text) => Value;
    }

    /// <summary>A name against a word, or against another name.</summary>
    internal sealed record Equal(string Left, string Right, bool RightIsName, bool Negated) : Condition
    {
        public override IEnumerable<string> Names => RightIsName ? [Left, Right] : [Left];

        internal override IEnumerable<Equal> Comparisons => [this];

        internal override bool Requires(string name, string value) => !Negated && !RightIsName && Left == name && Right == value;

        public override bool Holds(Func<string, string> text) =>
            string.Equals(text(Left), RightIsName ? text(Right) : Right, StringComparison.Ordinal) != Negated;
    }

    internal sealed record Not(Condition Inner) : Condition
    {
        public override IEnumerable<string> Names => Inner.Names;

        internal override IEnumerable<Equal> Comparisons => Inner.Comparisons;

        public override bool Holds(Func<string, string> text) => !Inner.Holds(text);
    }

    internal sealed record Both(Condition Left, Condition Right) : Condition
    {
        public override IEnumerable<string> Names => Left.Names.Concat(Right.Names);

        internal override IEnumerable<Equal> Comparisons => Left.Comparisons.Concat(Right.Comparisons);

        internal override bool Requires(string name, string value) => Left.Requires(name, value) || Right.Requires(name, value);

        public override bool Holds(Func<string, string> text) => Left.Holds(text) && Right.Holds(text);
    }

    internal sealed record Either(Condition Left, Condition Right) : Condition
    {
        public override IEnumerable<string> Names => Left.Names.Concat(Right.Names);

        internal override IEnumerable<Equal> Comparisons => Left.Comparisons.Concat(Right.Comparisons);

        internal override bool Requires(string name, string value) => Left.Requires(name, value) && Right.Requires(name, value);

        public override bool Holds(Func<string, string> text) => Left.Holds(text) || Right.Holds(text);
    }
}
