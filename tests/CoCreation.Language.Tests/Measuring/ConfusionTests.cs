namespace CoCreation.Language.Tests.Measuring;

public sealed class ConfusionTests
{
    // Three cats, one of them taken for a dog; two dogs, one of them taken for a bird.
    private static readonly Confusion Animals = new([("cat", "cat"), ("cat", "cat"), ("cat", "dog"), ("dog", "dog"), ("dog", "bird")]);

    [Fact]
    public void Precision_and_recall_count_what_was_found_and_what_was_there()
    {
        Assert.Equal(1.0, Animals.Precision("cat"));
        Assert.Equal(2 / 3.0, Animals.Recall("cat"), 6);
        Assert.Equal(0.5, Animals.Precision("dog"));
        Assert.Equal(0.5, Animals.Recall("dog"));
        Assert.Equal(3, Animals.Support("cat"));
    }

    [Fact]
    public void The_macro_F1_is_the_mean_over_the_classes_that_are_right_somewhere()
    {
        Assert.Equal(["cat", "dog"], Animals.Classes);
        Assert.Equal((0.8 + 0.5) / 2, Animals.MacroF1, 6);
        Assert.Equal(0.6, Animals.Accuracy, 6);
    }

    [Fact]
    public void A_class_that_was_never_found_has_no_precision_and_nothing_at_all_has_no_figures()
    {
        Assert.Equal(0, new Confusion([("cat", "dog")]).F1("cat"));
        Assert.Equal(0, new Confusion([]).MacroF1);
    }
}
