using System.Collections.Immutable;
using Wargame.Grains.Desks;
using Wargame.Grains.Sessions;
using Wargame.Grains.Tests.Secrecy;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Storage;
using Wargame.Sessions.Tests.Small;

namespace Wargame.Grains.Tests.Simulation;

/// <summary>A whole session in bad weather: people, a network, a server that dies and a store that fails, in virtual time.</summary>
internal sealed class Simulation
{
    private const int MostEvents = 100_000;
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly SessionRules _rules = SmallScenario.Rules;
    private readonly Weather _weather;
    private readonly Random _luck;
    private readonly Network _network;
    private readonly Server _server;
    private readonly Cast _cast;
    private readonly Dictionary<string, Client> _clients = [];
    private readonly CommonDeeds _deeds;
    private int _given;

    public Simulation(Weather weather)
    {
        _weather = weather;
        _luck = new Random(weather.Seed);
        _network = new Network(_luck, weather) { Calm = true };
        _server = new Server(_rules, _network, weather);
        _cast = Cast.Draw(_rules, _luck);
        _deeds = new CommonDeeds(_rules, _cast, _luck);
    }

    /// <summary>Commands that were acknowledged.</summary>
    public int Acknowledged => _clients.Values.Sum(client => client.Acknowledged.Count);

    /// <summary>Times that the server died.</summary>
    public int Deaths => _server.Deaths;

    /// <summary>Plays it and looks whether every promise was kept.</summary>
    public async Task RunAsync()
    {
        await OpenAsync();
        _network.Calm = false;
        for (var command = 0; command < _weather.Commands; command++)
            _network.In(command * 1_500, Deed);
        _network.In(_weather.Commands * 1_500L, () =>
        {
            _network.Calm = true;
            return Task.CompletedTask;
        });
        await _network.RunAsync(MostEvents);
        foreach (var client in _clients.Values)
            await client.CatchUp();
        await CheckAsync();
    }

    private async Task OpenAsync()
    {
        await _server.StartAsync();
        await _server.CarryAsync(new OpenSession("open", Start, Cast.Control, "s", "KV7PT4", (ulong)_weather.Seed, Pace.Facilitated));
        foreach (var actor in _cast.Seated)
            await _server.CarryAsync(new TakeSeat($"seat-{actor}", Start, Cast.Control, actor + "-1", actor, "Person " + actor));
        foreach (var actor in _cast.Seated)
            _clients[actor] = new Client(new DeskAddress(DeskKind.Government, "s", actor), _server, _network);
        _clients[""] = new Client(DeskAddress.Control("s"), _server, _network);
        _server.Publish = () =>
        {
            foreach (var client in _clients.Values)
                client.Tell();
        };
    }

    private Task Deed()
    {
        if (_network.Happens(_weather.Cuts))
            _luck.Any(_clients.Values.ToList())!.Cut();
        var stamp = new Stamps($"c{++_given}", Start.AddMilliseconds(_network.Now));
        var command = _luck.Next(6) == 0 && _server.State.Phase < Phase.HotWash
            ? new AdvancePhase(stamp.Id, stamp.At, Cast.Control, _server.State.Phase)
            : _deeds.Next(_server.State, stamp);
        if (command is not null)
            _clients[command.By is Issuer.Seat by ? by.SeatId[..^2] : ""].Give(command);
        return Task.CompletedTask;
    }

    // By the log and the pages alone: what the server believes is not asked.
    private async Task CheckAsync()
    {
        var log = await _server.Memory.Store.Read("s");
        Assert.Equal(Enumerable.Range(1, log.Count).Select(version => (long)version), log.Select(stored => stored.Version));
        var told = SessionJournal.Fold(_rules, log);
        Assert.Equal(log.Count, told.Version);
        Assert.True(SessionSnapshot.Write(told).AsSpan().SequenceEqual(SessionSnapshot.Write(_server.State)), "The server's state is not that of its log.");

        var carried = _server.Memory.Commands.Select(command => command.Id).ToList();
        Assert.Equal(carried.Distinct(StringComparer.Ordinal), carried);
        foreach (var client in _clients.Values)
        {
            Assert.False(client.Waits, $"{client.Desk} still waits for an answer.");
            Assert.Empty(client.Acknowledged.Except(carried).Except(_server.Idle));
        }

        var pages = new DeskPages(_rules, new PublicAddress(), 0, new ShadowShelf(_rules));
        foreach (var client in _clients.Values)
        {
            var page = pages.Make(client.Desk, Language.English, told, ImmutableDictionary<string, bool>.Empty, default, false, out _);
            Assert.True(client.Shown is { } shown && shown.Json.AsSpan().SequenceEqual(page.Json), $"{client.Desk} does not show what the log says.");
        }
    }
}
