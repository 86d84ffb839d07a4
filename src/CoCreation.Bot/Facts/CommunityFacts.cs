using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Facts;

/// <summary>What is so in a community whoever asks: names, numbers to call, how categories and units are called.</summary>
internal sealed class CommunityFacts(Knowledge knowledge, Community community, string locale) : IFacts
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "bot.name", "community.name", "community.runby", "community.phone", "call.lift", "call.gas", "call.power", "call.water", "call.sms-police",
        "category.*", "unit.*",
    ];

    public Fact? Find(string name) => name switch
    {
        "bot.name" => knowledge.Dialogs.Text(TextKeys.BotName).In(locale),
        "community.name" => community.Name.In(locale),
        "community.runby" => community.RunBy.In(locale),
        "community.phone" => knowledge.Deployment.Units[community.Unit].Phone ?? "",
        _ when name.StartsWith("call.", StringComparison.Ordinal) => community.Numbers.For(name[5..]) is { } number ? number : (Fact?)null,
        _ when name.StartsWith("category.", StringComparison.Ordinal) =>
            knowledge.Taxonomy.TryGet(name[9..], out var category) ? category.Name.In(locale) : (Fact?)null,
        _ when name.StartsWith("unit.", StringComparison.Ordinal) =>
            knowledge.Deployment.Units.TryGet(new UnitId(name[5..]), out var unit) ? unit.Name.In(locale) : (Fact?)null,
        _ => null,
    };
}
