using System.Buffers;
using System.Runtime.InteropServices;

namespace CoCreation.Language;

/// <summary>The open matters of a neighbourhood, searched for those that a new message is about by words, names of places, place, category and time.</summary>
/// <remarks>Matters are added and removed one by one. Any number may search at once, but not while one is added or removed.</remarks>
public sealed class LikenessIndex(CommonWords? common = null)
{
    /// <summary>From this score on two messages are taken to be about one matter.</summary>
    public const double SameMatter = 0.1;

    // Words that name the place and words that name the matter both count; the matter counts more, since neighbours share the place.
    private const double MatterShare = 0.7;

    // A place in common is no matter in common.
    private const double MostByName = 3;

    // What is said within days of each other is likelier the same; an old matter still counts.
    private const double TimeShare = 0.5;
    private const double TimeDays = 30;
    private const double SameCategory = 1.25;

    // So much of a name, by rarity, must stand in the other message: people shorten names and mistype them.
    private const double NameShare = 0.6;

    // Pulls two groups apart that a third message would join.
    private const double OtherPlace = -0.2;

    // Less than this is chance.
    private const double Faint = 0.02;

    private readonly Dictionary<string, int> slots = [];
    private readonly List<LikenessItem?> items = [];
    private readonly Stack<int> free = new();
    private readonly Dictionary<ulong, Postings> postings = [];
    private int weighedAt;

    public int Count => slots.Count;

    /// <summary>Adds a matter, in place of one of the same id.</summary>
    public void Add(LikenessEntry entry)
    {
        Remove(entry.Id);
        var item = LikenessItem.Read(entry);
        if (!free.TryPop(out var slot))
        {
            slot = items.Count;
            items.Add(null);
        }

        items[slot] = item;
        slots.Add(entry.Id, slot);
        for (var i = 0; i < item.Pieces.Length; i++)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, item.Pieces[i], out _);
            (list ??= new()).Add(slot, item.Counts[i], item.InName[i]);
        }

        // How rare a piece is changes as matters come in, slowly once there are many.
        if (Count >= weighedAt * 2)
        {
            weighedAt = Count;
            foreach (var known in items)
            {
                if (known is not null)
                    Weigh(known);
            }
        }
        else
        {
            Weigh(item);
        }
    }

    public bool Remove(string id)
    {
        if (!slots.Remove(id, out var slot))
            return false;

        foreach (var piece in items[slot]!.Pieces)
        {
            postings[piece].Remove(slot);
            if (postings[piece].Count == 0)
                postings.Remove(piece);
        }

        items[slot] = null;
        free.Push(slot);
        return true;
    }

    /// <summary>The matters that the message is about, the likeliest first; none at another place.</summary>
    public IReadOnlyList<LikenessMatch> Find(LikenessEntry message, int most = 5)
    {
        var found = new List<LikenessMatch>();
        foreach (var (entry, score) in Compare(LikenessItem.Read(message), SameMatter))
        {
            if (score >= SameMatter)
                found.Add(new(entry.Id, score));
        }

        found.Sort((one, other) => other.Score.CompareTo(one.Score));
        return found.Count > most ? found[..most] : found;
    }

    /// <summary>Whether the message may be about the place of a matter in the index: neither what is known nor what the words name parts them.</summary>
    public bool MayBeAtPlaceOf(LikenessEntry message, string id)
    {
        var query = LikenessItem.Read(message);
        Weigh(query);
        return slots.TryGetValue(id, out var slot) && !IsElsewhere(query, items[slot]!);
    }

    /// <summary>Puts all matters into groups, each about one, by the mean likeness between their members.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Group()
    {
        var all = items.OfType<LikenessItem>().ToList();
        var at = all.Select((item, i) => (item.Entry.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        var links = new MeanLinks(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            foreach (var (other, score) in Compare(all[i], Faint))
            {
                if (at[other.Id] is var j && j < i)
                    links.Set(i, j, score);
            }
        }

        return links.Join(SameMatter).ConvertAll(group => group.ConvertAll(member => all[member].Entry.Id));
    }

    /// <summary>What shares more than chance with the message; other places score below zero.</summary>
    private List<(LikenessEntry Entry, double Score)> Compare(LikenessItem query, double least)
    {
        Weigh(query);
        var (norm, matterNorm) = query.Norm;
        var all = ArrayPool<float>.Shared.Rent(items.Count);
        var matter = ArrayPool<float>.Shared.Rent(items.Count);
        Array.Clear(all, 0, items.Count);
        Array.Clear(matter, 0, items.Count);
        for (var i = 0; i < query.Pieces.Length; i++)
        {
            if (postings.TryGetValue(query.Pieces[i], out var list))
                list.Sum(query.Counts[i] * Rarity(query.Pieces[i]), query.InName[i], all, matter);
        }

        var found = new List<(LikenessEntry, double)>();
        for (var slot = 0; slot < items.Count; slot++)
        {
            if (all[slot] <= 0 || items[slot] is not { } item)
                continue;

            var alike = matter[slot] / Math.Max(matterNorm * item.Norm.Matter, 1e-6);
            var withNames = Math.Min(all[slot] / (norm * item.Norm.All), MostByName * alike);
            var score = ((MatterShare * alike) + ((1 - MatterShare) * withNames)) * Nearness(query.Entry, item.Entry);
            if (score >= least)
                found.Add((item.Entry, IsElsewhere(query, item) ? OtherPlace : score));
        }

        ArrayPool<float>.Shared.Return(all);
        ArrayPool<float>.Shared.Return(matter);
        return found;
    }

    private void Weigh(LikenessItem item)
    {
        double all = 0, matter = 0;
        for (var i = 0; i < item.Pieces.Length; i++)
        {
            var value = item.Counts[i] * item.Counts[i] * Rarity(item.Pieces[i]);
            all += value;
            if (!item.InName[i])
                matter += value;
        }

        item.Norm = ((float)Math.Sqrt(all), (float)Math.Sqrt(matter));
        item.NameValues = Array.ConvertAll(item.Names, name => Array.ConvertAll(name, piece => MathF.Sqrt(Rarity(piece))));
    }

    /// <summary>What a shared piece is worth. The logarithm weighs a product of two counts, so that each side has its root: a rare word does not outweigh five ordinary ones.</summary>
    private float Rarity(ulong piece)
    {
        var known = (postings.TryGetValue(piece, out var list) ? list.Count : 0) + (common?.Of(piece) ?? 0);
        return MathF.Log((1f + Count + (common?.Messages ?? 0)) / Math.Max(known, 1));
    }

    private static double Nearness(LikenessEntry one, LikenessEntry other)
    {
        var factor = one.Category is not null && one.Category == other.Category ? SameCategory : 1;
        return one.At is { } at && other.At is { } then
            ? factor * (1 + (TimeShare * Math.Exp(-Math.Abs((at - then).TotalDays) / TimeDays)))
            : factor;
    }

    /// <summary>The same words about another place are another matter.</summary>
    private static bool IsElsewhere(LikenessItem one, LikenessItem other)
    {
        if (one.Entry.Place is { } here && other.Entry.Place is { } there && !here.MayBeThatOf(there))
            return true;

        return one.Names.Length > 0 && other.Names.Length > 0 && !IsNamedIn(one, other) && !IsNamedIn(other, one);
    }

    private static bool IsNamedIn(LikenessItem named, LikenessItem item)
    {
        for (var i = 0; i < named.Names.Length; i++)
        {
            double shared = 0, all = 0;
            for (var j = 0; j < named.Names[i].Length; j++)
            {
                var value = named.NameValues[i][j];
                all += value;
                if (item.Holds(named.Names[i][j]))
                    shared += value;
            }

            if (shared >= NameShare * all)
                return true;
        }

        return false;
    }
}
