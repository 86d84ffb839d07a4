using CoCreation.Chaos;

ChaosOptions options;
try
{
    options = ChaosOptions.Read(args);
}
catch (FormatException error)
{
    await Console.Error.WriteLineAsync($"{error.Message}\n{ChaosOptions.Usage}");
    return 2;
}

Plant.Fit();
var directory = options.Keep is { } keep ? Directory.CreateDirectory(Path.GetFullPath(keep)) : Directory.CreateTempSubdirectory("cocreation-chaos-");
var program = options.Program is { } built ? Path.GetFullPath(built) : options.Plant is { } planted ? await planted.Build(directory.FullName) : Path.Combine(AppContext.BaseDirectory, "CoCreation.Bot.dll");
if (options.Plant is not null) Console.WriteLine($"planted               {options.Plant.Name}: {options.Plant.What}");
var (runs, well) = (0, 0);
foreach (var shared in options.Shared)
{
    runs++;
    if (await Run.Of(options, shared, program, directory.CreateSubdirectory(shared ? "postgres" : "sqlite").FullName)) well++;
}

var asWished = options.Plant is null ? well == runs : well == 0;
if (options.Plant is not null) Console.WriteLine($"planted               {options.Plant.Name}: {(asWished ? "found" : "NOT FOUND")}");
if (asWished && options.Keep is null) directory.Delete(recursive: true);
else Console.WriteLine($"logs and databases are in {directory.FullName}");
return asWished ? 0 : 1;
