using System.Text.Json.Serialization;

namespace CoCreation.Bot.Tests.Host;

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class ChannelJson : JsonSerializerContext;
