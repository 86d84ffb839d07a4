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
    public static IReadOnlyList<PersonalDataMention> Find(string text) => [];

    /// <summary>The text without what points at a person, reading smoothly.</summary>
    public static string Mask(string text) => text;
}
