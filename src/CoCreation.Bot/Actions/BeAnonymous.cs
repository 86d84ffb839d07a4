using System.Text.RegularExpressions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>Hides who raised the matter that is being told, or the newest open one, from those who act on it.</summary>
internal static partial class BeAnonymous
{
    private const int LeastToTell = 4;

    /// <summary>Whether somebody says with a matter itself that nobody is to know who told of it.</summary>
    public static bool IsWished(string words) => Wished().IsMatch(words);

    /// <summary>Whether the wish comes with what it is about (保安骂我妈 能不能匿名): then that is to be heard too.</summary>
    public static bool TellsMore(string words) => Courtesy().Replace(Wished().Replace(words, ""), "").Count(letter => letter > 0x2e80 && char.IsLetter(letter)) >= LeastToTell;

    public static async Task<ActionResult> Run(Turn turn)
    {
        // What was told with it was told by the same person.
        if (SecondMatter.In(turn.Dialog) is { } second) turn.Dialog.Second = (second with { Anonymous = true }).ToJson();
        if (turn.Dialog.State is not null)
        {
            turn.Dialog.Anonymous = true;
        }
        else if ((await TicketFinder.Mine(turn, open: true)).Find(ticket => ticket.Reporter == turn.Person.Id) is { Anonymous: false } ticket)
        {
            await Casebook.Decide(turn.Work, ticket, new TicketMove.Anonymise(), turn.AsResident, turn.Group?.Key);
        }
        else
        {
            turn.Dialog.Anonymous = true;
        }

        return new("done");
    }

    [GeneratedRegex("匿名|^(我)?(不想|不要|别|莫|不能)(让|被)?(别人|人家|邻居|他们|物业|别个|任何人|人)(知道|晓得|看到)[了啊吧的]*[。！!]*$|(不要|别|莫|不能|不想)[^，。！？]{0,6}(知道|晓得|说|讲|告诉)[^，。！？]{0,6}是我|怕[^，。！？]{0,8}(知道|晓得)[^，。！？]{0,3}是我|\\banonymous(ly)?\\b|(don't|do not|not)[^.,!?]{0,20}(know|tell|say)[^.,!?]{0,12}(it was|it's|who i)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wished();

    [GeneratedRegex("能不能|可不可以|可以|是不是|投诉|反映|举报|上报|登记|请问|帮忙|麻烦|谢谢|一下|[我你想要能请说报吗么吧呀啊呢的了行不名字怕]", RegexOptions.CultureInvariant)]
    private static partial Regex Courtesy();
}
