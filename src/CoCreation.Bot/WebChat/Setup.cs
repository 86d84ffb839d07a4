using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Channels.Messages;

namespace CoCreation.Bot.WebChat;

/// <summary>Fills the page from what the manifests declare for Direct Line.</summary>
internal static class Setup
{
    public static WebChatSetup Of(Knowledge knowledge, string locale)
    {
        var deployment = knowledge.Deployment;
        var groups = deployment.Groups.Where(group => group.Accounts.ContainsKey(ChannelNames.DirectLine)).ToList();
        var staff = deployment.Staff.Where(each => each.Accounts.ContainsKey(ChannelNames.DirectLine)).ToList();
        var home = groups.FirstOrDefault(group => KindOf(knowledge, group) == "building")?.Accounts[ChannelNames.DirectLine];
        var work = groups.FirstOrDefault(group => group.Kind == GroupKind.Staff)?.Accounts[ChannelNames.DirectLine];
        return new WebChatSetup
        {
            Community = deployment.Communities[0].Name.In(locale),
            Bot = new WebChatBot("bot", knowledge.Dialogs.Text(TextKeys.BotName).In(locale)),
            People =
            [
                .. Residents.Select(each => new WebChatPerson($"dl_{each.Id}", each.Name.In(locale), each.Role.In(locale), "resident", home)),
                .. staff.Select(each => new WebChatPerson(
                    each.Accounts[ChannelNames.DirectLine], each.Title.In(locale), deployment.Units.NameOf(each.Unit).In(locale), "staff", work)),
            ],
            Conversations = [.. groups.Select(group => new WebChatPlace(group.Accounts[ChannelNames.DirectLine], group.Name.In(locale), KindOf(knowledge, group)))],
        };
    }

    private static string KindOf(Knowledge knowledge, Group group) => group.Kind == GroupKind.Staff ? "staff"
        : knowledge.Deployment.Units[group.Unit].Kind is var kind and (UnitKinds.Building or UnitKinds.Compound) ? kind : "community";

    /// <summary>Residents are anybody; these are three to play.</summary>
    private static IReadOnlyList<(string Id, LocalName Name, LocalName Role)> Residents { get; } =
    [
        ("resident-li", new("李婆婆", "Grandma Li"), new("3栋居民", "resident of building 3")),
        ("resident-wang", new("小王", "Wang"), new("3栋邻居", "neighbour in building 3")),
        ("resident-zhao", new("赵师傅", "Mr Zhao"), new("小区居民", "resident of the compound")),
    ];
}
