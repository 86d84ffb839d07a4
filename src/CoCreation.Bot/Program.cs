var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/healthz", () => Results.Text("ok"));
app.Run();
