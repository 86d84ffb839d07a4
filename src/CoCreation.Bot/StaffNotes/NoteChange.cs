using System.Globalization;
using System.Text.RegularExpressions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Turns;
using CoCreation.Language;

namespace CoCreation.Bot.StaffNotes;

/// <summary>Changes what the bot understood as somebody says: a line goes, or is somewhere else, or is something else.</summary>
internal static partial class NoteChange
{
    /// <summary>The list as changed, and what of the words was not understood; null when nothing in them can be applied.</summary>
    public static (NoteList? Changed, string Unread) Apply(Turn turn, NoteList note, string said)
    {
        var items = note.Items.ToList();
        if (KeepOnly().Match(said) is { Success: true } only && Kept(only.Value, items.Count) is { Count: > 0 } kept)
            return (note with { Items = [.. kept.Select(at => items[at])] }, "");

        var changed = false;
        List<int> gone = [];
        List<int> waiting = [];
        List<string> unread = [];
        foreach (var clause in said.Split(['，', ',', '；', ';', '。', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // "1，3不要": marks alone belong to what is said next.
            if (OnlyMarks().IsMatch(clause))
            {
                waiting.AddRange(Kept(clause, items.Count));
                continue;
            }

            if (KeepAll().IsMatch(clause))
            {
                waiting = [];
                continue;
            }

            var (lines, rest) = Lines(turn, items, note.Forwarded, clause);
            lines = [.. waiting, .. lines];
            waiting = [];
            var done = lines.Count > 0;
            foreach (var line in lines)
            {
                if (Drop().IsMatch(clause)) gone.Add(line);
                else if (Change(turn, items[line], rest) is { } item) items[line] = item;
                else done = false;
            }

            if (done) changed = true;
            else unread.Add(clause);
        }

        return (changed ? note with { Items = [.. items.Where((_, at) => !gone.Contains(at))] } : null, string.Join('，', unread));
    }

    /// <summary>The lines that a clause speaks of, by their marks or by what they say, and what it says of them; the only line needs no mark.</summary>
    private static (List<int> At, string Said) Lines(Turn turn, List<NoteItem> items, bool forwarded, string clause)
    {
        if (Drop().IsMatch(clause) && Drop().Replace(clause, " ") is var left && OnlyMarks().IsMatch(left.Trim(Fillers)) && Kept(left, items.Count) is { Count: > 0 } several) return (several, "");
        if (Which().Match(clause) is { Success: true } match && Position(match.Groups["at"].Value, items.Count) is { } at)
            return ([at], (clause[..match.Index] + clause[(match.Index + match.Length)..]).Trim(' ', ':', '：', '是', '在'));
        if (Subject().Match(clause) is { Success: true } subject && subject.Groups["name"].Value.Trim(Fillers) is { Length: > 1 } name
            && Enumerable.Range(0, items.Count).Where(each => IsCalled(turn, items[each], forwarded, name)).ToList() is [var one])
            return ([one], clause[(subject.Groups["name"].Index + subject.Groups["name"].Length)..].Trim(' ', '那', '这', '个', '条', '件', '是', '在', '的'));
        return (items.Count == 1 && !NamesAnother(clause) ? [0] : [], clause);
    }

    /// <summary>Whether a clause speaks of a line by a mark that the list does not have.</summary>
    private static bool NamesAnother(string clause) =>
        Which().IsMatch(clause) || (Drop().IsMatch(clause) && OnlyMarks().IsMatch(Drop().Replace(clause, " ").Trim(Fillers)));

    /// <summary>Whether a line is called so, by the words that were said or by what was made of them.</summary>
    private static bool IsCalled(Turn turn, NoteItem item, bool forwarded, string name) =>
        item.Words.Contains(name, StringComparison.OrdinalIgnoreCase) || NoteWords.Say(turn, item, forwarded).Contains(name, StringComparison.OrdinalIgnoreCase);

    private static readonly char[] Fillers = [' ', '都', '全', '也', '了', '吧', '的', '那', '这', '个', '条', '件', '把', '、', '和'];

    private static NoteItem? Change(Turn turn, NoteItem item, string rest)
    {
        // ①只有131: of the tickets of a line.
        var named = NoteReader.Read(rest.TrimStart('只', '有', '是')).SelectMany(clause => clause.Tickets).Select(order => order.Asked).ToHashSet();
        var left = item.Tickets.Where(number => named.Contains(number) || named.Contains(NoteWords.Digits(number))).ToList();
        if (left.Count > 0) return item with { Tickets = left, Sure = true };
        if (item.Kind != NoteKind.Fresh) return null;

        var right = Correction.Find(rest) is { Right: { Length: > 0 } said } ? said : rest;
        var understood = turn.Knowledge.Understander.Understand(right, turn.LocalNow);
        var place = understood.Place is { Negated: false } mention && item.Place is { } known ? Places.Of(turn, mention, known) : null;
        var guess = Turn.Plain(understood.Category);
        var category = guess is { Sure: true, Code: { } code } && turn.Knowledge.Taxonomy.TryGet(code, out var meant) ? Hazards.Unless(turn, meant, understood.Category, right).Code : null;
        if (place is null && category is null) return null;
        return item with { Place = place ?? item.Place, Category = category ?? item.Category, Sure = true };
    }

    private static List<int> Kept(string said, int count) =>
        [.. Marks().Matches(said).Select(match => Position(match.Value, count)).OfType<int>().Distinct()];

    private static int? Position(string mark, int count)
    {
        var bare = mark.Trim('第', '条', '件', '个', ' ', '#');
        var at = bare.Length == 1 && bare[0] is >= '①' and <= '⑳' ? bare[0] - '①'
            : int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1
            : "一二三四五六七八九".IndexOf(bare, StringComparison.Ordinal);
        return at >= 0 && at < count ? at : null;
    }

    [GeneratedRegex("^(?:只要|只留|就|only|keep) ?(?:[第]?[①-⑳1-9一二三四五六七八九][条件个]?(?:[、和, ]|and)*)+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex KeepOnly();

    // 1、3; ①和③
    [GeneratedRegex("^(?:(?:第?[①-⑳1-9一二三四五六七八九][条件个]?)(?:[、和跟与 ]|and)*)+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OnlyMarks();

    // 两个都要, 其他都对: nothing to change.
    [GeneratedRegex("^(?:(?:第?[①-⑳1-9一二三四五六七八九][条件个]?[、和跟与 ]*)+|[两三四五六七八九]?[个条件]|其他的?|其余的?|别的|剩下的?|全部?)?(?:都|也)?(?:要|对|没错|没问题|可以)的?$|^(?:the )?(?:rest|others|both|all)(?: is| are)?(?: right| fine| ok)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex KeepAll();

    // 路灯是8栋门口的, 孩子那个不要
    [GeneratedRegex("^(?:不要|去掉|删掉?|drop |remove )?(?<name>.{2,12}?)(?:[那这][个条件]|不要|不用|不算|去掉|删|不登记|取消|不?是|不?在|应该|$| is )", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex("[①-⑳]|[1-9]|[一二三四五六七八九]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex("(?<at>[①-⑳]|第[一二三四五六七八九1-9][条件个]|(?<=^|不要|去掉|删掉?|drop |not |without |no\\. ?|number )[1-9](?![0-9栋楼单号]))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Which();

    [GeneratedRegex("不要|不用|不算|去掉|删|不是事|不登记|取消|drop|remove|not needed|without|no need", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Drop();
}
