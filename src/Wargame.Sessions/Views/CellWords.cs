using Wargame.Sessions.Events;
using Wargame.Sessions.WhiteCell;
using Wargame.World.Wording;

namespace Wargame.Sessions.Views;

/// <summary>The words of control's log for what the white cell does among itself.</summary>
internal static class CellWords
{
    /// <summary>The words, or null for what is about others.</summary>
    public static Sentence? Of(Sight sight, SessionEvent happened) => happened switch
    {
        FacilitatorAdmitted { By: Issuer.Control by } met when Facilitator.IdOf(by) == met.FacilitatorId => $"{met.Person} comes from another line of play.",
        FacilitatorAdmitted admitted => $"{admitted.Person} may come in as a facilitator.",
        FacilitatorNamed named => $"A facilitator is called {named.Person}.",
        FacilitatorDismissed dismissed => $"{new Authored(sight.State.Cell.NameOf(dismissed.FacilitatorId))} is sent out of the white cell.",
        DutyAssigned { To.Length: 0 } laid => $"Nobody holds {Duties.Words(laid.Duty)}.",
        DutyAssigned assigned => $"{new Authored(sight.State.Cell.NameOf(assigned.To))} holds {Duties.Words(assigned.Duty)}.",
        ControlNoted { Text.Length: 0 } => $"Control bookmarks this moment.",
        ControlNoted noted => $"Control notes: {noted.Text}",
        _ => null,
    };
}
