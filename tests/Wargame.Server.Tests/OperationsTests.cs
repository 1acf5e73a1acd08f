using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Hub;
using Wargame.Server.Hosting;

namespace Wargame.Server.Tests;

/// <summary>What an operator sees and does.</summary>
public sealed class OperationsTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData("no cluster", "--database", "Host=x")]
    [InlineData("needs its database", "--cluster", "postgresql")]
    [InlineData("no cluster of the kind", "--cluster", "redis", "--database", "x")]
    [InlineData("IP address", "--cluster", "postgresql", "--database", "Host=x", "--silo-address", "here")]
    [InlineData("port must be", "--cluster", "postgresql", "--database", "Host=x", "--silo-port", "none")]
    [InlineData("must begin with http", "--otlp", "collector:4317")]
    public void A_setting_that_cannot_be_meant_gives_one_line(string words, params string[] arguments)
    {
        var failure = Assert.Throws<StartFailureException>(() => ServerOptions.Read(arguments));

        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public void The_settings_of_a_cluster_are_read()
    {
        var options = ServerOptions.Read(["--cluster", "PostgreSQL", "--database", "Host=x", "--silo-address", "10.0.0.7", "--silo-port", "0"]);

        Assert.Equal(("Host=x", IPAddress.Parse("10.0.0.7"), 0, 30000), (options.Cluster!.Database, options.Cluster.Address, options.Cluster.SiloPort, options.Cluster.GatewayPort));
        Assert.Null(ServerOptions.Read([]).Cluster);
    }

    [Fact]
    public async Task A_server_that_stops_tells_the_rooms_and_is_not_ready_any_more()
    {
        await using var server = await StartAsync();
        await using var control = await Browser.AttachAsync(server.Port, (await Browser.OpenAsync(server.Port)).ControlToken);
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        control.Hub.On(nameof(IWargameClient.ServerStops), told.SetResult);
        Assert.Equal(HttpStatusCode.OK, (await Browser.GetAsync(server.Port, "/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Browser.GetAsync(server.Port, "/health/live")).StatusCode);

        var drained = server.Drain();
        await told.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await drained;
        await server.Stopped;
    }

    [Fact]
    public async Task Commands_are_counted_by_kind_and_outcome_and_nothing_else_is_told()
    {
        var counted = new ConcurrentBag<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == "Wargame")
                    listening.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) =>
            counted.Add($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}"));
        listener.Start();
        await using var server = await StartAsync();
        await using var control = await Browser.AttachAsync(server.Port, (await Browser.OpenAsync(server.Port)).ControlToken);

        await control.DoAsync(nameof(IWargameHub.Announce), "CANARY");
        await control.SendAsync(nameof(IWargameHub.ResumeSession));

        Assert.Contains("wargame.commands wargame.command=announce wargame.outcome=carried-out", counted);
        Assert.Contains(counted, line => line.StartsWith("wargame.commands wargame.command=resume-session wargame.outcome=S", StringComparison.Ordinal));
        Assert.DoesNotContain(counted, line => line.Contains("CANARY", StringComparison.Ordinal));
    }

    private Task<WargameServer> StartAsync() => TestServer.StartAsync(data.Path);
}
