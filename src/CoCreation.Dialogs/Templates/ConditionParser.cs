namespace CoCreation.Dialogs;

/// <summary>Reads conditions: names, 'words', ==, !=, and, or, not and parentheses.</summary>
internal sealed class ConditionParser
{
    private const int MaxLength = 500;

    private readonly List<(string Text, bool Quoted)> tokens = [];
    private int at;

    public static Condition? Parse(string source, out string? mistake)
    {
        try
        {
            var parser = new ConditionParser();
            parser.Tokenize(source);
            var condition = parser.Or();
            if (parser.at < parser.tokens.Count)
                throw new FormatException($"'{parser.tokens[parser.at].Text}' was not expected here");

            mistake = null;
            return condition;
        }
        catch (FormatException e)
        {
            mistake = e.Message;
            return null;
        }
    }

    private void Tokenize(string source)
    {
        if (source.Length > MaxLength)
            throw new FormatException($"longer than {MaxLength} characters");

        for (var i = 0; i < source.Length;)
        {
            var c = source[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
            }
            else if (c is '\'' or '"')
            {
                var end = source.IndexOf(c, i + 1);
                if (end < 0)
                    throw new FormatException("a quoted word is not closed");

                tokens.Add((source[(i + 1)..end], true));
                i = end + 1;
            }
            else if (c is '(' or ')')
            {
                tokens.Add((c.ToString(), false));
                i++;
            }
            else if (c is '=' or '!' && i + 1 < source.Length && source[i + 1] == '=')
            {
                tokens.Add((source.Substring(i, 2), false));
                i += 2;
            }
            else if (IsNameCharacter(c))
            {
                var end = i;
                while (end < source.Length && IsNameCharacter(source[end]))
                    end++;

                tokens.Add((source[i..end], false));
                i = end;
            }
            else
            {
                throw new FormatException($"'{c}' is not part of a condition; use ==, !=, and, or, not, parentheses");
            }
        }
    }

    internal static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '/';

    private Condition Or()
    {
        var left = And();
        while (Take("or"))
            left = new Condition.Either(left, And());

        return left;
    }

    private Condition And()
    {
        var left = Unary();
        while (Take("and"))
            left = new Condition.Both(left, Unary());

        return left;
    }

    private Condition Unary()
    {
        if (Take("not"))
            return new Condition.Not(Unary());

        if (Take("("))
        {
            var inner = Or();
            return Take(")") ? inner : throw new FormatException("a parenthesis is not closed");
        }

        var (name, quoted) = Next("a name");
        if (quoted)
            throw new FormatException($"the name of a slot or fact must stand before ==, not the word '{name}'");

        var negated = at < tokens.Count && tokens[at] is ("!=", false);
        if (Take("==") || Take("!="))
        {
            var (right, rightQuoted) = Next("a word after ==");
            // A bare word is a literal and a dotted one a fact: that is how authors read `where == private`.
            return new Condition.Equal(name, right, !rightQuoted && right.Contains('.', StringComparison.Ordinal), negated);
        }

        return name is "true" or "false" ? new Condition.Always(name == "true") : new Condition.Name(name);
    }

    private (string Text, bool Quoted) Next(string expected)
    {
        if (at >= tokens.Count)
            throw new FormatException($"{expected} is missing at the end");

        var token = tokens[at];
        if (!token.Quoted && token.Text is "and" or "or" or "not" or "(" or ")" or "==" or "!=")
            throw new FormatException($"{expected} was expected instead of '{token.Text}'");

        at++;
        return token;
    }

    private bool Take(string word)
    {
        if (at >= tokens.Count || tokens[at].Quoted || tokens[at].Text != word)
            return false;

        at++;
        return true;
    }
}
