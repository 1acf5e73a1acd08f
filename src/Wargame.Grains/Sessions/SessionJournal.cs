using System.Reflection;
using System.Text.Json.Serialization;
using Wargame.EventStore;
using Wargame.Sessions;
using Wargame.Sessions.Events;

namespace Wargame.Grains.Sessions;

/// <summary>A session's events on disk, and the state that they add up to.</summary>
internal sealed class SessionJournal(IEventStore store, SessionRules rules, string session)
{
    private static readonly Dictionary<Type, string> Names = typeof(SessionEvent).GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToDictionary(kind => kind.DerivedType, kind => (string)kind.TypeDiscriminator!);

    /// <summary>The state as it is on disk.</summary>
    public SessionState State { get; private set; } = SessionState.Empty;

    /// <summary>When the last stored event happened; the beginning of time when there is none.</summary>
    public DateTimeOffset LastEventAt { get; private set; }

    /// <summary>Reads the events and adds them up.</summary>
    public async Task Read()
    {
        State = SessionState.Empty;
        foreach (var stored in await store.Read(session))
        {
            State = rules.Evolve(State, SessionEventJson.Read(stored.Json));
            LastEventAt = stored.At;
        }
    }

    /// <summary>Stores a step; the state is the new one only when the step is on disk.</summary>
    public async Task Write(SessionStep step)
    {
        await store.Append(session, State.Version, [.. step.Events.Select(Stored)]);
        State = step.State;
        LastEventAt = step.Events[^1].At;
    }

    /// <summary>What stored events add up to.</summary>
    public static SessionState Fold(SessionRules rules, IEnumerable<StoredEvent> events) =>
        events.Aggregate(SessionState.Empty, (state, stored) => rules.Evolve(state, SessionEventJson.Read(stored.Json)));

    /// <summary>The form in which an event is stored.</summary>
    public static NewEvent Stored(SessionEvent happened) =>
        new(Names[happened.GetType()], SessionEventJson.Write(happened), happened.At);
}
