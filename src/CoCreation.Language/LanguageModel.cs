using System.Security.Cryptography;

namespace CoCreation.Language;

/// <summary>What was learnt from examples: how to tell categories, kinds of messages, and dangers.</summary>
public sealed record LanguageModel(CategoryClassifier Categories, MessageKindRecognizer Kinds, DangerRecognizer Dangers)
{
    // Raised when the form of what is kept changes.
    private const int Format = 3;

    private const int Buffer = 64 * 1024;

    private static readonly byte[] Magic = "CoCreation.Language"u8.ToArray();

    public static LanguageModel Train(IReadOnlyList<CategoryWords> words, IReadOnlyList<LabelledExample> examples) =>
        new(CategoryClassifier.Train(words, examples), MessageKindRecognizer.Train(examples), DangerRecognizer.Train(examples));

    /// <summary>Takes the model from a file when exactly this was learnt into it by exactly this program; else learns, and keeps the model there.</summary>
    /// <remarks>A file that is missing, damaged or cannot be written costs the time to learn, and nothing else.</remarks>
    /// <param name="learning">Called before learning, which takes long.</param>
    public static LanguageModel LoadOrTrain(string file, IReadOnlyList<CategoryWords> words, IReadOnlyList<LabelledExample> examples, Action? learning = null)
    {
        var key = Key(words, examples);
        if (Load(file, key) is { } kept)
            return kept;

        learning?.Invoke();
        var model = Train(words, examples);
        model.Save(file, key);
        return model;
    }

    internal static LanguageModel? Load(string file, byte[] key)
    {
        try
        {
            // Read twice rather than held twice: it is large, and the copy would stay in memory for as long as the program runs.
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, Buffer, FileOptions.SequentialScan);
            var head = new byte[Magic.Length + key.Length + SHA256.HashSizeInBytes];
            stream.ReadExactly(head);
            if (!head.AsSpan(0, Magic.Length).SequenceEqual(Magic)
                || !head.AsSpan(Magic.Length, key.Length).SequenceEqual(key)
                || !head.AsSpan(Magic.Length + key.Length).SequenceEqual(SHA256.HashData(stream)))
                return null;

            stream.Position = head.Length;
            using var from = new BinaryReader(stream);
            return new(CategoryClassifier.Load(from), MessageKindRecognizer.Load(from), DangerRecognizer.Load(from));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What a model depends on: the sentences, the words, and the program that learnt from them.</summary>
    internal static byte[] Key(IReadOnlyList<CategoryWords> words, IReadOnlyList<LabelledExample> examples)
    {
        using var inputs = new MemoryStream();
        using var to = new BinaryWriter(inputs);
        to.Write(Format);
        to.Write(typeof(LanguageModel).Module.ModuleVersionId.ToByteArray());
        to.Write(words.Count);
        foreach (var category in words)
        {
            to.Write(category.Code);
            to.Write(category.Words.Count);
            foreach (var word in category.Words)
                to.Write(word);
        }

        foreach (var example in examples)
        {
            to.Write(example.Label);
            to.Write(example.Text);
            to.Write(example.Headline ?? "");
        }

        to.Flush();
        return SHA256.HashData(inputs.GetBuffer().AsSpan(0, (int)inputs.Length));
    }

    private void Save(string file, byte[] key)
    {
        using var body = new MemoryStream();
        using var to = new BinaryWriter(body);
        Categories.Save(to);
        Kinds.Save(to);
        Dangers.Save(to);
        to.Flush();
        var written = body.GetBuffer().AsSpan(0, (int)body.Length);

        // Another file first, so that whoever reads meanwhile, or after a power cut, sees the old one or the new one whole.
        var draft = $"{file}.{Environment.ProcessId}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            using (var stream = new FileStream(draft, FileMode.Create, FileAccess.Write))
            {
                stream.Write(Magic);
                stream.Write(key);
                stream.Write(SHA256.HashData(written));
                stream.Write(written);
                stream.Flush(flushToDisk: true);
            }

            File.Move(draft, file, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Learnt again at the next start.
        }
    }
}
