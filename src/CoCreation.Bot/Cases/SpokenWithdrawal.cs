using System.Text.RegularExpressions;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Language;

namespace CoCreation.Bot.Cases;

/// <summary>That people take their own matter back, told in the middle of a sentence, and what they say when they are asked whether anybody came to see them.</summary>
internal static partial class SpokenWithdrawal
{
    public const string Intent = "withdrawal";
    public const string Pressed = "withdrawal-pressed";
    public const string OwnWish = "withdrawal-own";

    // Who writes more is telling something.
    private const int Longest = 40;
    private const int LongestInEnglish = 120;

    /// <summary>What is said of taking a matter of one's own back; null when nothing is, or nothing is there to take back.</summary>
    public static async Task<string?> Of(Turn turn)
    {
        var intent = turn.InGroup ? null : await Answered(turn);
        intent ??= IsMeant(turn.Text) ? Intent : null;
        if (intent is null || await Actions.WithdrawTicket.Own(turn, Order.Read(null)) is not { } own) return null;

        // What was taken away somewhere (物业撤了，账不交接) is a matter.
        var isOther = turn.Understood.Category is { Sure: true, Code: { } code } && code != own.Category && !Meant.Names(turn, own, turn.Text);
        return intent == Intent && isOther && !IsAfraid(turn.Text) ? null : intent;
    }

    /// <summary>What is said of somebody who came, or of nobody; where that was not asked, only what names the taking back itself.</summary>
    private static async Task<string?> Answered(Turn turn)
    {
        if (turn.Text.Length > LongestInEnglish) return null;
        if (MadeTo().IsMatch(turn.Text)) return Pressed;
        if (ToWithdraw().IsMatch(turn.Text)) return OwnWish;
        var (pressed, own) = (IsPressed().IsMatch(turn.Text), IsOwnWish().IsMatch(turn.Text));
        if (!pressed && !own) return null;
        if (!await WasAsked(turn)) return null;
        return pressed ? Pressed : OwnWish;
    }

    /// <summary>Whether the last that this person was told here of a matter is the question whether it is their own wish.</summary>
    private static async Task<bool> WasAsked(Turn turn)
    {
        if (await TicketFinder.LastSaidHere(turn) is not { } said) return false;
        var wish = turn.Knowledge.Dialogs.Text(TextKeys.WithdrawAnswers[0]);
        return said.SuggestedActions?.Any(button => Is(button.Title, wish.Zh) || Is(button.Title, wish.En)) == true;

        static bool Is(string title, string wish) => string.Equals(title, wish, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether words take a matter back, however they go on.</summary>
    public static bool IsMeant(string words) =>
        words.Length <= (Culture.Of(words) == Culture.English ? LongestInEnglish : Longest) && TakesBack().IsMatch(words) && !Keeps().IsMatch(words);

    /// <summary>Whether somebody takes a matter back because they are afraid of who may know.</summary>
    public static bool IsAfraid(string words) => IsMeant(words) && Afraid().IsMatch(words);

    [GeneratedRegex(
        @"(?:^|[，,。！!；;\s])(?:算了|我|还是|那就|那|就|帮我|麻烦|请|想|要|想要|把|这个|这件|那个|那件|它|[^，,。！!；;\s]{0,8}(?:的事|那件|这件|那个|诉求|投诉))*(?:都|给我)?撤(?:了|掉|回|销|诉)(?:吧|算了|它|诉求|投诉|登记)*(?=$|[，,。！!；;\s])|不报了|当我没(?:说|报|讲)|^算了[，, ]?不(?:搞|弄|修|办|麻烦你们)了|不投诉了|不反映了|取消(?:上报|投诉|登记|这件)"
        + @"|(?:^|[,.!] ?)(?:please |ok(?:ay)?,? |never ?mind,? |just |i (?:want|wish|would like) to |let me )*(?:withdraw (?:it|this|that|my|the|no)|withdraw$|take it back|cancel my (?:report|complaint)|drop (?:it|my complaint)(?! off| on| at))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakesBack();

    // A question, or the wish that it goes on.
    [GeneratedRegex(@"(?:不|别|莫|不要|不会|不想|不能|不是要?|没说要?|没有要?)(?:想|让|给)?撤|怎么撤|谁撤|为什么撤|被撤|能撤|还能|通知|[吗？?]|\b(?:don't|do not|who|why|not|how) (?:do i |can i |to )?(?:withdr|cancel|drop|take)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Keeps();

    [GeneratedRegex(@"怕|(?:不想|不要|别|莫|不让|莫让|别让|不愿)[^。！？]{0,8}(?:知道|晓得|看到|认出)|报复|找(?:我|上门)|威胁|惹不起|\b(?:afraid|scared|find out|know it was me|came to me)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Afraid();

    // Said of taking it back itself, so that nobody need have been asked.
    [GeneratedRegex(
        @"(?:(?<![没冇])有人|物业|保安|队长|经理|他们?|社区|居委会|业委会|老板|那家人?)[^，。！？]{0,8}(?:找(?:过|了|到)?我|上门|打电话)[^。！？]{0,10}(?:撤|删|莫说|别说|不准|不许|威胁)|(?:叫|让|逼|喊|要)我(?:把[^，。！？]{0,6})?撤|\b(?:somebody|someone|they|the (?:guard|manager)) (?:came|called|rang|pressed|told)\b[^.!?]{0,30}\bme to (?:withdraw|drop (?:it|my|the)|take (?:it|my report) back)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MadeTo();

    [GeneratedRegex(@"^是?的?[，,]?(?:是)?我自己(?:要|想|愿意|决定)?撤(?:的|了|回|诉|掉)*[。！!]?$", RegexOptions.CultureInvariant)]
    private static partial Regex ToWithdraw();

    [GeneratedRegex(
        @"(?<![没冇])有人(?:来|上门|打电话|到屋里)?找(?:过|了|到)?我|(?:物业|保安|队长|经理|他们?|社区|居委会|业委会|老板|那家人?)[^，。！？]{0,6}(?:找(?:过|了|到)?我|上门|打电话)|\b(?:somebody|someone|they|the (?:guard|manager)) (?:came|called|rang|pressed)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsPressed();

    [GeneratedRegex(@"^是?的?[，,]?(?:是)?我自己(?:要|想|愿意|决定)?撤?(?:的|了|回|诉|掉)*[。！!]?$|(?:没|冇得|没有)人找我|我自愿|\b(?:it is|it's|yes,?) my own (?:wish|decision|choice)\b|\bnobody (?:came|asked me|pressed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsOwnWish();
}
