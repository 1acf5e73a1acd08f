using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.WhiteCell;

namespace Wargame.Sessions.Commands;

/// <summary>Takes a duty, hands the own one over, or lays it down. Whoever wants another's takes it over; it is logged and they are told. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Duty">The duty.</param>
/// <param name="To">Who holds it from now on; empty for nobody.</param>
public sealed record AssignDuty(string Id, DateTimeOffset At, Issuer By, Duty Duty, string To) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (To.Length > 0 && state.Cell.Facilitator(To) is null)
            return Refusals.NoSuchFacilitator;
        var me = Facilitator.IdOf((Issuer.Control)By);
        var holder = state.Cell.HolderOf(Duty);
        if ((holder?.Id ?? "") == To)
            return Refusals.NothingNew;
        return holder is not null && holder.Id != me && To != me
            ? Refusals.HeldByAnother(holder.Person, Duties.Words(Duty))
            : new DutyAssigned(Stamp.Of(this), Duty, To);
    }
}
