namespace CoCreation.Dialogs;

/// <summary>Holds the dialog files in use and keeps the last good ones when new ones have mistakes.</summary>
public sealed class DialogLibrary
{
    private readonly string directory;
    private volatile DialogSet current;

    private DialogLibrary(string directory, DialogSet current) => (this.directory, this.current) = (directory, current);

    public DialogSet Current => current;

    /// <summary>Reads the directory for the first time; with mistakes there is no library.</summary>
    public static (DialogLibrary? Library, IReadOnlyList<Diagnostic> Diagnostics) Open(string directory, DialogVocabulary vocabulary)
    {
        var (set, diagnostics) = DialogSet.Load(directory, vocabulary);
        return (set is null ? null : new(directory, set), diagnostics);
    }

    /// <summary>Reads the directory again. With mistakes the files in use stay as they were.</summary>
    public IReadOnlyList<Diagnostic> Reload()
    {
        var (set, diagnostics) = DialogSet.Load(directory, current.Vocabulary);
        if (set is not null)
            current = set;

        return diagnostics;
    }
}
