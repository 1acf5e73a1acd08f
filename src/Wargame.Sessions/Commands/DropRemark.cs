using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Takes a remark out of the review. By who made it, or control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="RemarkId">The remark's id.</param>
public sealed record DropRemark(string Id, DateTimeOffset At, Issuer By, string RemarkId) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override bool WithoutRoom => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (ReviewGate.MayWrite(state, this) is { } refusal)
            return refusal;
        if (state.Remark(RemarkId) is not { } remark)
            return Refusals.NoSuchRemark;
        return ReviewGate.MayDrop(remark.By, By) ? new RemarkDropped(Stamp.Of(this), RemarkId) : Refusals.NotYourRemark;
    }
}
