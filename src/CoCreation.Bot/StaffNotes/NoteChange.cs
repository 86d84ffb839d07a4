using System.Globalization;
using System.Text.RegularExpressions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Turns;
using CoCreation.Language;

namespace CoCreation.Bot.StaffNotes;

/// <summary>Changes what the bot understood as somebody says: a line goes, or is somewhere else, or is something else.</summary>
internal static partial class NoteChange
{
    /// <summary>The list as changed; null when nothing in the words can be applied.</summary>
    public static NoteList? Apply(Turn turn, NoteList note, string said)
    {
        var items = note.Items.ToList();
        if (KeepOnly().Match(said) is { Success: true } only && Kept(only.Value, items.Count) is { Count: > 0 } kept)
            return note with { Items = [.. kept.Select(at => items[at])] };

        var changed = false;
        List<int> gone = [];
        foreach (var clause in said.Split(['，', ',', '；', ';', '。', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (at, rest) = Line(clause, items.Count);
            if (at is not { } line) continue;
            if (Drop().IsMatch(rest) || Drop().IsMatch(clause)) gone.Add(line);
            else if (Change(turn, items[line], rest) is { } item) items[line] = item;
            else continue;
            changed = true;
        }

        return changed ? note with { Items = [.. items.Where((_, at) => !gone.Contains(at))] } : null;
    }

    /// <summary>The line that a clause speaks of, and what it says of it; the only line needs no number.</summary>
    private static (int? At, string Said) Line(string clause, int count)
    {
        if (Which().Match(clause) is { Success: true } match && Position(match.Groups["at"].Value, count) is { } at)
            return (at, (clause[..match.Index] + clause[(match.Index + match.Length)..]).Trim(' ', ':', '：', '是', '在'));
        return (count == 1 ? 0 : null, clause);
    }

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

    [GeneratedRegex("[①-⑳]|[1-9]|[一二三四五六七八九]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex("(?<at>[①-⑳]|第[一二三四五六七八九1-9][条件个]|(?<=^|不要|去掉|删掉?|drop |not |without |no\\. ?|number )[1-9](?![0-9栋楼单号]))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Which();

    [GeneratedRegex("不要|不用|不算|去掉|删|不是事|不登记|取消|drop|remove|not needed|without|no need", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Drop();
}
