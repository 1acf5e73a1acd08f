using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Wargame.Grains;

namespace Wargame.Server.Hosting;

/// <summary>Traces, metrics and logs for a collector, when one is named. Without it nothing is gathered.</summary>
internal static class Observing
{
    /// <summary>Sends them by the OpenTelemetry protocol.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="collector">Where to, or null.</param>
    public static void Add(WebApplicationBuilder builder, Uri? collector)
    {
        if (collector is null)
            return;
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(server => server.AddService("wargame", serviceInstanceId: Environment.MachineName))
            .WithTracing(traces => traces.AddProcessor<Discretion>().AddSource(Telemetry.Name, "Microsoft.Orleans.Application").AddAspNetCoreInstrumentation())
            .WithMetrics(metrics => metrics.AddMeter(Telemetry.Name, "Microsoft.Orleans", "Npgsql").AddAspNetCoreInstrumentation())
            .WithLogging()
            .UseOtlpExporter(OpenTelemetry.Exporter.OtlpExportProtocol.Grpc, collector);
    }
}
