using System.Text.Json;
using Wargame.EventStore;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.World;

namespace Wargame.Review;

/// <summary>Plays a stored session again: its events are folded and every turn of the world is computed anew and held against its stored hash.</summary>
public static class Replay
{
    /// <summary>Replays a session up to its end or to the first event that does not verify.</summary>
    /// <param name="rules">The rules of the session's own scenario.</param>
    /// <param name="events">The whole stream, from its first event.</param>
    public static ReplayReport Run(SessionRules rules, IReadOnlyList<StoredEvent> events)
    {
        var state = SessionState.Empty;
        foreach (var stored in events)
        {
            var (next, trouble) = Fold(rules, state, stored);
            if (next is null) return new ReplayReport(state, new ReplayFault(stored.Version, stored.Type, trouble));
            state = next;
        }

        return new ReplayReport(state, null);
    }

    private static (SessionState? State, string Trouble) Fold(SessionRules rules, SessionState state, StoredEvent stored)
    {
        try
        {
            var happened = SessionEventJson.Read(stored.Json);
            if (happened is SessionOpened opened && opened.ScenarioHash != rules.Scenario.Hash)
                return (null, $"the session was played with another version of {opened.Scenario} (content {opened.ScenarioHash[..12]}, here {rules.Scenario.Hash[..12]})");
            return (rules.Evolve(state, happened), "");
        }
        catch (JsonException error)
        {
            return (null, $"it is not an event: {error.Message}");
        }
        catch (InvariantBrokenException error)
        {
            return (null, error.Message);
        }
    }
}
