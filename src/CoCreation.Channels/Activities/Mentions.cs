using System.Text;

using CoCreation.Channels.Messages;

namespace CoCreation.Channels.Activities;

/// <summary>Finds out whether the bot is spoken to, and takes its own name out of the text.</summary>
internal static class Mentions
{
    /// <summary>The text without the mentions of <paramref name="botId"/>; those of other people stay where they are.</summary>
    public static (string Text, bool MentionsBot, IReadOnlyList<Person> Others) Read(Activity activity, string? botId)
    {
        var text = activity.Text ?? "";
        List<Person> others = [];
        HashSet<string> otherTexts = [];
        List<Entity> own = [];
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity is not { Type: { } type, Mentioned.Id: { } id } || !type.Equals(Entity.Mention, StringComparison.OrdinalIgnoreCase)) continue;
            if (id == botId)
            {
                own.Add(entity);
            }
            else
            {
                others.Add(new Person(id, entity.Mentioned.Name));
                if (entity.Text is { } words) otherTexts.Add(words);
            }
        }

        foreach (var entity in own)
        {
            foreach (var form in Forms(entity, activity.Recipient))
            {
                // Somebody who bears the bot's name is only told apart by there being one entity for each mention.
                var found = otherTexts.Contains(form) ? RemoveFirst(ref text, form) : RemoveAll(ref text, form);
                if (found) break;
            }
        }

        return (text.Trim(), own.Count > 0, others);
    }

    /// <summary>Removes a leading or trailing @name, for channels that have no mention entities.</summary>
    public static (string Text, bool MentionsBot) ReadPlain(string text, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            foreach (var at in (ReadOnlySpan<string>)["@", "＠"])
            {
                if (RemoveAll(ref text, at + name)) return (text.Trim(), true);
            }
        }

        return (text.Trim(), false);
    }

    private static IEnumerable<string> Forms(Entity entity, ChannelAccount? recipient)
    {
        if (entity.Text is { Length: > 0 } text) yield return text;
        if (entity.Mentioned?.Name is { Length: > 0 } name) yield return $"<at>{name}</at>";
        if (recipient?.Name is { Length: > 0 } own) yield return $"<at>{own}</at>";
    }

    private static bool RemoveFirst(ref string text, string form)
    {
        var at = Find(text, form, 0);
        if (at < 0) return false;
        text = Without(text, at, form.Length);
        return true;
    }

    private static bool RemoveAll(ref string text, string form)
    {
        var found = false;
        for (var at = Find(text, form, 0); at >= 0; at = Find(text, form, at))
        {
            text = Without(text, at, form.Length);
            found = true;
        }

        return found;
    }

    private static int Find(string text, string form, int start)
    {
        for (var at = text.IndexOf(form, start, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = text.IndexOf(form, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!ContinuesWord(text, at, form.Length)) return at;
        }

        return -1;
    }

    // "@bot" is not part of "@botanist" nor of "me@bot"; Chinese is written without spaces and digits follow names, so only Latin letters count.
    private static bool ContinuesWord(string text, int at, int length)
    {
        var after = at + length;
        return (after < text.Length && char.IsAsciiLetter(text[after]) && char.IsAsciiLetter(text[after - 1]))
            || (at > 0 && text[at] is '@' && char.IsAsciiLetterOrDigit(text[at - 1]));
    }

    private static string Without(string text, int at, int length)
    {
        var left = text.AsSpan(0, at);
        var right = text.AsSpan(at + length);
        var joined = new StringBuilder(text.Length).Append(left);
        if (left.Length > 0 && char.IsWhiteSpace(left[^1])) right = right.TrimStart();
        return joined.Append(right).ToString();
    }
}
