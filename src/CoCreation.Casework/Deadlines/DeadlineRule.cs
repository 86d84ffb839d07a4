namespace CoCreation.Casework;

/// <summary>How long each class of matter may take, counted on the wall clock from when it was opened.</summary>
public static class DeadlineRule
{
    /// <summary>The time in which somebody must have taken the matter on.</summary>
    public static TimeSpan Acceptance(DeadlineClass @class) => @class switch
    {
        DeadlineClass.Now => TimeSpan.FromMinutes(10),
        DeadlineClass.TwoHours => TimeSpan.FromMinutes(30),
        DeadlineClass.Day => TimeSpan.FromHours(2),
        DeadlineClass.TwoDays => TimeSpan.FromHours(4),
        DeadlineClass.Week or DeadlineClass.Fortnight or DeadlineClass.Info => TimeSpan.FromHours(24),
        _ => throw new ArgumentOutOfRangeException(nameof(@class), @class, null),
    };

    /// <summary>The time in which it must be done.</summary>
    public static TimeSpan Resolution(DeadlineClass @class) => @class switch
    {
        DeadlineClass.Now or DeadlineClass.TwoHours => TimeSpan.FromHours(2),
        DeadlineClass.Day or DeadlineClass.Info => TimeSpan.FromHours(24),
        DeadlineClass.TwoDays => TimeSpan.FromHours(48),
        DeadlineClass.Week => TimeSpan.FromDays(7),
        DeadlineClass.Fortnight => TimeSpan.FromDays(15),
        _ => throw new ArgumentOutOfRangeException(nameof(@class), @class, null),
    };

    /// <summary>The new time when it has to be done again: half the class's, at least a day.</summary>
    public static TimeSpan Again(DeadlineClass @class)
    {
        var half = Resolution(@class) / 2;
        return half < TimeSpan.FromHours(24) ? TimeSpan.FromHours(24) : half;
    }
}
