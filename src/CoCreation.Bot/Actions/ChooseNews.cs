using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>少发点, 只发结果, 都发: what somebody hears in private of their matters.</summary>
internal static class ChooseNews
{
    public static Task<ActionResult> Run(Turn turn, ActionCall call)
    {
        turn.Person.News = call.With["news"] switch { "less" => PrivateNews.Less, "results" => PrivateNews.Results, _ => PrivateNews.All };
        return Task.FromResult(new ActionResult("chosen"));
    }
}
