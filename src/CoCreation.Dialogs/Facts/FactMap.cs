using System.Collections;
using System.Text.Json.Serialization;

namespace CoCreation.Dialogs;

/// <summary>What the host knows, looked up by dotted names such as <c>ticket.number</c>.</summary>
public interface IFacts
{
    Fact? Find(string name);
}

/// <summary>Facts by name.</summary>
[JsonConverter(typeof(FactMapConverter))]
public sealed class FactMap : IFacts, IEnumerable<KeyValuePair<string, Fact>>
{
    private readonly Dictionary<string, Fact> facts = [];

    public static FactMap Empty => [];

    public int Count => facts.Count;

    public Fact this[string name]
    {
        get => facts[name];
        set => facts[name] = value;
    }

    public void Add(string name, Fact fact) => facts.Add(name, fact);

    /// <summary>Adds the fact when there is one.</summary>
    public void AddIfAny(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            facts[name] = text;
    }

    public Fact? Find(string name) => facts.GetValueOrDefault(name);

    /// <summary>These facts and, before them, the other's.</summary>
    public FactMap With(FactMap other)
    {
        var both = new FactMap();
        foreach (var (name, fact) in facts.Concat(other.facts))
            both.facts[name] = fact;

        return both;
    }

    public IEnumerator<KeyValuePair<string, Fact>> GetEnumerator() => facts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Looks in one place after the other.</summary>
public sealed class FactChain(params IReadOnlyList<IFacts> places) : IFacts
{
    public Fact? Find(string name)
    {
        foreach (var place in places)
        {
            if (place.Find(name) is { } fact)
                return fact;
        }

        return null;
    }
}
