using Wargame.Sessions.WhiteCell;

namespace Wargame.Sessions.Events;

/// <summary>A duty was taken, handed over or laid down.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Duty">The duty.</param>
/// <param name="To">Who holds it from now on; empty for nobody.</param>
public sealed record DutyAssigned(Stamp Stamp, Duty Duty, string To) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var by = By is Issuer.Control control ? Facilitator.IdOf(control) : "";
        var holding = new DutyHolding(To, state.Cell.HolderOf(Duty)?.Id ?? "", by, At);
        return state with { Cell = state.Cell with { Duties = state.Cell.Duties.SetItem(Duty, holding) } };
    }
}
