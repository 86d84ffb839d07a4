using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoCreation.Language;

namespace CoCreation.Bot.Commands;

/// <summary>How well a classifier did on messages that it had not learnt from.</summary>
internal sealed record EvaluationReport
{
    public required int Messages { get; init; }

    /// <summary>How many rows of the test were left out for having no text in the named columns.</summary>
    public required int WithoutText { get; init; }

    public required int Trained { get; init; }

    public required double Accuracy { get; init; }

    public required double MacroF1 { get; init; }

    public required SortedDictionary<string, double> PerClassF1 { get; init; }

    public required SortedDictionary<string, SortedDictionary<string, int>> Confusion { get; init; }

    /// <summary>For one training; the mean over all folds.</summary>
    public required double TrainSeconds { get; init; }

    public required double MicrosecondsPerMessage { get; init; }

    public required double ExpectedCalibrationError { get; init; }

    /// <summary>The share of messages of which the classifier was sure.</summary>
    public required double Sure { get; init; }

    public required double RightWhenSure { get; init; }

    public IReadOnlyList<FoldReport>? Folds { get; init; }
}

/// <summary>One fold of a cross-validation.</summary>
internal sealed record FoldReport(string Fold, int Messages, double Accuracy, double MacroF1);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(EvaluationReport))]
[JsonSerializable(typeof(SortedDictionary<string, GoldReport>))]
internal sealed partial class EvaluationJson : JsonSerializerContext
{
    /// <summary>Chinese labels stay readable.</summary>
    public static EvaluationJson Readable => field ??= new(new JsonSerializerOptions(Default.GeneratedSerializerOptions!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
