namespace Wargame.Sessions.Events;

/// <summary>A team asked control for help.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Actor">The team's actor.</param>
/// <param name="SeatId">Who asked.</param>
/// <param name="Note">What about; may be empty.</param>
public sealed record HelpAsked(Stamp Stamp, string Actor, string SeatId, string Note) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state with { Help = state.Help.SetItem(Actor, new(Actor, SeatId, Note, At)) };
}
