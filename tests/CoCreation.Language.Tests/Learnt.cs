[assembly: AssemblyFixture(typeof(CoCreation.Language.Tests.Learnt))]

namespace CoCreation.Language.Tests;

/// <summary>What can be learnt from the project's own examples, learnt once for all tests.</summary>
public sealed class Learnt
{
    public Learnt()
    {
        Examples = ExampleFile.ReadFolder(Path.Combine(Repository.Root, "dialogs", "examples")).Examples;
        Categories = CategoryClassifier.Train([], Examples);
        Kinds = MessageKindRecognizer.Train(Examples);
        Dangers = DangerRecognizer.Train(Examples);
    }

    public IReadOnlyList<LabelledExample> Examples { get; }

    public CategoryClassifier Categories { get; }

    public MessageKindRecognizer Kinds { get; }

    public DangerRecognizer Dangers { get; }
}
