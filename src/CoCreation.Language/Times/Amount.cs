namespace CoCreation.Language;

/// <summary>How much of a unit of time was said: three, half, a few, one and a half.</summary>
internal sealed class Amount
{
    public double Count { get; set; }

    /// <summary>几, 好几, several.</summary>
    public bool Few { get; set; }

    /// <summary>Half a unit and no whole one.</summary>
    public bool OnlyHalf { get; set; }

    public bool AndHalf { get; set; }

    /// <summary>A little more than was said: 一个多月.</summary>
    public bool More { get; set; }

    /// <summary>1 counts into the future.</summary>
    public int Sign { get; set; } = -1;

    /// <summary>The day or minute that lies so far from the reference.</summary>
    public (DateTime At, TimePrecision Precision) Back(DateTime reference, char unit)
    {
        var count = Sign * (Count + (AndHalf ? 0.5 : 0));
        var half = OnlyHalf || AndHalf;
        var day = reference.Date;
        return unit switch
        {
            'i' => (reference.AddMinutes(count), TimePrecision.Minute),
            'h' => (reference.AddMinutes(Math.Round(count * 60)), TimePrecision.Hour),
            'd' => (day.AddDays(Math.Truncate(count)), TimePrecision.Days),
            'w' => (day.AddDays(Math.Truncate(count * 7)), TimePrecision.Days),
            'm' when half => (day.AddDays(Math.Truncate(count * 30)), TimePrecision.Days),
            'm' => (day.AddMonths((int)count), TimePrecision.Month),
            _ when half => (day.AddMonths((int)(count * 12)), TimePrecision.Month),
            _ => (day.AddYears((int)count), TimePrecision.Year),
        };
    }
}
