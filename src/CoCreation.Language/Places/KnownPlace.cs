namespace CoCreation.Language;

/// <summary>A place of the deployment that residents call by name.</summary>
/// <param name="Unit">The identifier of the unit that it is, or belongs to.</param>
/// <param name="Names">How it is called, in all languages: 春晓小区, 春晓, 3栋, Spring Dawn.</param>
/// <param name="Within">The identifier of the unit around it; null at the top.</param>
public sealed record KnownPlace(string Unit, IReadOnlyList<string> Names, string? Within);
