namespace Wargame.Sessions.Events;

/// <summary>A draft was taken back; signatures and a request for it are gone.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Actor">Whose.</param>
/// <param name="DraftId">The draft.</param>
public sealed record DraftRemoved(Stamp Stamp, string Actor, string DraftId) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state
        .WithDesk(Actor, desk => (desk with { Drafts = desk.Drafts.RemoveAll(draft => draft.Id == DraftId) }).Unsigned())
        .WithoutRequest(Actor, DraftId);
}
