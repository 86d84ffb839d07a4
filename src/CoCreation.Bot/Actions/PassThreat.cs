using CoCreation.Bot.Cases;
using CoCreation.Bot.Facts;
using CoCreation.Bot.Posts;
using CoCreation.Bot.Turns;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Actions;

/// <summary>Somebody says that they will use force: the community's people are asked in private to talk to them at once; whoever is threatened is not told, and what they raised goes on.</summary>
internal static class PassThreat
{
    public static async Task<ActionResult> Run(Turn turn)
    {
        var angry = (await TicketFinder.Mine(turn, open: true)).Find(ticket => ticket.Reporter == turn.Person.Id && !ticket.Hazard);
        if (angry is not null) Casebook.Keep(turn.Work, turn.Person.Id, angry.Id, turn.Text);
        foreach (var staff in Called(turn))
        {
            await turn.Work.Mail.ToStaff(staff, locale =>
            {
                var facts = angry is not null && Visibility.MaySee(turn.Knowledge.Rules, Actor.Of(Guid.Empty, staff), angry)
                    ? new TicketFacts(turn.Knowledge, turn.Community, turn.Work.NowMs, locale).One(angry) : [];
                facts["quote"] = Quotation.Of(turn.Text);
                return new() { Text = Words.Fill(turn.Knowledge, TextKeys.Threat, locale, facts, turn.LocalNow), Locale = locale };
            }, about: angry?.Id);
        }

        return new("passed");
    }

    /// <summary>Those of the community who see secrets and are on duty, else whoever of them is called first.</summary>
    private static IEnumerable<Staff> Called(Turn turn)
    {
        var rules = turn.Knowledge.Rules;
        var trusted = rules.OnDuty(turn.Community.Unit, turn.Work.NowMs).Where(staff => staff.Roles.Intersect(turn.Community.SecretRoles).Any()).ToList();
        var here = trusted.FindAll(staff => rules.IsOnDuty(staff, turn.Work.NowMs));
        return here.Count > 0 ? here : trusted.Take(1);
    }
}
