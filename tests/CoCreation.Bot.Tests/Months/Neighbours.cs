using CoCreation.Casework;

namespace CoCreation.Bot.Tests.Months;

/// <summary>What whoever raised a matter, and those who live beside them, do while it is open and when it is done.</summary>
internal sealed class Neighbours(Month month, Ticket opened, Desk desk, string reporter, int lane, Random random)
{
    // Most judge on one of the first days, some never.
    private const int LongestDays = 5;
    private const int MostWords = 3;

    private readonly List<string> _others = [];

    public void Begin()
    {
        if (random.Next(25) == 0) Soon(Withdraw);
        if (random.Next(20) == 0) Soon(() => month.Say(reporter, null, $"进度 {opened.Number}"));
        if (random.Next(30) == 0) Soon(() => month.Say(reporter, null, "谁看过我的信息"));
        if (random.Next(15) == 0) Soon(Answer);
        for (var others = random.Next(6) == 0 ? random.Next(1, 5) : 0; others > 0; others--) Soon(Join);
        if (opened.RaisedIn is { } group && random.Next(10) == 0) Soon(() => month.Say(month.Somebody(), group, "我家也是"));
        for (var word = 0; word < MostWords; word++) month.Plan(month.Bot.Clock.Local.AddDays(1 + (word * LongestDays)).AddMinutes(random.Next(LongestDays * 24 * 60)), lane, Judge);
    }

    private void Soon(Func<Task> act) => month.Plan(month.Bot.Clock.Local.AddMinutes(random.Next(5, 400)), lane, act);

    private async Task Withdraw()
    {
        await month.Say(reporter, null, $"撤回 {opened.Number}");
        if (!(await month.Find(opened.Id)).State.IsPending()) return;
        await month.Say(reporter, null, random.Next(4) switch { 0 => "再想想", 1 => $"有人找我 {opened.Serial}", _ => $"我自己想撤 {opened.Serial}" });
    }

    private Task Answer() => month.Say(reporter, null, $"{opened.Serial} 是三楼的，晚上更严重", photo: random.Next(2) == 0);

    private async Task Join()
    {
        if (opened.RaisedIn is not { } group) return;
        var other = month.Somebody();
        lock (_others) _others.Add(other);
        await month.Say(other, group, random.Next(4) == 0 ? $"+1 {opened.Number} 我家也这样" : $"+1 {opened.Number}");
    }

    /// <summary>Says how it went, if it can be judged; whoever joined may say so too.</summary>
    private async Task Judge()
    {
        var ticket = await month.Find(opened.Id);
        var isClosed = ticket is { State: TicketState.Closed, Rating: null, Outcome: Outcome.Done };
        if (!ticket.State.IsAnswered() && !(isClosed && random.Next(4) == 0)) return;
        if (random.Next(10) < 4) return;
        var who = _others.Count > 0 && random.Next(4) == 0 ? _others[random.Next(_others.Count)] : reporter;
        var said = random.Next(20) switch { < 11 => "满意", < 14 => "基本满意", < 16 => "部分解决", _ => "不满意" };
        await month.Say(who, null, $"{said} {ticket.Number}{(random.Next(3) == 0 ? " 师傅来过了" : "")}");
        desk.Begin();
    }
}
