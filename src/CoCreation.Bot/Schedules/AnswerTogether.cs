using System.Text.Json.Serialization;
using CoCreation.Channels.Messages;

namespace CoCreation.Bot.Schedules;

/// <summary>Where and in which language several messages in a row are answered together.</summary>
/// <param name="ReplyTo">The message that the answer quotes; null in private.</param>
/// <param name="Person">Who sent them.</param>
public sealed record AnswerTogether(Destination To, string? ReplyTo, string Locale, Guid Person);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AnswerTogether))]
internal sealed partial class ScheduleJson : JsonSerializerContext;
