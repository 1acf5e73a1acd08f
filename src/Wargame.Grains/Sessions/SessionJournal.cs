using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;
using Wargame.EventStore;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Storage;

namespace Wargame.Grains.Sessions;

/// <summary>A session's events and commands on disk, and the state that they add up to.</summary>
internal sealed class SessionJournal(IWargameStore store, SessionRules rules, string session)
{
    private static readonly Dictionary<Type, string> Names = typeof(SessionEvent).GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToDictionary(kind => kind.DerivedType, kind => (string)kind.TypeDiscriminator!);

    /// <summary>The state as it is on disk.</summary>
    public SessionState State { get; private set; } = SessionState.Empty;

    /// <summary>When the last stored event happened; the beginning of time when there is none.</summary>
    public DateTimeOffset LastEventAt { get; private set; }

    /// <summary>After which event the last snapshot was made or read; 0 for none.</summary>
    public long SnapshotVersion { get; private set; }

    /// <summary>Reads the latest snapshot that this program can use, and the events after it, and adds them up.</summary>
    public async Task Read()
    {
        (State, LastEventAt, SnapshotVersion) = (SessionState.Empty, default, 0);
        if (await store.Latest(session, SessionSnapshot.Format) is { } snapshot
            && SessionSnapshot.Read(rules, snapshot.State) is { } kept && kept.Version == snapshot.Version)
            (State, LastEventAt, SnapshotVersion) = (kept, snapshot.At, snapshot.Version);

        foreach (var stored in await store.Read(session, State.Version))
        {
            State = rules.Evolve(State, SessionEventJson.Read(stored.Json));
            LastEventAt = stored.At;
        }
    }

    /// <summary>Reads every event and its hash, the ones before the snapshot too.</summary>
    /// <exception cref="TamperedStreamException">A row was changed, removed or moved by hand.</exception>
    public Task Check() => store.Read(session);

    /// <summary>Stores a step with its command; the state is the new one only when the step is on disk.</summary>
    public async Task Write(SessionStep step, Command cause)
    {
        await store.Append(session, State.Version, [.. step.Events.Select(Stored)], Recorded(cause, NewCommand.CarriedOut));
        State = step.State;
        LastEventAt = step.Events[^1].At;
    }

    /// <summary>What stored events add up to.</summary>
    public static SessionState Fold(SessionRules rules, IEnumerable<StoredEvent> events) =>
        events.Aggregate(SessionState.Empty, (state, stored) => rules.Evolve(state, SessionEventJson.Read(stored.Json)));

    /// <summary>Stores that a command was refused.</summary>
    public Task Note(Command refused, string code) => store.Note(session, State.Version, Recorded(refused, code));

    /// <summary>Keeps a snapshot, when a turn has moved on or many events have come since the last.</summary>
    /// <param name="events">What was just stored.</param>
    public Task Keep(ImmutableArray<SessionEvent> events)
    {
        if (State.Version - SnapshotVersion < Limits.EventsWithoutSnapshot && !events.Any(happened => happened is TurnOpened or ResultsReleased or HotWashOpened))
            return Task.CompletedTask;
        SnapshotVersion = State.Version;
        return store.Keep(session, State.Version, SessionSnapshot.Format, SessionSnapshot.Write(State));
    }

    /// <summary>The form in which an event is stored.</summary>
    public static NewEvent Stored(SessionEvent happened)
    {
        var (anonymous, names) = PersonsName.TakeOut(happened, PersonalName.Mark);
        return new(Names[happened.GetType()], SessionEventJson.Write(anonymous), happened.At, names is { } known ? PersonalName.Join(known) : null);
    }

    // An anonymous command is stored without the time at which it came, as its event is.
    private NewCommand Recorded(Command command, string outcome)
    {
        if (command.By is Issuer.Someone)
            command = command with { At = State.Clock.EnteredAt };
        return new(
            command.Id, IssuerText.Of(command.By), CommandJson.KindOf(command),
            CommandJson.Write(PersonsName.TakeOut(command, PersonalName.Mark)), command.At, outcome);
    }
}
