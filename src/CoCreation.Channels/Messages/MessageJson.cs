using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCreation.Channels.Messages;

/// <summary>The JSON form of what the outbox keeps.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OutgoingMessage))]
[JsonSerializable(typeof(Destination))]
public sealed partial class MessageJson : JsonSerializerContext;
