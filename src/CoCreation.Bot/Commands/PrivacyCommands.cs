using System.CommandLine;
using CoCreation.Bot.Manifests;
using CoCreation.Bot.Privacy;
using CoCreation.Bot.Storage;
using CoCreation.Casework;
using CoCreation.Dialogs;

namespace CoCreation.Bot.Commands;

/// <summary><c>privacy export</c> and <c>privacy erase</c>: what PIPL Arts. 44 and 47 let a person ask for.</summary>
internal static class PrivacyCommands
{
    public static Command Create()
    {
        var person = new Argument<string>("person") { Description = "channel:id of an account, or the id alone where only one person has it." };
        var export = new Command("export", "Writes everything that is kept about a person as JSON: who they are, what they said, their matters, and who saw what.") { person };
        export.SetAction((result, stop) => Answer.With(result, () => Export(Deployed.Folders.Data, result.GetValue(person)!, stop)));
        var erase = new Command("erase", "Erases who a person is and what they said; tickets, events and figures stay.") { person };
        erase.SetAction((result, stop) => Answer.With(result, () => Erase(Deployed.Folders.Data, result.GetValue(person)!, stop)));
        return new("privacy", "Answers what people ask about their own data.") { export, erase };
    }

    /// <param name="data">The data directory.</param>
    /// <exception cref="CommandException">There is no database, or the person is not known or not told apart.</exception>
    internal static Task<string> Export(string data, string person, CancellationToken stop) => Kept.With(data, async store =>
    {
        await using var db = store.Read();
        var subject = await Subject.Find(db, person, stop);
        return (await PersonExport.Of(db, subject, Declared(), stop)).ToJson();
    });

    /// <inheritdoc cref="Export"/>
    internal static Task<string> Erase(string data, string person, CancellationToken stop) => Kept.With(data, async store =>
    {
        Subject subject;
        await using (var db = store.Read()) subject = await Subject.Find(db, person, stop);
        return await PersonErasure.Run(store, subject, stop);
    });

    /// <summary>The manifests, for the names of staff and units; without them their keys are written.</summary>
    private static Deployment? Declared()
    {
        var manifests = Deployed.Folders.Manifests;
        return ManifestReader.Read(manifests, manifests, new Findings());
    }
}
