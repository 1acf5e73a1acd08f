using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Scenarios;
using Wargame.World;

namespace Wargame.Sessions;

/// <summary>
/// The rules of the room for one scenario: a pure decider. Immutable, shared between all sessions of the scenario, safe to use from any
/// thread.
/// </summary>
public sealed class SessionRules
{
    /// <summary>Makes the rules.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="model">Its world, compiled.</param>
    public SessionRules(ScenarioDefinition scenario, WorldModel model)
    {
        Scenario = scenario;
        Model = model;
    }

    /// <summary>The scenario.</summary>
    public ScenarioDefinition Scenario { get; }

    /// <summary>Its world, compiled.</summary>
    public WorldModel Model { get; }

    /// <summary>What a command brings about, with all that follows from it by itself; or why it is refused, and then nothing has changed.</summary>
    public Decision Decide(SessionState state, Command command) => throw new NotImplementedException();

    /// <summary>The state after an event.</summary>
    /// <exception cref="InvariantBrokenException">A turn no longer gives the hash that was stored with it.</exception>
    public SessionState Evolve(SessionState state, SessionEvent happened) => throw new NotImplementedException();
}
