namespace CoCreation.Language.Tests;

public sealed class LanguageModelTests : IDisposable
{
    private static readonly CategoryWords[] Words = [new("31001", ["电梯", "lift"]), new("35001", ["垃圾", "rubbish"])];

    private static readonly LabelledExample[] Examples =
        [new("31001", "3栋电梯又坏了"), new("35001", "楼下垃圾三天没人收"), new("31001+35001", "电梯坏了，垃圾也没人收"), new("kind:thanks", "谢谢师傅"), new("kind:alarm.fire", "窗户里翻出黑的")];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cocreation-model-");

    private string ModelFile => Path.Combine(folder.FullName, "language.model");

    [Fact]
    public void What_was_learnt_is_kept_and_says_the_same_when_it_is_loaded()
    {
        var learnt = LanguageModel.LoadOrTrain(ModelFile, Words, Examples);

        var loaded = LanguageModel.Load(ModelFile, LanguageModel.Key(Words, Examples));

        Assert.NotNull(loaded);
        Assert.Equal(learnt.Categories.Classify("电梯不动了").Best, loaded.Categories.Classify("电梯不动了").Best);
        Assert.Equal(learnt.Categories.SureFrom, loaded.Categories.SureFrom);
        Assert.Equal(learnt.Categories.Explain("电梯不动了", "31001"), loaded.Categories.Explain("电梯不动了", "31001"));
        Assert.Equal(learnt.Kinds.Recognize("电梯不动了"), loaded.Kinds.Recognize("电梯不动了"));
        Assert.Equal(learnt.Dangers.Explain("门缝里钻出黑的"), loaded.Dangers.Explain("门缝里钻出黑的"));
        Assert.Equal("language.model", Assert.Single(folder.GetFiles()).Name);
    }

    [Fact]
    public void One_more_sentence_is_another_model()
    {
        LanguageModel.LoadOrTrain(ModelFile, Words, Examples);

        var loaded = LanguageModel.Load(ModelFile, LanguageModel.Key(Words, [.. Examples, new("35001", "垃圾桶满了")]));

        Assert.Null(loaded);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    [InlineData(200)]
    public void A_damaged_file_is_learnt_anew(int at)
    {
        var learnt = LanguageModel.LoadOrTrain(ModelFile, Words, Examples);
        var bytes = File.ReadAllBytes(ModelFile);
        bytes[at] ^= 1;
        File.WriteAllBytes(ModelFile, bytes);

        Assert.Null(LanguageModel.Load(ModelFile, LanguageModel.Key(Words, Examples)));
        var again = LanguageModel.LoadOrTrain(ModelFile, Words, Examples);

        Assert.Equal(learnt.Categories.Classify("电梯不动了").Best, again.Categories.Classify("电梯不动了").Best);
        Assert.NotNull(LanguageModel.Load(ModelFile, LanguageModel.Key(Words, Examples)));
    }

    [Fact]
    public void A_file_that_ends_early_is_learnt_anew()
    {
        LanguageModel.LoadOrTrain(ModelFile, Words, Examples);
        File.WriteAllBytes(ModelFile, File.ReadAllBytes(ModelFile)[..^9]);

        Assert.Null(LanguageModel.Load(ModelFile, LanguageModel.Key(Words, Examples)));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
