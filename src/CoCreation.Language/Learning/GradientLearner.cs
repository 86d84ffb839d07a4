namespace CoCreation.Language;

/// <summary>Learns probabilities by gradient steps, the same way each time (logistic regression).</summary>
internal static class GradientLearner
{
    public static LinearModel Train(IReadOnlyList<Lesson> lessons, int classes, int features, int rounds, float boldness)
    {
        var model = new LinearModel(classes, features);
        var scores = model.NewScores();
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var random = new Shuffle(20261121);
        for (var round = 0; round < rounds; round++)
        {
            random.Mix(order);
            var rate = boldness * (1f - (0.95f * round / rounds));
            foreach (var at in order)
            {
                var lesson = lessons[at];
                model.Score(lesson.Text, scores);
                LinearModel.Softmax(scores.AsSpan(0, classes), 1f);
                for (var c = 0; c < classes; c++)
                {
                    var target = lesson.Classes.Contains(c) ? 1f / lesson.Classes.Length : 0f;
                    scores[c] = rate * lesson.Weight * (target - scores[c]);
                }

                model.Move(lesson.Text, scores, biasPart: 0.02f);
            }
        }

        return model;
    }
}
