using System.Diagnostics.Metrics;
using CoCreation.Bot.Delivery;
using CoCreation.Bot.Storage;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CoCreation.Bot.Telemetry;

/// <summary>Sends traces and metrics by OTLP to where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says.</summary>
/// <remarks>
/// Requests as the framework traces them are left out: their addresses hold conversations, and the links of contractors.
/// </remarks>
internal sealed class OtlpExport(Store store, DeliveryLoop delivery, TimeProvider clock, IConfiguration settings) : IHostedService, IDisposable
{
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string Protocol = "OTEL_EXPORTER_OTLP_PROTOCOL";
    private const int MostGroups = 40_000;
    private const int FlushMs = 1_000;

    private readonly Meter _gauges = new(Signals.Name);
    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        OutboxGauges.Observe(_gauges, store, delivery, clock);
        var resource = ResourceBuilder.CreateDefault().AddService(Signals.Name, serviceInstanceId: Guid.CreateVersion7().ToString("N")).AddEnvironmentVariableDetector();

        // Spans begin here: what a stranger's headers say of sampling does not count.
        _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).SetSampler(new AlwaysOnSampler()).AddSource(Signals.Name).AddOtlpExporter(Choose).Build();
        _metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource)
            .AddMeter(Signals.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime")
            .AddView(Signals.GroupPosts, new MetricStreamConfiguration { CardinalityLimit = MostGroups })
            .AddOtlpExporter(Choose).Build();
        Signals.Show();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _traces?.Shutdown(FlushMs);
        _metrics?.Shutdown(FlushMs);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
        _gauges.Dispose();
    }

    /// <summary>HTTP unless the operator asks for gRPC; the exporter itself reads where to and with which headers.</summary>
    private void Choose(OtlpExporterOptions options) => options.Protocol = settings[Protocol] == "grpc" ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf;
}
