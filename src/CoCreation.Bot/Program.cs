using CoCreation.Bot;
using CoCreation.Bot.Commands;
using CoCreation.Bot.Storage;
using Microsoft.AspNetCore.Connections;

if (CommandLine.IsCommand(args))
    return await CommandLine.Run(args);

try
{
    // Settings are read once. Watching for new ones would watch all that lies below, and the database in ./data is written at every turn.
    var builder = WebApplication.CreateSlimBuilder([.. args, "--hostBuilder:reloadConfigOnChange=false"]);
    BotHost.Configure(builder);
    var app = await BotHost.Build(builder);
    await app.RunAsync();
    return 0;
}
catch (IOException error) when (error.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync($"{error.Message} Stop the program that listens there, or choose another address with --urls, for example --urls http://127.0.0.1:3979.");
    return 1;
}
catch (Exception error) when (error is StartException or StoreException)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
