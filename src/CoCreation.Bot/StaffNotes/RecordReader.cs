using CoCreation.Bot.Actions;
using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Language;

namespace CoCreation.Bot.StaffNotes;

/// <summary>Puts the messages of a chat record together to the matters that they tell of.</summary>
internal sealed class RecordReader(Turn turn)
{
    private const double Alike = 0.35;
    private const int Remark = 6;

    private readonly List<Told> matters = [];

    // The pictures that came with the record, in its order: each goes to the matter beside which it stands.
    private readonly Queue<string> pictures = new(turn.Attachments.Where(each => each.ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase)).Select(each => each.Id.ToString("N")));

    public NoteList Read(IReadOnlyList<RecordLine> lines)
    {
        foreach (var line in lines) Take(line);
        if (matters is [var only]) only.Pictures.AddRange(Next(pictures.Count));
        return new()
        {
            Forwarded = true,
            Loose = pictures.Count,
            Items =
            [
                .. matters.Select(told => new NoteItem
                {
                    Kind = NoteKind.Fresh,
                    Words = PersonalData.MaskPeople(string.Join('\n', told.Words)),
                    Category = told.Category.Code,
                    Place = told.Place ?? new Place(Home),
                    Since = told.Since,
                    People = Math.Max(1, told.Speakers.Count),
                    Photos = Math.Max(told.Photos, told.Pictures.Count),
                    Pictures = told.Pictures,
                    Sure = told.IsSure,
                }),
            ],
        };
    }

    private UnitId Home => Places.Home(turn) ?? turn.Community.Unit;

    private void Take(RecordLine line)
    {
        if (line.Text.Length == 0)
        {
            // A picture alone shows what was told last, and its sender is counted by their words only.
            if (matters is [.., var last]) Show(last, line);
            else Next(line.Photos);
            return;
        }

        var understood = turn.Knowledge.Understander.Understand(line.Text, turn.LocalNow);
        if (IsSupport(understood))
        {
            if (matters is [.., var same]) Join(same, line);
            return;
        }

        foreach (var part in understood.Matters) Take(line, part.Text.Trim(), understood.Matters.Count > 1);
    }

    private void Take(RecordLine line, string words, bool isPart)
    {
        var understood = turn.Knowledge.Understander.Understand(words, turn.LocalNow);
        var said = understood.Place is { Negated: false } mention ? Places.Of(turn, mention) : null;
        var guess = Turn.Plain(understood.Category);
        var harm = Hazards.ToFrail(turn, words) ?? Hazards.In(turn, words);
        var category = harm ?? CategoryOf(understood.Category, words);
        if (Fitting(line, words, said, guess.Sure || harm is not null ? category : null, alone: harm is not null) is { } told)
        {
            Join(told, line with { Text = words });
            told.Place ??= said;
            return;
        }

        var isMatter = category is not null && (isPart || guess.Sure || harm is not null || understood.Kind.IsMatter) && understood.Kind.Kind is not (MessageKind.Thanks or MessageKind.Greeting);
        if (!isMatter) return;
        var fresh = new Told(category!, said, understood.Time is { } time ? SinceWords.Keep(time) : null, guess.Sure || harm is not null) { Speakers = { line.Speaker }, Words = { words } };
        Show(fresh, line);
        matters.Add(fresh);
    }

    /// <summary>就是, 我也看到, +1: somebody says no more than that it is so.</summary>
    private static bool IsSupport(Understood understood) =>
        understood.Kind.Kind == MessageKind.Supporting
        || (understood.Text.Length <= 12 && understood.Place is null && Agreeing.Any(word => understood.Text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static readonly string[] Agreeing = ["就是", "我也", "也看到", "也是", "对的", "是的", "没错", "+1", "me too", "same", "saw it too", "indeed", "true"];

    /// <summary>The matter that a line goes on about: of the same kind at the same place, said on by the same person, or in like words.</summary>
    /// <param name="alone">Whether nothing else may hold these words.</param>
    private Told? Fitting(RecordLine line, string words, Place? said, Category? category, bool alone)
    {
        var here = matters.FindAll(told => said is null || told.Place is null || MayBeSame(told.Place, said));
        if (category is not null && here.FindLast(told => told.Category.Code == category.Code) is { } same) return same;
        if (alone) return null;
        if (matters is [.., var last] && said is null && category is null && words.Length <= Remark) return last;
        if (matters is [.., var own] && said is null && own.Speakers.Contains(line.Speaker) && category is null) return own;
        if (said is null && category is not null) return null;
        var index = new LikenessIndex(turn.Knowledge.CommonWords);
        for (var at = 0; at < here.Count; at++) index.Add(new() { Id = $"{at}", Text = string.Join('\n', here[at].Words) });
        return index.Find(new() { Id = "", Text = words }, most: 1) is [{ Score: >= Alike } match] ? here[int.Parse(match.Id, System.Globalization.CultureInfo.InvariantCulture)] : null;
    }

    private static bool MayBeSame(Place one, Place other) =>
        one.Unit == other.Unit && (one.Spot is null || other.Spot is null || one.Spot == other.Spot) && (one.Entrance is null || other.Entrance is null || one.Entrance == other.Entrance);

    private void Join(Told told, RecordLine line)
    {
        told.Speakers.Add(line.Speaker);
        told.Words.Add(line.Text);
        Show(told, line);
    }

    private void Show(Told told, RecordLine line)
    {
        told.Photos += line.Photos;
        told.Pictures.AddRange(Next(line.Photos));
    }

    private List<string> Next(int count)
    {
        List<string> next = [];
        while (next.Count < count && pictures.TryDequeue(out var picture)) next.Add(picture);
        return next;
    }

    private Category? CategoryOf(CategoryGuess guess, string words)
    {
        if (guess.Best is not [var best, ..] || (!guess.Sure && best.Confidence < OpenTicket.LeastConfidence)) return null;
        return turn.Knowledge.Taxonomy.TryGet(best.Code, out var known) ? Hazards.Unless(turn, known, guess, words) : null;
    }

    /// <summary>One matter of the record, as far as it has been told.</summary>
    private sealed record Told(Category Category, Place? Where, string? Since, bool IsSure)
    {
        public Place? Place { get; set; } = Where;

        public HashSet<int> Speakers { get; } = [];

        public List<string> Words { get; } = [];

        public int Photos { get; set; }

        public List<string> Pictures { get; } = [];
    }
}
