namespace CoCreation.Language;

/// <summary>A folded Chinese text that is read from places in it, and the time at which it was written.</summary>
internal readonly record struct Scan(string Text, DateTime Now)
{
    /// <summary>The character at a place; a blank outside of the text.</summary>
    public char this[int at] => at >= 0 && at < Text.Length ? Text[at] : ' ';

    public bool Is(int at, string word) => at >= 0 && string.CompareOrdinal(Text, at, word, 0, word.Length) == 0;

    /// <summary>Steps over the first of the words that stands here; longer words must come first.</summary>
    public bool Take(ref int at, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (this[at] == word[0] && Is(at, word))
            {
                at += word.Length;
                return true;
            }
        }

        return false;
    }

    public int Blanks(int at)
    {
        while (at < Text.Length && Text[at] == ' ')
            at++;

        return at;
    }

    /// <summary>Steps over a whole number in a few digits or in Chinese numerals.</summary>
    public bool Number(ref int at, int least, int most, out int value)
    {
        value = 0;
        var i = at;
        if (char.IsAsciiDigit(this[i]))
        {
            while (char.IsAsciiDigit(this[i]) && i - at < 5)
                value = value * 10 + (this[i++] - '0');

            if (char.IsAsciiDigit(this[i]))
                return false;
        }
        else if (this[i] is '廿' or '卅')
        {
            value = this[i++] == '廿' ? 20 : 30;
            if (NumberReader.Digit(this[i]) is > 0 and var ones)
            {
                value += ones;
                i++;
            }
        }
        else if (NumberReader.TryWhole(Text, i, out var length, out value))
        {
            i += length;
        }
        else
        {
            return false;
        }

        if (value < least || value > most)
            return false;

        at = i;
        return true;
    }

    /// <summary>A number that goes on to the left is no number of its own.</summary>
    public bool ContinuesNumber(int at) => char.IsAsciiDigit(this[at])
        ? Characters.IsWord(this[at - 1]) || this[at - 1] is '.' or ':' or '/' or '-' && char.IsAsciiDigit(this[at - 2])
        : NumberReader.IsNumeral(this[at]) && (NumberReader.IsNumeral(this[at - 1]) || this[at - 1] is '第');
}
