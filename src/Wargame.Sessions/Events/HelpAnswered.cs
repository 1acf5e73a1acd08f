namespace Wargame.Sessions.Events;

/// <summary>A call for help is closed.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Actor">The team's actor.</param>
public sealed record HelpAnswered(Stamp Stamp, string Actor) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state with { Help = state.Help.Remove(Actor) };
}
