using System.Text.Json.Serialization;

namespace CoCreation.Dialogs;

/// <summary>How dialog state is written to and read from JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(DialogState))]
[JsonSerializable(typeof(SlotValue))]
public sealed partial class DialogJson : JsonSerializerContext;
