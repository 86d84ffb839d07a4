using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCreation.Channels.Activities;

/// <summary>The JSON form of what goes over Bot Framework's wire.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.General,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = ActivityReader.MaxDepth,
    Converters = [typeof(OffsetDateConverter)])]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(AttachmentData))]
[JsonSerializable(typeof(ConversationResourceResponse))]
[JsonSerializable(typeof(PagedMembers))]
[JsonSerializable(typeof(List<ChannelAccount>))]
[JsonSerializable(typeof(ExpectedRepliesBody))]
[JsonSerializable(typeof(AdaptiveCardInvokeResponse))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(string))]
public sealed partial class ActivityJson : JsonSerializerContext;
