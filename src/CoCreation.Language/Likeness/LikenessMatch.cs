namespace CoCreation.Language;

/// <summary>An entry that is about the same matter as the one asked about.</summary>
/// <param name="Score">How alike they are; at <see cref="LikenessIndex.SameMatter"/> and above they are taken for one.</param>
public readonly record struct LikenessMatch(string Id, double Score);
