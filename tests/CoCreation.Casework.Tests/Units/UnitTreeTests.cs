namespace CoCreation.Casework.Tests.Units;

public sealed class UnitTreeTests
{
    private static readonly UnitTree Tree = Village.Rules.Units;

    [Fact]
    public void A_building_lies_within_its_compound_its_community_and_itself()
    {
        Assert.True(Tree.Within(Village.Building3, Village.Compound));
        Assert.True(Tree.Within(Village.Building3, Village.Community));
        Assert.True(Tree.Within(Village.Building3, Village.Building3));
        Assert.False(Tree.Within(Village.Compound, Village.Building3));
        Assert.False(Tree.Within(Village.Building3, Village.OldCompound));
    }

    [Fact]
    public void A_compound_has_its_buildings_below_it_and_no_others()
    {
        var below = Tree.SelfAndBelow(Village.Compound).Select(unit => unit.Id).ToList();

        Assert.Contains(Village.Compound, below);
        Assert.Contains(Village.Building3, below);
        Assert.DoesNotContain(Village.OldBuilding, below);
        Assert.DoesNotContain(Village.Community, below);
    }

    [Fact]
    public void Two_compounds_meet_in_their_community()
    {
        var common = Tree.CommonParent(Village.Building3, Village.OldBuilding);

        Assert.Equal(Village.Community, common?.Id);
    }

    [Fact]
    public void A_unit_and_its_ancestor_meet_in_the_ancestor()
    {
        Assert.Equal(Village.Street, Tree.CommonParent(Village.Street, Village.Property)?.Id);
    }

    [Fact]
    public void The_building_of_a_compound_is_none()
    {
        Assert.Null(Tree.BuildingOf(Village.Compound));
        Assert.Equal(Village.Building3, Tree.BuildingOf(Village.Building3)?.Id);
    }

    [Fact]
    public void Level_names_are_free()
    {
        var tree = new UnitTree(
        [
            new() { Id = new("xian"), Name = new("清河县", "Qinghe County"), Level = new("县", "county"), Kind = "district" },
            new() { Id = new("zhen"), Name = new("柳镇", "Liu Town"), Level = new("镇", "township"), Kind = "street", Parent = new("xian") },
            new() { Id = new("cun"), Name = new("上塆村", "Shangwan"), Level = new("村", "village"), Kind = "community", Parent = new("zhen") },
            new() { Id = new("wan"), Name = new("李家塆", "Lijiawan"), Level = new("塆组", "hamlet"), Kind = "building", Parent = new("cun") },
        ]);

        Assert.Equal("上塆村", tree.NearestOfKind(new("wan"), UnitKinds.Community)?.Name.Zh);
        Assert.Equal("李家塆", tree.BuildingOf(new("wan"))?.Name.Zh);
    }

    [Fact]
    public void A_unit_within_itself_is_no_tree()
    {
        Unit[] circle =
        [
            new() { Id = new("a"), Name = new("a", "a"), Kind = "compound", Parent = new("b") },
            new() { Id = new("b"), Name = new("b", "b"), Kind = "compound", Parent = new("a") },
        ];

        Assert.Throws<ArgumentException>(() => new UnitTree(circle));
    }

    [Fact]
    public void A_missing_parent_is_no_tree()
    {
        Assert.Throws<ArgumentException>(() => new UnitTree([new() { Id = new("a"), Name = new("a", "a"), Kind = "compound", Parent = new("gone") }]));
    }

    [Fact]
    public void A_unit_that_a_changed_manifest_lost_keeps_its_key_as_name()
    {
        Assert.Equal("torn-down", Tree.NameOf(new("torn-down")).Zh);
    }
}
