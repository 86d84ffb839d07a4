using CoCreation.Bot.Cases;
using CoCreation.Casework;
using CoCreation.Dialogs;
using CoCreation.Language;

namespace CoCreation.Bot.Turns;

/// <summary>What the bot knows from files: who is responsible here, which matters there are, what to say, and how to understand.</summary>
/// <param name="CommonWords">How often words occur in ordinary messages.</param>
public sealed record Knowledge(CaseRules Rules, DialogSet Dialogs, DialogEngine Engine, Understander Understander, CommonWords CommonWords)
{
    public Deployment Deployment => Rules.Deployment;

    public Taxonomy Taxonomy => Rules.Taxonomy;

    /// <summary>The same with another manifest: who is responsible, and which places there are.</summary>
    public Knowledge With(Deployment deployment) => new(
        new CaseRules(deployment, Taxonomy, Rules.Options, Rules.Handovers), Dialogs, Engine, Understander.With(new PlaceRecognizer(KnownPlaces.Of(deployment.Units))), CommonWords);

    /// <summary>Finds out whose conduct words complain about, among the units and people of the deployment.</summary>
    internal ConductRecognizer Conduct { get; } = About.Recognizer(Rules.Deployment);
}

/// <summary>Holds the knowledge in force.</summary>
public sealed class KnowledgeLibrary(Knowledge first)
{
    private readonly Lock _change = new();
    private volatile Knowledge _current = first;

    public Knowledge Current => _current;

    /// <summary>Puts other dialogs in place of those in use; whoever is being answered is answered with what was in force when they wrote.</summary>
    public void Use(DialogSet dialogs)
    {
        lock (_change) _current = _current with { Dialogs = dialogs, Engine = new DialogEngine(dialogs) };
    }

    /// <summary>Puts another manifest in place of the one in use.</summary>
    public void Use(Deployment deployment)
    {
        lock (_change) _current = _current.With(deployment);
    }

    /// <summary>Takes up turns of duty that colleagues have taken.</summary>
    public void Use(IEnumerable<Handover> taken)
    {
        lock (_change)
        {
            var (known, fresh) = (_current.Rules.Handovers, taken.Where(turn => turn.Taken).ToList());
            if (fresh.Count > 0) _current = _current with { Rules = _current.Rules.With([.. known.Concat(fresh).DistinctBy(turn => turn.Id).OrderBy(turn => turn.At)]) };
        }
    }
}
