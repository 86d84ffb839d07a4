namespace CoCreation.Casework.Tests.Figures;

public sealed class FigureQueryTests
{
    private static readonly Actor Li = Actor.Resident(Village.Li);
    private static readonly long Begin = Village.At("2026-11-01 00:00");
    private static readonly long End = Village.At("2026-12-01 00:00");

    [Fact]
    public void Answered_in_time_is_counted_for_the_first_unit_that_had_it()
    {
        var prompt = At("2026-11-21 10:00");
        prompt.Clock.Set("2026-11-21 21:59");
        prompt.Do(new TicketMove.Progress { Words = Guid.CreateVersion7() }, "staff-community");
        var late = At("2026-11-21 10:00");
        late.Clock.Set("2026-11-21 22:01");
        late.Do(new TicketMove.Progress { Words = Guid.CreateVersion7() }, "staff-property");
        var silent = At("2026-11-21 10:00");
        var fresh = At("2026-11-22 09:00");

        var figures = Count(now: "2026-11-22 10:00", prompt, late, silent, fresh);

        Assert.Equal(new Share(1, 3), figures.All.Answered);
        Assert.Equal([Village.Property], figures.ByUnit.Keys);
        Assert.Equal(4, figures.Matters);
        Assert.Equal(4, figures.Excluded.Open);
    }

    [Fact]
    public void Done_again_a_matter_is_solved_once_and_has_as_many_words_as_were_given()
    {
        var matter = At("2026-11-21 10:00").Resolved().Do(Matter.Rating(Rating.Not), Li);
        matter.Resolved("staff-community").Do(Matter.Rating(Rating.Satisfied), Li);

        var figures = Count(now: "2026-11-25 10:00", matter);

        Assert.Equal((new Share(1, 1), new Share(1, 2)), (figures.All.Solved, figures.All.Satisfied));
        Assert.Equal(new Share(0, 1), figures.ByUnit[Village.Property].Satisfied);
        Assert.Equal((new Share(1, 1), new Share(1, 1)), (figures.ByUnit[Village.Community].Solved, figures.ByUnit[Village.Community].Satisfied));
    }

    [Fact]
    public void Done_again_and_judged_by_nobody_it_is_neither_solved_nor_unsolved()
    {
        var matter = At("2026-11-21 10:00").Resolved().Do(Matter.Rating(Rating.Not), Li).Resolved("staff-community").Do(new TicketMove.Close(), Actor.System);

        var figures = Count(now: "2026-11-25 10:00", matter);

        Assert.Equal((default, new Share(0, 1), 1), (figures.All.Solved, figures.All.Satisfied, figures.Excluded.Unrated));
    }

    [Fact]
    public void On_trial_whoever_it_was_sent_to_answers_and_not_whoever_the_draft_named()
    {
        var drafted = Matter.Open(at: "2026-11-21 10:00", trial: true).Do(new TicketMove.Dispatch { To = Village.Community }, "staff-community");
        var kept = Matter.Open(at: "2026-11-21 10:00", trial: true).Do(new TicketMove.Dispatch(), "staff-community");

        var figures = Count(now: "2026-11-25 10:00", drafted, kept);

        Assert.Equal([(Village.Community, 1), (Village.Property, 1)], figures.ByUnit.Select(each => (each.Key, each.Value.Answered.Of)).OrderBy(each => each.Key.Value));
    }

    [Fact]
    public void A_neighbours_word_counts_beside_the_reporters_and_the_same_word_twice_once()
    {
        var wang = Actor.Resident(Village.Wang) with { Joined = true };
        var matter = At("2026-11-21 10:00").Resolved().Do(Matter.Rating(Rating.Satisfied), wang).Do(Matter.Rating(Rating.Basic), wang).Do(Matter.Rating(Rating.Satisfied), Li);

        Assert.Equal(new Share(2, 2), Count(now: "2026-11-25 10:00", matter).All.Satisfied);
    }

    [Fact]
    public void How_often_matters_were_handed_back_is_told()
    {
        var matter = At("2026-11-21 10:00").Do(new TicketMove.Return("红线外"), "staff-property").Do(new TicketMove.Return("红线内"), "staff-chengguan");

        Assert.Equal(2, Count(now: "2026-11-25 10:00", matter, At("2026-11-21 10:00")).Returns);
    }

    [Fact]
    public void What_is_left_out_is_listed()
    {
        var withdrawn = At("2026-11-21 10:00").Do(new TicketMove.Withdraw(), Li);
        var merged = At("2026-11-21 10:00");
        merged.Do(new TicketMove.Merge(Matter.Open().Ticket), "staff-property");
        var impossible = At("2026-11-21 10:00").Do(new TicketMove.NotPossible { Words = Guid.CreateVersion7() }, "staff-property").Do(Matter.Rating(Rating.Satisfied), Li);
        var topic = At("2026-11-21 10:00").Do(new TicketMove.Table { Words = Guid.CreateVersion7() }, "staff-community");
        var unrated = At("2026-11-21 10:00").Resolved().Do(new TicketMove.Close(), Actor.System);
        var unproved = Matter.Open(Village.Rubbish, at: "2026-11-21 10:00").Resolved();

        var figures = Count(now: "2026-11-25 10:00", withdrawn, merged, impossible, topic, unrated, unproved);

        Assert.Equal(
            new Exclusions { Secret = 0, Withdrawn = 1, Merged = 1, NotPossible = 1, Decided = 1, Unrated = 1, WithoutProof = 1 },
            figures.Excluded);
        Assert.Equal((default, default), (figures.All.Solved, figures.All.Satisfied));
        Assert.Equal(new Share(4, 4), figures.All.Answered);
    }

    [Fact]
    public void Secret_matters_count_nowhere_and_fewer_than_five_are_not_told()
    {
        var secret = Enumerable.Range(0, 4).Select(_ => Matter.Open(Village.Attitude, at: "2026-11-21 10:00").Resolved("staff-community")).ToArray();

        Assert.Equal((0, (int?)null), (Count(now: "2026-11-25 10:00", secret).Matters, Count(now: "2026-11-25 10:00", secret).Excluded.Secret));
        Assert.Equal(5, Count(now: "2026-11-25 10:00", [.. secret, Matter.Open(Village.Attitude, at: "2026-11-21 10:00")]).Excluded.Secret);
    }

    [Fact]
    public void A_unit_is_counted_with_those_below_it_and_a_period_by_when_matters_came_in()
    {
        var lift = At("2026-11-21 10:00").Resolved().Do(Matter.Rating(Rating.Satisfied), Li);
        var stall = Matter.Open(Village.Stall, at: "2026-11-21 10:00").Resolved("staff-chengguan").Do(Matter.Rating(Rating.Not), Li);
        var before = At("2026-10-31 23:59").Resolved().Do(Matter.Rating(Rating.Satisfied), Li);

        Assert.Equal(new Share(1, 2), Count(now: "2026-11-25 10:00", lift, stall, before).All.Solved);
        var community = FigureQuery.Count([Of(lift), Of(stall), Of(before)], Village.Rules, Begin, End, Village.At("2026-11-25 10:00"), Village.Community);
        Assert.Equal((new Share(1, 1), 1), (community.All.Solved, community.Matters));
    }

    private static Matter At(string opened) => Matter.Open(at: opened);

    private static (Ticket, IReadOnlyList<TicketEvent>) Of(Matter matter) => (matter.Ticket, [.. matter.Events.Where(each => FigureQuery.Kinds.Contains(each.Kind))]);

    private static CoCreation.Casework.Figures Count(string now, params Matter[] matters) =>
        FigureQuery.Count(matters.Select(Of), Village.Rules, Begin, End, Village.At(now));
}
