using System.Collections.Immutable;
using Wargame.EventStore;
using Wargame.Grains.Desks;
using Wargame.Grains.Sessions;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Tests.Simulation;

/// <summary>
/// The session's server: the real decider, journal and pages, in the order of the session grain (decide, store, adopt, show). It dies when the
/// network says so, or when a write goes wrong, and reads itself again from the store; what it had in hand is not answered.
/// </summary>
internal sealed class Server
{
    private readonly SessionRules _rules;
    private readonly Network _network;
    private readonly Weather _weather;
    private SessionJournal _journal = null!;
    private DeskPages _pages = null!;
    private long _life;

    public Server(SessionRules rules, Network network, Weather weather)
    {
        (_rules, _network, _weather) = (rules, network, weather);
        Memory = MemoryStore.Create(() => !network.Happens(weather.Faults) ? StoreFault.None
            : network.Happens(50) ? StoreFault.AfterWriting : StoreFault.BeforeWriting);
    }

    public MemoryStore Memory { get; }

    public SessionState State => _journal.State;

    /// <summary>Ids of commands that asked for nothing new.</summary>
    public HashSet<string> Idle { get; } = [];

    /// <summary>Times that it died.</summary>
    public int Deaths { get; private set; } = -1;

    /// <summary>Told after every change of the state, with the desks' pages to be made.</summary>
    public Action Publish { get; set; } = () => { };

    public async Task StartAsync()
    {
        Deaths++;
        _journal = new(Memory.Store, _rules, "s");
        _pages = new(_rules, new PublicAddress(), ++_life, new ShadowShelf(_rules));
        await _journal.Read();
    }

    /// <summary>Carries a command out; false when the server died over it.</summary>
    public async Task<(bool Answered, Refusal? Refusal)> CarryAsync(Command command)
    {
        var step = SessionStep.Take(_rules, State, command);
        if (step.Refusal is not null || step.Events.IsEmpty)
        {
            if (step.Refusal is null && !State.Memory.Holds(command.By, command.Id))
                Idle.Add(command.Id);
            return (true, step.Refusal);
        }

        var diesBefore = _network.Happens(_weather.Crashes);
        try
        {
            if (!diesBefore)
                await _journal.Write(step, command);
        }
        catch (StorageUnavailableException)
        {
            diesBefore = true;
        }

        if (diesBefore || _network.Happens(_weather.Crashes))
        {
            await StartAsync();
            return (false, null);
        }

        await _journal.Keep(step.Events);
        Publish();
        return (true, null);
    }

    public DeskPage Page(DeskAddress desk) => _pages.Make(desk, Language.English, State, ImmutableDictionary<string, bool>.Empty, default, false, out _);
}
