namespace CoCreation.Language;

/// <summary>What points at a person.</summary>
public enum PersonalDataKind
{
    Name,
    Phone,
    IdNumber,
    Plate,
    BankCard,
    Email,
    WeChatId,
    DoorNumber,
}

/// <summary>A stretch of a text that points at a person.</summary>
public sealed record PersonalDataMention(TextSpan Span, PersonalDataKind Kind);

/// <summary>Finds what points at a person, and takes it out of a text.</summary>
public static class PersonalData
{
    /// <summary>What points at a person, in the order of the text; no two overlap.</summary>
    public static IReadOnlyList<PersonalDataMention> Find(string text)
    {
        var s = Folding.Fold(text);
        List<PersonalDataMention> found = [];
        PersonalNumbers.Find(s, found);
        PersonalAddresses.Find(s, found);
        Plates.Find(s, found);
        PersonalPhones.Find(s, found);
        ChineseNames.Find(s, found);
        BareNames.Find(s, found);
        EnglishNames.Find(text, s, found);

        // Last, for a name behind a number makes it a door.
        DoorNumbers.Find(s, found);
        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    /// <summary>The text without what points at a person, reading smoothly; empty when nothing else was said.</summary>
    /// <remarks>What lies behind the part that is read is left out, because nobody looked for persons in it.</remarks>
    public static string Mask(string text) => Masking.Mask(text, Find(text));

    /// <summary>What a group may read of a text: no clause that is sensitive, and nothing that points at a person.</summary>
    public static string MaskForGroups(string text) => Mask(SensitiveWords.Without(text));

    /// <summary>The text without names and without what a person can be reached or paid by; doors and plates stay, for whoever must go there.</summary>
    public static string MaskPeople(string text) =>
        Masking.Mask(text, [.. Find(text).Where(mention => mention.Kind is not (PersonalDataKind.DoorNumber or PersonalDataKind.Plate))]);

    internal static bool Free(List<PersonalDataMention> found, TextSpan span)
    {
        foreach (var mention in found)
        {
            if (mention.Span.Overlaps(span))
                return false;
        }

        return true;
    }

    internal static void Add(List<PersonalDataMention> found, int start, int end, PersonalDataKind kind)
    {
        var span = TextSpan.Between(start, end);
        if (Free(found, span))
            found.Add(new(span, kind));
    }
}
