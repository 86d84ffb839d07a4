namespace CoCreation.Dialogs;

/// <summary>Reads one flow from its file.</summary>
internal static class FlowReader
{
    private static readonly Dictionary<string, SlotType> Types = new()
    {
        ["text"] = SlotType.Text,
        ["rest"] = SlotType.Rest,
        ["category"] = SlotType.Category,
        ["place"] = SlotType.Place,
        ["time"] = SlotType.Time,
        ["date"] = SlotType.Date,
        ["number"] = SlotType.Number,
        ["phone"] = SlotType.Phone,
        ["yesno"] = SlotType.YesNo,
        ["choice"] = SlotType.Choice,
        ["ticket"] = SlotType.Ticket,
        ["photos"] = SlotType.Photos,
    };

    private static readonly string[] Kinds = ["collect", "say", "do"];

    private static readonly LocalizedWords DefaultSkip = new(["没有", "不用", "不用了", "跳过", "无", "没"], ["no", "none", "skip"]);

    public static string NameOf(SlotType type) => Types.First(t => t.Value == type).Key;

    public static Flow Read(YamlNode root)
    {
        var starts = root.Map("starts");
        var line = root.At("flow").Line;
        return new()
        {
            Name = root.Text("flow"),
            File = root.File,
            Line = line,
            Starts = new(
                starts.Texts("intents"),
                starts.LocalizedList("words"),
                starts.OneOf("who", "resident", "staff", "any") is { } who && who != "any" ? who : null,
                starts.OneOf("where", "group", "private", "any") is { } where && where != "any" ? where : null,
                starts.LocalizedList("alone")),
            Urgent = root.Flag("urgent"),
            Aside = root.Flag("aside"),
            Resume = root.Flag("resume"),
            Help = root.Localized("help"),
            Steps = ReadSteps(root.List("steps", required: true)),
        };
    }

    private static List<FlowStep> ReadSteps(IReadOnlyList<YamlNode> nodes)
    {
        var steps = new List<FlowStep>();
        foreach (var node in nodes)
        {
            if (ReadStep(node, steps) is { } step)
                steps.Add(step);
        }

        return steps;
    }

    private static FlowStep? ReadStep(YamlNode node, List<FlowStep> before)
    {
        string[] kinds = [.. Kinds.Where(node.Has)];
        if (kinds.Length > 1)
        {
            node.Report("D001", $"a step does one thing, not {string.Join(" and ", kinds)}", "make them steps of their own");
            return null;
        }

        var id = node.OptionalText("id");
        switch (kinds.FirstOrDefault())
        {
            case "collect":
                return ReadCollect(node, id);
            case "say":
                return new SayStep
                {
                    Id = id ?? Unnamed("say", before),
                    Line = node.Line,
                    When = ReadCondition(node),
                    Next = node.OptionalText("next"),
                    Text = node.Localized("say") ?? new("", ""),
                    Buttons = [.. node.List("buttons").Select(ReadButton).OfType<FlowButton>()],
                    Card = node.OptionalText("card"),
                };
            case "do":
                var (next, nextBy) = ReadNext(node);
                return new DoStep
                {
                    Id = id ?? Unnamed(node.Text("do"), before),
                    Line = node.Line,
                    When = ReadCondition(node),
                    Action = node.Text("do"),
                    With = node.Map("with").Entries.ToDictionary(e => e.Key, e => e.Value.AsText(e.Key) ?? ""),
                    Next = next,
                    NextBy = nextBy,
                };
            default:
                if (node.Has("next"))
                    return new JumpStep { Id = id ?? Unnamed("next", before), Line = node.Line, When = ReadCondition(node), Next = node.OptionalText("next") };

                foreach (var key in node.Keys.Take(1))
                    node.Report("D001", $"a step must collect, say, do or name the next; this one has '{key}'", Spelling.Suggest(key, ["collect", "say", "do", "next"]));
                if (!node.Keys.Any())
                    node.Report("D001", "a step must collect, say, do or name the next");

                // What the other keys are is unknown as long as the step's kind is.
                _ = node.IsMap ? node.Entries : [];
                return null;
        }
    }

    private static CollectStep ReadCollect(YamlNode node, string? id)
    {
        var slot = node.Text("collect");
        var (next, nextBy) = ReadNext(node);
        var type = SlotType.Text;
        if (node.OneOf("as", [.. Types.Keys]) is { } name)
            type = Types[name];

        return new()
        {
            Id = id ?? slot,
            Line = node.Line,
            When = ReadCondition(node),
            Next = next,
            NextBy = nextBy,
            Slot = slot,
            As = type,
            Ask = node.Localized("ask"),
            Again = node.Localized("again"),
            Optional = node.Flag("optional"),
            FromMessage = node.OneOf("from", "message") is not null,
            Free = node.Flag("free"),
            Skip = ReadSkip(node),
            Default = node.OptionalText("default"),
            Card = node.OptionalText("card"),
            Choices = [.. node.List("choices").Select(ReadChoice).OfType<Choice>()],
        };
    }

    private static LocalizedWords? ReadSkip(YamlNode node)
    {
        if (!node.Has("skip"))
        {
            _ = node.At("skip");
            return null;
        }

        return node.At("skip").IsMap ? node.LocalizedList("skip") : node.Flag("skip") ? DefaultSkip : null;
    }

    private static (string? Next, IReadOnlyDictionary<string, string> By) ReadNext(YamlNode node)
    {
        var next = node.At("next");
        return next.IsMap
            ? (null, next.Entries.ToDictionary(e => e.Key, e => e.Value.AsText(e.Key) ?? "end"))
            : (next.AsText("next"), new Dictionary<string, string>());
    }

    private static Condition? ReadCondition(YamlNode node)
    {
        if (node.OptionalText("when") is not { } source)
            return null;

        var condition = Condition.Parse(source, out var mistake);
        if (mistake is not null)
            node.At("when").Report("D002", $"the condition '{source}' cannot be read: {mistake}");

        return condition;
    }

    private static Choice? ReadChoice(YamlNode node) =>
        node.LocalizedPart("choice") is { } title
            ? new(node.Text("value"), title, [.. node.Texts("words")], ReadCondition(node))
            : null;

    private static FlowButton? ReadButton(YamlNode node)
    {
        if (node.LocalizedPart("button") is not { } title)
            return null;

        // Without a value the button sends what stands on it.
        var value = node.At("value") switch
        {
            { IsMap: true } both => both.AsLocalized("value") ?? title,
            { Exists: true } one when one.AsText("value") is { } text => new(text, text),
            _ => title,
        };
        return new(title, value, ReadCondition(node), node.OptionalText("each"));
    }

    private static string Unnamed(string kind, List<FlowStep> before)
    {
        var number = before.Count(s => s.Id == kind || s.Id.StartsWith(kind + "~", StringComparison.Ordinal));
        return number == 0 ? kind : $"{kind}~{number + 1}";
    }
}
