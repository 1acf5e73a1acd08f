using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Wargame.EventStore;
using Wargame.Grains;
using Wargame.Grains.Sessions;

namespace Wargame.Server.Hosting;

/// <summary>A running server: web, grains and store in one process.</summary>
public sealed class WargameServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly IWargameStore _store;

    private WargameServer(WebApplication app, IWargameStore store)
    {
        _app = app;
        _store = store;
    }

    /// <summary>Where it listens on this computer.</summary>
    public required int Port { get; init; }

    /// <summary>What to tell the person who started it.</summary>
    public required string Banner { get; init; }

    /// <summary>Opens the page of whoever writes scenarios, with its key where that is told: at the first start.</summary>
    public required string AuthorLink { get; init; }

    /// <summary>Its services, for tests.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Done when it was stopped.</summary>
    public Task Stopped => _app.WaitForShutdownAsync();

    /// <summary>Starts a server.</summary>
    /// <exception cref="StartFailureException">It cannot start; the message says why in one line.</exception>
    /// <exception cref="EventStore.StorageUnavailableException">The data folder cannot be used; likewise.</exception>
    public static Task<WargameServer> Start(ServerOptions options) => Start(options, ScenarioStock.Load(options.ScenarioFolder, options.DataFolder), store => store);

    /// <summary>The same, on scenarios that are read already, and on a store that a test stands before the real one.</summary>
    /// <param name="options">How.</param>
    /// <param name="scenarios">What it offers.</param>
    /// <param name="before">From the real store to the one that is used.</param>
    public static async Task<WargameServer> Start(ServerOptions options, ScenarioStock scenarios, Func<IWargameStore, IWargameStore> before)
    {
        if (options.Port != 0 && !FreePorts.IsFree(options.Port))
            throw PortTaken(options.Port);

        var (real, archive) = await Storage.Open(options, scenarios.Texts);
        var store = before(real);
        var shelf = new ScenarioShelf(scenarios.Scenarios, archive);
        var authors = Authors.Open(options, scenarios);
        var app = ServerApp.Build(options, store, shelf, authors);
        try
        {
            await app.StartAsync();
        }
        catch (Exception failure)
        {
            await app.DisposeAsync();
            await store.DisposeAsync();
            throw failure is IOException && options.Port != 0 ? PortTaken(options.Port, failure) : failure;
        }

        return Announce(options, app, store, shelf, authors);
    }

    /// <summary>Takes its leave as on SIGTERM: tells the rooms, is not ready any more, and stops.</summary>
    public Task Drain() => _app.Services.GetRequiredService<Hosting.Drain>().Begin();

    /// <summary>Stops it: grains say farewell, then the store closes.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _store.DisposeAsync();
    }

    private static WargameServer Announce(ServerOptions options, WebApplication app, IWargameStore store, ScenarioShelf shelf, Authors authors)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        var port = new Uri(addresses.First().Replace("[::]", "localhost", StringComparison.Ordinal)).Port;
        List<string> network = [.. LanAddresses.Find().Select(address => $"http://{address}:{port}")];
        var announced = options.PublicAddress ?? network.FirstOrDefault() ?? $"http://localhost:{port}";
        app.Services.GetRequiredService<PublicAddress>().Value = announced;
        var own = options.PublicAddress ?? $"http://localhost:{port}";
        return new WargameServer(app, store)
        {
            Port = port,
            AuthorLink = authors.Link(own),
            Banner = Hosting.Banner.Write(port, network, announced, store.Place, shelf.All.Count, authors.Told(own)),
        };
    }

    private static StartFailureException PortTaken(int port, Exception? cause = null) =>
        new($"Port {port} is taken by another program; stop it or choose another port with --port.", cause);
}
