using Wargame.Sessions.Drafting;

namespace Wargame.Sessions.Events;

/// <summary>An order was drafted or changed; signatures and an earlier request for it are gone.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Draft">As it is now.</param>
public sealed record DraftSaved(Stamp Stamp, Draft Draft) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state.WithDesk(Draft.Actor, desk => DraftRules.Place(desk, Draft).Unsigned() with
        {
            Saves = desk.Saves + 1,
            Marks = desk.Marks.SetItem(Draft.Id, new(desk.Saves + 1, desk.Draft(Draft.Id) is null ? By : desk.Marks[Draft.Id].DraftedBy, By, At)),
        }).WithoutRequest(Draft.Actor, Draft.Id);
}
