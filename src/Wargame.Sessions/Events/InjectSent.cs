using System.Collections.Immutable;

namespace Wargame.Sessions.Events;

/// <summary>An inject came by control's hand: one of the scenario out of its time, or one that control has written.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Inject">The inject's id.</param>
/// <param name="Cards">Ids of the cards that it opens in this turn; empty for what control has written.</param>
public sealed record InjectSent(Stamp Stamp, string Inject, ImmutableArray<string> Cards) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var msel = state.Msel.Sent([Inject], At);
        return state.Msel.Written.Any(written => written.Id == Inject)
            ? state with { Msel = msel.Came(Inject, state.Turn) }
            : state with { Msel = msel, Injects = state.Injects.Add(Inject), Cards = state.Cards.AddRange(Cards) };
    }
}
