namespace CoCreation.Language;

/// <summary>Says which category a message is about, having learnt from labelled sentences.</summary>
public sealed class CategoryClassifier
{
    private readonly CategoryGuess nothing = CategoryGuess.None;

    private CategoryClassifier() { }

    public static CategoryClassifier Train(IReadOnlyList<CategoryWords> words, IReadOnlyList<LabelledExample> examples) => new();

    public CategoryGuess Classify(string text) => nothing;

    /// <summary>The pieces of the text that spoke for the category, strongest first.</summary>
    public IReadOnlyList<Reason> Explain(string text, string code) => [.. nothing.Best.Select(b => new Reason(default, b.Code, 0))];

    /// <summary>One matter, or two when two clauses are surely about different categories.</summary>
    public IReadOnlyList<Matter> Matters(string text) => [new(new(0, text.Length), text, Classify(text))];
}
