namespace CoCreation.Casework.Tests.Notices;

public sealed class NoticeTests
{
    [Fact]
    public void It_covers_its_places_what_lies_in_them_and_what_is_around_them()
    {
        var notice = Of(Village.Building3, Village.Building5);

        Assert.True(notice.Covers(Village.Building3, null, Village.Rules.Units));
        Assert.True(notice.Covers(Village.Compound, null, Village.Rules.Units));
        Assert.False(notice.Covers(Village.OldBuilding, null, Village.Rules.Units));
        Assert.True(Of(Village.Compound).Covers(Village.Building5, null, Village.Rules.Units));
    }

    [Fact]
    public void For_one_entrance_it_covers_no_other()
    {
        var notice = At((Village.Building3, "2"));

        Assert.True(notice.Covers(Village.Building3, "2", Village.Rules.Units));
        Assert.True(notice.Covers(Village.Building3, null, Village.Rules.Units));
        Assert.True(notice.Covers(Village.Compound, null, Village.Rules.Units));
        Assert.False(notice.Covers(Village.Building3, "1", Village.Rules.Units));
        Assert.Equal([Village.Building3], notice.Places);
    }

    [Fact]
    public void The_nearest_group_that_all_its_places_share_hears_it()
    {
        Assert.Equal("group-building-3", Of(Village.Building3).Audience(Village.Rules.Deployment).SingleOrDefault()?.Key);
        Assert.Equal("group-compound", Of(Village.Building5).Audience(Village.Rules.Deployment).SingleOrDefault()?.Key);
        Assert.Equal("group-compound", Of(Village.Building3, Village.Building5).Audience(Village.Rules.Deployment).SingleOrDefault()?.Key);
        Assert.Equal("group-community", Of(Village.Building3, Village.OldBuilding).Audience(Village.Rules.Deployment).SingleOrDefault()?.Key);
    }

    [Fact]
    public void Where_no_group_lies_above_the_widest_ones_within_hear_it() =>
        Assert.Equal(["group-community"], Of(Village.Street).Audience(Village.Rules.Deployment).Select(group => group.Key));

    [Fact]
    public void It_is_over_at_its_end()
    {
        var notice = Of(Village.Compound);

        Assert.False(notice.IsOver(notice.To - 1));
        Assert.True(notice.IsOver(notice.To));
    }

    private static Notice Of(params UnitId[] places) => At([.. places.Select(place => (place, (string?)null))]);

    private static Notice At(params (UnitId, string?)[] spots) => new()
    {
        Id = Guid.CreateVersion7(),
        Community = "village",
        Category = Village.NoWater,
        PlaceKeys = Notice.Keys(spots),
        From = Village.At("2026-11-21 09:00"),
        To = Village.At("2026-11-21 17:00"),
        Words = "换水泵",
        Unit = Village.Property.Value,
        CreatedAt = Village.At("2026-11-20 16:00"),
    };
}
