using CoCreation.Bot;
using CoCreation.Bot.Commands;
using CoCreation.Bot.Storage;

if (CommandLine.IsCommand(args))
    return await CommandLine.Run(args);

try
{
    var builder = WebApplication.CreateSlimBuilder(args);
    BotHost.Configure(builder);
    var app = await BotHost.Build(builder);
    await app.RunAsync();
    return 0;
}
catch (Exception error) when (error is StartException or StoreException)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
