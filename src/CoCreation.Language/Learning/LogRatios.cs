namespace CoCreation.Language;

/// <summary>Weighs each piece by how much likelier it is in a class than outside of it (naive Bayes): coarser than margins, and steadier where there is little to learn from.</summary>
internal static class LogRatios
{
    private const double Smoothing = 0.3;

    public static LinearModel Train(IReadOnlyList<Lesson> lessons, int classes, int features)
    {
        var model = new LinearModel(classes, features);
        var inClass = new double[classes];
        foreach (var lesson in lessons)
        {
            foreach (var at in lesson.Text.Index)
            {
                foreach (var c in lesson.Classes)
                    model.Row(at)[c] += lesson.Weight;
            }

            foreach (var c in lesson.Classes)
                inClass[c] += lesson.Weight * lesson.Text.Index.Length;
        }

        var all = inClass.Sum();
        var spread = Smoothing * features;
        for (var at = 0; at < features; at++)
        {
            var row = model.Row(at);
            var texts = 0.0;
            foreach (var count in row)
                texts += count;

            for (var c = 0; c < classes; c++)
                row[c] = (float)(Math.Log((row[c] + Smoothing) / (inClass[c] + spread)) - Math.Log((texts - row[c] + Smoothing) / (all - inClass[c] + spread)));
        }

        return model;
    }
}
