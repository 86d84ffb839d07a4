namespace CoCreation.Casework;

/// <summary>How many of how many, and how far the share could be off because so few were counted.</summary>
public readonly record struct Share(int Good, int Of)
{
    /// <summary>Fewer than this say little about a unit; a reader is to be told so.</summary>
    public const int FewerIsSmall = 30;

    // The quantile of the normal distribution that leaves 5 % outside.
    private const double Z = 1.959964;

    public bool IsSmall => Of < FewerIsSmall;

    /// <summary>From 0 to 1; null when nothing was counted.</summary>
    public double? Value => Of == 0 ? null : (double)Good / Of;

    /// <summary>Wilson's interval: between these the true share lies in 95 of 100 cases; null when nothing was counted.</summary>
    public (double Low, double High)? Interval
    {
        get
        {
            if (Value is not { } share)
            {
                return null;
            }

            var spread = 1 + (Z * Z / Of);
            var middle = (share + (Z * Z / (2 * Of))) / spread;
            var half = Z * Math.Sqrt((share * (1 - share) / Of) + (Z * Z / (4.0 * Of * Of))) / spread;
            return (Math.Max(0, middle - half), Math.Min(1, middle + half));
        }
    }

    public static Share operator +(Share one, Share other) => new(one.Good + other.Good, one.Of + other.Of);

    public static Share Count(bool good) => new(good ? 1 : 0, 1);

    public static Share Add(Share left, Share right) => left + right;
}
