namespace CoCreation.Casework;

/// <summary>The numbers to call here in danger, beside 110, 119 and 120, which are the same everywhere.</summary>
public sealed record EmergencyNumbers
{
    public required string Lift { get; init; }

    public required string Gas { get; init; }

    public required string Power { get; init; }

    public required string Water { get; init; }

    /// <summary>Police by text message: 12110 and the area code's last three digits.</summary>
    public required string SmsPolice { get; init; }

    /// <summary>The keys of the numbers that a manifest must give.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["lift", "gas", "power", "water", "sms-police"];

    /// <summary>The number for a key (<c>lift</c>, <c>gas</c> …) or for digits, which stand for themselves; null for an unknown key.</summary>
    public string? For(string key) => key switch
    {
        "lift" => Lift,
        "gas" => Gas,
        "power" => Power,
        "water" => Water,
        "sms-police" => SmsPolice,
        "police" => "110",
        "fire" => "119",
        "ambulance" => "120",
        _ => key.Length > 0 && key.All(char.IsAsciiDigit) ? key : null,
    };
}
