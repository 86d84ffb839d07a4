using System.Globalization;
using CoCreation.Casework;

namespace CoCreation.Bot.Tests.Months;

/// <summary>What the staff who have a matter do with it, one thing after another until it has ended: most soon, some late, a few only when pressed for long.</summary>
internal sealed class Desk(Month month, Ticket opened, int lane, Random random)
{
    private const int MostActs = 80;
    private const double Hour = 60;
    private const double Day = 24 * Hour;

    /// <summary>The longest that somebody lets it lie, in minutes: one in twelve lets everything lie for days.</summary>
    private readonly double _lies = random.Next(12) switch { 0 => 9 * Day, < 3 => 4 * Day, _ => 1.5 * Day };

    private int _acts;
    private bool _isAtIt;

    /// <summary>Begins, or begins again when a matter that had ended is taken up once more.</summary>
    public void Begin()
    {
        if (_isAtIt) return;
        _isAtIt = true;
        month.Plan(Later(), lane, Act);
    }

    private async Task Act()
    {
        var ticket = await month.Find(opened.Id);
        _isAtIt = ticket.State.IsOpen() && _acts < MostActs;
        if (!_isAtIt) return;
        var (who, command) = random.Next(40) == 0 && await month.Other(ticket) is { } other ? (City.StaffOf(ticket.Lead), new($"并单 {ticket.Number} {other.Number}")) : Next(ticket);
        _acts += command is null ? 0 : 1;
        if (command is not null)
        {
            await month.Say(who, null, command.Text, command.Photo);
            if ((await month.Find(opened.Id)).Version == ticket.Version) month.Refusals.Add(who, command.Text);
        }

        month.Plan(ticket.State.IsPending() ? Later() : Later().AddDays(1), lane, Act);
    }

    private (string Who, Command? Command) Next(Ticket ticket)
    {
        var who = City.StaffOf(Acting(ticket));
        var number = ticket.Number;
        if (ticket.AwaitsReport) return (who, new($"已报告 {number} 派出所 14:20 已接警"));
        return ticket.State switch
        {
            TicketState.Received => (City.StaffOf(month.Bot.Rules.CommunityOf(ticket).Desk), new($"派出去 {number}")),
            TicketState.Dispatched => (who, Given(ticket)),
            TicketState.ToDecide => (who, new(random.Next(3) switch { 0 => $"再办 {number} 换一家来修", 1 => $"不再办 {number} 已经修到标准", _ => $"转议题 {number} 要动维修资金" })),
            TicketState.Resolved or TicketState.NotPossible => After(ticket),
            _ => (who, At(ticket)),
        };
    }

    /// <summary>Whose turn it is; where nobody of the unit is here or may know of it, the nearest above it.</summary>
    private UnitId Acting(Ticket ticket)
    {
        var rules = month.Bot.Rules;
        var unit = ticket.Awaited;
        while (!rules.Router.IsThere(unit, ticket.Publish) && rules.Router.Superior(unit, ticket.HiddenFrom) is { } above && above != unit) unit = above;
        return unit;
    }

    private Command Given(Ticket ticket) => random.Next(100) switch
    {
        < 4 => new($"退单 {ticket.Number} 红线外"),
        < 6 => new($"退单 {ticket.Number} 其他 这里没有移交给我们"),
        < 9 => new($"转办 {ticket.Number} 城管"),
        < 11 => new($"转办 {ticket.Number} 网格"),
        < 20 => new($"办结 {ticket.Number} 到场就处理了", random.Next(2) == 0),
        < 30 => new($"签收 {ticket.Number} 下午过去看"),
        _ => new($"签收 {ticket.Number}"),
    };

    private Command At(Ticket ticket) => random.Next(100) switch
    {
        < 20 => new($"进展 {ticket.Number} 师傅看过了，配件在路上"),
        < 25 => new($"延期 {ticket.Number} 2 等厂家"),
        < 29 => new($"等配件 {ticket.Number} {month.Bot.Clock.Local.AddDays(random.Next(1, 9)).ToString("MM-dd", CultureInfo.InvariantCulture)} 主板"),
        < 33 => new($"等居民 {ticket.Number} 哪一天家里有人"),
        < 37 => new($"协办 {ticket.Number} {(random.Next(2) == 0 ? "城管" : "网格")}"),
        < 40 => new($"办不了 {ticket.Number} 没有这个位置；等小区改造"),
        < 41 => new($"转办 {ticket.Number} 城管"),
        < 42 => new($"拆单 {ticket.Number} 单元门也关不上"),
        < 44 => new($"传话 {ticket.Number} 明天上午九点来"),
        < 46 => new($"原话 {ticket.Number}"),
        < 48 => new($"核实 {ticket.Number}"),
        _ => new($"办结 {ticket.Number} 已经处理好", random.Next(2) == 0),
    };

    /// <summary>When it is done: the photo that is still to come, a word heard at a door, and once in a while the office above is not content.</summary>
    private (string Who, Command? Command) After(Ticket ticket)
    {
        var rules = month.Bot.Rules;
        var hearer = City.StaffOf(rules.CommunityOf(ticket).Unit);
        var above = rules.Router.Superior(ticket.Lead, ticket.HiddenFrom);
        return random.Next(100) switch
        {
            < 5 => (hearer, new($"代评 {ticket.Number} {(random.Next(4) == 0 ? "不满意" : "满意")} {(random.Next(2) == 0 ? "电话" : "上门")}")),
            < 7 when above is { } unit => (City.StaffOf(unit), new($"重办 {ticket.Number} 还有一处没弄")),
            < 60 when ticket.ProofAwaited => (City.StaffOf(ticket.Lead), new($"{ticket.Number} 照片补上", true)),
            _ => ("", null),
        };
    }

    /// <summary>Some time, mostly soon, while offices are open; danger does not wait for that.</summary>
    private DateTime Later()
    {
        var at = month.Bot.Clock.Local.AddMinutes(10 + (_lies * Math.Pow(random.NextDouble(), 3)));
        if (opened.Hazard) return month.Bot.Clock.Local.AddMinutes(random.Next(10, 90));
        while (at.Hour is < 9 or >= 17 || at.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) at = at.AddHours(1);
        return at;
    }

    private sealed record Command(string Text, bool Photo = false);
}
