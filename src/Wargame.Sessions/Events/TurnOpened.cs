using System.Collections.Immutable;

namespace Wargame.Sessions.Events;

/// <summary>A turn began with its briefing: injects came, cards are asked.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Turn">From 1.</param>
/// <param name="Injects">Ids of the injects that came.</param>
/// <param name="Cards">Ids of the cards that are asked.</param>
/// <param name="Deadline">When the briefing ends, or null.</param>
public sealed record TurnOpened(
    Stamp Stamp, int Turn, ImmutableArray<string> Injects, ImmutableArray<string> Cards, DateTimeOffset? Deadline)
    : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        (state with { Turn = Turn, Injects = Injects, Cards = Cards, Msel = state.Msel.Sent(Injects, At) })
            .WithClearDesks(rules).Enter(Phase.Briefing, At, Deadline);
}
