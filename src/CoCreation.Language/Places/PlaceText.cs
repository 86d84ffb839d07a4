namespace CoCreation.Language;

/// <summary>Says a place as people do: 3栋2单元5楼电梯; building 3, unit 2, floor 5, lift.</summary>
internal static class PlaceText
{
    public static string Say(PlaceMention place, string culture) =>
        Culture.IsChinese(culture) ? SayChinese(place) : SayEnglish(place);

    private static string SayChinese(PlaceMention p) => string.Concat(
        p.Building is { } b ? $"{b}栋" : "",
        p.Entrance is { } e ? $"{e}单元" : "",
        p.Floor is { } f ? (f[0] == '-' ? $"负{f[1..]}楼" : $"{f}楼") : "",
        p.Room is { } r ? $"{r}室" : "",
        p.Spot);

    private static string SayEnglish(PlaceMention p) => string.Join(", ", new[]
    {
        p.Building is { } b ? $"building {b}" : null,
        p.Entrance is { } e ? $"unit {e}" : null,
        p.Floor is { } f ? (f[0] == '-' ? $"basement {f[1..]}" : $"floor {f}") : null,
        p.Room is { } r ? $"room {r}" : null,
        p.Spot is { } s ? Spots.InEnglish(s) : null,
    }.Where(part => part is not null));
}
