using Wargame.Sessions.Drafting;

namespace Wargame.Sessions.Events;

/// <summary>An order was drafted or changed; signatures and an earlier request for it are gone.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Draft">As it is now.</param>
public sealed record DraftSaved(Stamp Stamp, Draft Draft) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state.WithDesk(Draft.Actor, desk => DraftRules.Place(desk, Draft).Unsigned()).WithoutRequest(Draft.Actor, Draft.Id);
}
