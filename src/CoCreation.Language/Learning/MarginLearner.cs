namespace CoCreation.Language;

/// <summary>Learns to part each class from all others by as wide a margin as the lessons allow (a support vector machine with squared loss, by dual coordinate descent).</summary>
internal static class MarginLearner
{
    private const int Rounds = 12;

    // How dear a lesson on the wrong side of the margin is, and how far a rare class is made up for being rare.
    private const double Cost = 2;
    private const double Evening = 0.3;

    public static LinearModel Train(IReadOnlyList<Lesson> lessons, int classes, int features)
    {
        var model = new LinearModel(classes, features);
        var scores = model.NewScores();
        var steps = model.NewScores();
        var alphas = new float[(long)lessons.Count * classes];
        var lengths = lessons.Select(l => l.Text.Value.Sum(v => v * v) + 1f).ToArray();
        var evened = Evened(lessons, classes);
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var random = new Shuffle(20261121);
        for (var round = 0; round < Rounds; round++)
        {
            random.Mix(order);
            foreach (var at in order)
            {
                var lesson = lessons[at];
                model.Score(lesson.Text, scores);
                var moved = false;
                for (var c = 0; c < classes; c++)
                {
                    var own = lesson.Classes.Contains(c);
                    var softness = (float)(0.5 / (Cost * lesson.Weight * (own ? evened[c] : 1)));
                    ref var alpha = ref alphas[((long)at * classes) + c];
                    var slack = ((own ? scores[c] : -scores[c]) - 1f) + (alpha * softness);
                    var next = MathF.Max(0, alpha - (slack / (lengths[at] + softness)));
                    steps[c] = own ? next - alpha : alpha - next;
                    moved |= next != alpha;
                    alpha = next;
                }

                if (moved)
                    model.Move(lesson.Text, steps);
            }
        }

        return model;
    }

    /// <summary>By how much each class's own lessons count more than those against it.</summary>
    private static double[] Evened(IReadOnlyList<Lesson> lessons, int classes)
    {
        var number = new double[classes];
        foreach (var c in lessons.SelectMany(l => l.Classes))
            number[c]++;

        return [.. number.Select(n => n == 0 ? 1 : Math.Pow(Math.Max(1, (lessons.Count - n) / n), Evening))];
    }
}
