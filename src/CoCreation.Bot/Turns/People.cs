using CoCreation.Bot.Storage;
using CoCreation.Casework;
using CoCreation.Channels.Messages;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Turns;

/// <summary>Finds the person behind an account, or takes down a new one.</summary>
internal static class People
{
    // By the account's own key: asking people for their accounts would look through everybody.
    private static readonly Query<Person> Behind = new(""" "Id" = (SELECT "PersonId" FROM "accounts" WHERE "Channel" = @p0 AND "Id" = @p1)""", tracked: true);

    public static async Task<Person> Meet(Work work, IncomingMessage message, Staff? staff)
    {
        var (id, name) = message.Sender;
        var known = await work.Db.First(Behind, message.Channel, id);
        if (known is null && staff is not null)
        {
            // The same member of staff on another channel.
            known = await work.Db.People.FirstOrDefaultAsync(row => row.Staff == staff.Key);
            if (known is not null) work.Db.Accounts.Add(new Account { Channel = message.Channel, Id = id, PersonId = known.Id });
        }

        if (known is null)
        {
            known = new Person { Id = Guid.CreateVersion7(work.Now), CreatedAt = work.NowMs, Name = name };
            known.Accounts.Add(new Account { Channel = message.Channel, Id = id, PersonId = known.Id });
            work.Db.People.Add(known);
        }

        if (known.Staff != staff?.Key) known.Staff = staff?.Key;
        if (name is not null && known.Name != name) known.Name = name;
        if (message.Locale is { } locale && known.Locale != locale) known.Locale = locale;
        return known;
    }
}
