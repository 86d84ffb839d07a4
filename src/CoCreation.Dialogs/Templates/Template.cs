using System.Collections.Concurrent;
using System.Text;

namespace CoCreation.Dialogs;

/// <summary>A text with facts to be filled in: <c>{name}</c>, <c>{?name}…{/name}</c> when there is one, <c>{!name}…{/name}</c> when there is none, <c>{#list}…{/list}</c> for each.</summary>
public sealed class Template
{
    // Sources come from files, never from people, so there are no more of them than the files hold; each is parsed once.
    private static readonly ConcurrentDictionary<string, Template> Parsed = new();

    private readonly IReadOnlyList<Part> parts;

    private Template(IReadOnlyList<Part> parts) => this.parts = parts;

    /// <summary>The names that it looks up; those within a list are written <c>list[].name</c>.</summary>
    public IEnumerable<string> Names => NamesOf(parts, "").Distinct();

    /// <summary>Reads a template; says what is wrong instead when it is not one.</summary>
    public static Template? Parse(string source, out string? mistake)
    {
        try
        {
            var at = 0;
            var parts = ReadParts(source, ref at, null);
            mistake = null;
            return new(parts);
        }
        catch (FormatException e)
        {
            mistake = e.Message;
            return null;
        }
    }

    /// <summary>Fills in a text whose template has been checked at load.</summary>
    /// <exception cref="FormatException">The template was never checked.</exception>
    public static string Fill(string source, FactTexts facts) =>
        !source.Contains('{', StringComparison.Ordinal) && !source.Contains('}', StringComparison.Ordinal) ? source
        : Parsed.GetOrAdd(source, static text => Parse(text, out var mistake) ?? throw new FormatException(mistake)).Fill(facts);

    public string Fill(FactTexts facts)
    {
        var text = new StringBuilder();
        Fill(parts, facts, text);
        return text.ToString();
    }

    private static void Fill(IReadOnlyList<Part> parts, FactTexts facts, StringBuilder into)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case Part.Literal literal:
                    into.Append(literal.Text);
                    break;
                case Part.Value value:
                    into.Append(facts.Text(value.Name));
                    break;
                case Part.Block { Kind: '#' } block:
                    foreach (var item in facts.Items(block.Name))
                        Fill(block.Inner, facts.Within(item), into);
                    break;
                case Part.Block block:
                    if (facts.IsTrue(block.Name) == (block.Kind == '?'))
                        Fill(block.Inner, facts, into);
                    break;
            }
        }
    }

    private static List<Part> ReadParts(string source, ref int at, string? closing)
    {
        var parts = new List<Part>();
        var literal = new StringBuilder();
        while (at < source.Length)
        {
            var c = source[at];
            if (c is '{' or '}' && at + 1 < source.Length && source[at + 1] == c)
            {
                literal.Append(c);
                at += 2;
                continue;
            }

            if (c == '}')
                throw new FormatException("a '}' has no '{'; write '}}' for a brace");

            if (c != '{')
            {
                literal.Append(c);
                at++;
                continue;
            }

            var end = source.IndexOf('}', at);
            if (end < 0)
                throw new FormatException("a '{' is not closed; write '{{' for a brace");

            var inside = source[(at + 1)..end].Trim();
            at = end + 1;
            Flush();
            if (inside.Length == 0)
                throw new FormatException("'{}' has no name");

            if (inside[0] == '/')
            {
                if (closing is null || inside[1..].Trim() != closing)
                    throw new FormatException(closing is null ? $"'{{{inside}}}' closes nothing" : $"'{{/{closing}}}' was expected before '{{{inside}}}'");

                return parts;
            }

            if (inside[0] is '?' or '#' or '!')
            {
                var name = Checked(inside[1..].Trim());
                parts.Add(new Part.Block(inside[0], name, ReadParts(source, ref at, name)));
            }
            else
            {
                parts.Add(new Part.Value(Checked(inside)));
            }
        }

        Flush();
        return closing is null ? parts : throw new FormatException($"'{{/{closing}}}' is missing");

        void Flush()
        {
            if (literal.Length > 0)
                parts.Add(new Part.Literal(literal.ToString()));

            literal.Clear();
        }
    }

    private static string Checked(string name) =>
        name.Length > 0 && name.All(ConditionParser.IsNameCharacter) ? name : throw new FormatException($"'{name}' is not a name");

    private static IEnumerable<string> NamesOf(IReadOnlyList<Part> parts, string within)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case Part.Value value:
                    yield return within + value.Name;
                    break;
                case Part.Block block:
                    yield return within + block.Name;
                    foreach (var name in NamesOf(block.Inner, block.Kind == '#' ? $"{within}{block.Name}[]." : within))
                        yield return name;
                    break;
            }
        }
    }

    private abstract record Part
    {
        public sealed record Literal(string Text) : Part;

        public sealed record Value(string Name) : Part;

        public sealed record Block(char Kind, string Name, IReadOnlyList<Part> Inner) : Part;
    }
}
