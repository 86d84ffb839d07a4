using System.Text.Json.Serialization;

namespace CoCreation.Bot.WebChat;

/// <summary>What the page at / offers to choose from, worded in one language: who one may be and where one may talk.</summary>
public sealed record WebChatSetup
{
    /// <summary>The community's name, e.g. 沁园社区.</summary>
    public required string Community { get; init; }

    /// <summary>The bot's account, so that a message in a group can mention it.</summary>
    public required WebChatBot Bot { get; init; }

    public required IReadOnlyList<WebChatPerson> People { get; init; }

    public required IReadOnlyList<WebChatPlace> Conversations { get; init; }
}

/// <summary>The bot as members of a group address it.</summary>
public sealed record WebChatBot(string Id, string Name);

/// <summary>Somebody whose part a visitor of the page may play.</summary>
/// <param name="Id">Account on Direct Line, with its <c>dl_</c>.</param>
/// <param name="Name">As it stands over their messages, e.g. 李婆婆.</param>
/// <param name="Role">Who that is, in a few words, e.g. 3栋居民.</param>
/// <param name="Kind"><c>resident</c> or <c>staff</c>.</param>
/// <param name="Home">The conversation that opens first for them; null for the private chat.</param>
public sealed record WebChatPerson(string Id, string Name, string Role, string Kind, string? Home);

/// <summary>A group that the page opens; the private chat with the bot is always offered and not listed.</summary>
/// <param name="Id">Conversation on Direct Line.</param>
/// <param name="Name">The group's name, e.g. 3栋楼栋群.</param>
/// <param name="Kind"><c>building</c>, <c>compound</c>, <c>community</c> or <c>staff</c>.</param>
public sealed record WebChatPlace(string Id, string Name, string Kind);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WebChatSetup))]
internal sealed partial class WebChatJson : JsonSerializerContext;
