using System.Diagnostics.CodeAnalysis;

namespace CoCreation.Casework;

/// <summary>All categories, by code.</summary>
public sealed class Taxonomy(IEnumerable<Category> categories)
{
    /// <summary>The category of what fits nowhere else; it goes to the community's desk.</summary>
    public const string Other = "49999";

    private readonly Dictionary<string, Category> _byCode = categories.ToDictionary(category => category.Code, StringComparer.Ordinal);

    public IReadOnlyCollection<Category> All => _byCode.Values;

    public Category this[string code] => _byCode[code];

    /// <summary>The category of a ticket; what fits nowhere else when a changed taxonomy no longer knows its code.</summary>
    public Category Of(Ticket ticket) => TryGet(ticket.Category, out var category) ? category : this[Other];

    public bool TryGet(string code, [NotNullWhen(true)] out Category? category) => _byCode.TryGetValue(code, out category);
}
