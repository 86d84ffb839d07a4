namespace CoCreation.Language.Tests.Places;

/// <summary>Two compounds of one community that both have a third building.</summary>
internal static class SampleCommunity
{
    public static PlaceRecognizer Recognizer { get; } = new(
    [
        new("taoyuan", ["桃源街道", "Taoyuan Street Office", "街道", "桃源"], null),
        new("qinyuan", ["沁园社区", "Qinyuan Community", "社区", "沁园", "居委会", "Qinyuan"], "taoyuan"),
        new("chunxiao", ["春晓小区", "Chunxiao Court", "春晓", "Chunxiao"], "qinyuan"),
        .. Enumerable.Range(1, 6).Select(n => new KnownPlace($"chunxiao-{n}", [$"{n}栋", $"Building {n}", $"{n}号楼", $"{"一二三四五六"[n - 1]}栋"], "chunxiao")),
        new("qiushi", ["秋实小区", "Qiushi Court", "秋实"], "qinyuan"),
        new("qiushi-3", ["3栋", "Building 3"], "qiushi"),
        new("qiushi-7", ["7栋", "Building 7"], "qiushi"),
    ]);

    public static PlaceRecognizer NoKnownPlaces { get; } = new([]);

    /// <summary>The parts of a place in one line: building/entrance/floor/room/spot.</summary>
    public static string Parts(PlaceMention? place) =>
        place is null ? "" : $"{place.Building}/{place.Entrance}/{place.Floor}/{place.Room}/{place.Spot}";
}
