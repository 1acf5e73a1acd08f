namespace Wargame.Sessions.Events;

/// <summary>People play their team again.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Actor">The team's actor.</param>
public sealed record BotHandedBack(Stamp Stamp, string Actor) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        (state with { Bots = state.Bots.Remove(Actor) }).WithDesk(Actor, desk => desk.Unsigned());
}
