namespace CoCreation.Language;

/// <summary>A date, time, duration or repetition found in a text, in the shape of Recognizers-Text.</summary>
/// <param name="Text">The words in narrow and small letters, in the script in which they were written.</param>
/// <param name="End">Index of the last character, inclusive.</param>
/// <param name="TypeName">Such as <c>datetimeV2.daterange</c>.</param>
public sealed record DateTimeMention(string Text, int Start, int End, string TypeName, IReadOnlyList<DateTimeValue> Values);

/// <summary>One reading of a date or time: the past one, the coming one, the morning or the evening one.</summary>
/// <remarks>Dates are <c>yyyy-MM-dd</c>, times <c>HH:mm:ss</c>, both together parted by a blank; durations are seconds.</remarks>
public sealed record DateTimeValue
{
    public required string Timex { get; init; }

    /// <summary>Such as <c>daterange</c>.</summary>
    public required string Type { get; init; }

    /// <summary>before, after, since, until, approx, start, mid, end, less, more, ref_undef.</summary>
    public string? Mod { get; init; }

    /// <summary>datetimepoint or datetimerange: what a limit such as 之前 was said of.</summary>
    public string? SourceEntity { get; init; }

    public bool IsLunar { get; init; }

    public string? Start { get; init; }

    /// <summary>Exclusive.</summary>
    public string? End { get; init; }

    public string? Value { get; init; }

    /// <summary>The days that count in a range of business days, with commas.</summary>
    public string? List { get; init; }

    /// <summary>The fields that are told, under their names in Recognizers-Text.</summary>
    public IEnumerable<(string Name, string Value)> Fields
    {
        get
        {
            yield return ("timex", Timex);
            if (Mod is not null)
                yield return ("Mod", Mod);

            yield return ("type", Type);
            if (SourceEntity is not null)
                yield return ("sourceEntity", SourceEntity);

            if (IsLunar)
                yield return ("isLunar", "True");

            if (List is not null)
                yield return ("list", List);

            if (Value is not null)
                yield return ("value", Value);

            if (Start is not null)
                yield return ("start", Start);

            if (End is not null)
                yield return ("end", End);
        }
    }
}
