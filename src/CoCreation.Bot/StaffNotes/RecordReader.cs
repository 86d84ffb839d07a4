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
        if (understood.Kind.Kind is MessageKind.Thanks or MessageKind.Greeting && !understood.Category.Sure) return;
        var mention = understood.Place is { Negated: false } named ? named : null;

        // A lift of no building is that of the same kind told before, or where the speaker's name says that they live.
        var isLoose = mention is { Unit: null, Building: null, Entrance: null } && !Places.IsShared(mention);
        var said = mention is null || isLoose ? null : Places.Of(turn, mention);
        var home = HomeOf(line);
        var guess = Turn.Plain(understood.Category);
        var harm = Hazards.ToFrail(turn, words) ?? Hazards.In(turn, words);
        var category = harm ?? CategoryOf(understood.Category, words);

        // Whoever is there for the work answers what was told, and tells of a matter where they say of which place.
        if (line.IsOfTheWork && said is null && harm is null && matters is [.., var latest])
        {
            Join(matters.FindLast(told => told.Category.Code == category?.Code) ?? latest, line with { Text = words });
            return;
        }

        if (Fitting(line, words, said ?? (category is null ? null : home), said is not null, guess.Sure || harm is not null ? category : null, alone: harm is not null) is { } told)
        {
            Join(told, line with { Text = words });
            if (told.Place is null || told.IsSupposed) (told.Place, told.IsSupposed) = (said ?? told.Place ?? home, said is null);
            return;
        }

        var isMatter = category is not null && (isPart || guess.Sure || harm is not null || understood.Kind.IsMatter) && understood.Kind.Kind is not (MessageKind.Thanks or MessageKind.Greeting);
        if (!isMatter) return;
        var where = said ?? Supposed(line, words, mention, home);
        var fresh = new Told(category!, where, understood.Time is { } time ? SinceWords.Keep(time) : null, guess.Sure || harm is not null) { Words = { words }, IsSupposed = said is null };
        Count(fresh, line);
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
    /// <param name="where">Where it is, by the words or, of a known kind, by the speaker's name.</param>
    /// <param name="named">Whether the words themselves say where.</param>
    private Told? Fitting(RecordLine line, string words, Place? where, bool named, Category? category, bool alone)
    {
        var said = named ? where : null;
        var here = matters.FindAll(told => where is null || told.Place is null || (told.IsSupposed && told.Speakers.Contains(line.Speaker)) || MayBeSame(told.Place, where));
        if (category is not null && here.FindLast(told => told.Category.Code == category.Code) is { } same) return same;
        if (alone) return null;
        if (matters is [.., var last] && said is null && words.Length <= Remark && (category is null || Handling.Any(words.Contains))) return last;
        if (matters is [.., var own] && said is null && own.Speakers.Contains(line.Speaker) && category is null) return own;
        if (said is null && category is not null) return null;
        var index = new LikenessIndex(turn.Knowledge.CommonWords);
        for (var at = 0; at < here.Count; at++) index.Add(new() { Id = $"{at}", Text = string.Join('\n', here[at].Words) });
        return index.Find(new() { Id = "", Text = words }, most: 1) is [{ Score: >= Alike } match] ? here[int.Parse(match.Id, System.Globalization.CultureInfo.InvariantCulture)] : null;
    }

    /// <summary>The building and the entrance that the speaker's name says; nobody's door is kept.</summary>
    private Place? HomeOf(RecordLine line) =>
        line.Home is { } home && turn.Knowledge.Understander.Understand(home, turn.LocalNow).Place is { } mention ? Places.Of(turn, mention) is { } place ? place with { Floor = null, Spot = null } : null : null;

    /// <summary>Where a matter is that names no place: where its teller lives, or, when they go on ("and the light too"), where they were.</summary>
    private Place? Supposed(RecordLine line, string words, PlaceMention? mention, Place? home)
    {
        var around = home ?? (GoesOn.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase)) ? matters.FindLast(told => told.Speakers.Contains(line.Speaker))?.Place : null);
        if (around is null) return mention is null ? null : Places.Of(turn, mention);
        if (mention is null) return around with { Floor = null, Spot = null };
        return Places.Of(turn, mention, around) is { } place ? place with { Entrance = place.Entrance ?? around.Entrance } : around;
    }

    // 已经报修了, 物业不管: what became of the matter that was told.
    private static readonly string[] Handling = ["报修", "报过", "师傅", "不管", "没人管", "没人来", "催"];

    private static readonly string[] GoesOn = ["还有", "也", "also", " too"];

    private static bool MayBeSame(Place one, Place other) =>
        one.Unit == other.Unit && (one.Spot is null || other.Spot is null || one.Spot == other.Spot) && (one.Entrance is null || other.Entrance is null || one.Entrance == other.Entrance);

    private void Join(Told told, RecordLine line)
    {
        Count(told, line);
        told.Words.Add(line.Text);
        Show(told, line);
    }

    /// <summary>Whoever is there for the work is no household.</summary>
    private static void Count(Told told, RecordLine line)
    {
        if (!line.IsOfTheWork) told.Speakers.Add(line.Speaker);
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

        /// <summary>Whether no words named the place.</summary>
        public bool IsSupposed { get; set; }

        public HashSet<int> Speakers { get; } = [];

        public List<string> Words { get; } = [];

        public int Photos { get; set; }

        public List<string> Pictures { get; } = [];
    }
}
