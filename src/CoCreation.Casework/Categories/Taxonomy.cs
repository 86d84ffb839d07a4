using System.Diagnostics.CodeAnalysis;

namespace CoCreation.Casework;

/// <summary>All categories, by code.</summary>
public sealed class Taxonomy(IEnumerable<Category> categories)
{
    private readonly Dictionary<string, Category> _byCode = categories.ToDictionary(category => category.Code, StringComparer.Ordinal);

    public IReadOnlyCollection<Category> All => _byCode.Values;

    public Category this[string code] => _byCode[code];

    public bool TryGet(string code, [NotNullWhen(true)] out Category? category) => _byCode.TryGetValue(code, out category);
}
