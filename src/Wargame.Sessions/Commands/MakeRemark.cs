using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Remarks;

namespace Wargame.Sessions.Commands;

/// <summary>Writes a remark about a moment into the review; the same id changes the own one. By a seat or control once the session is over; chapters by control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="RemarkId">The remark's id, made by the client.</param>
/// <param name="Version">The moment, from 1 to the session's last.</param>
/// <param name="Kind">A comment or a chapter.</param>
/// <param name="Text">A comment of 1 to 600 characters, or a chapter's title of 1 to 60.</param>
public sealed record MakeRemark(string Id, DateTimeOffset At, Issuer By, string RemarkId, long Version, RemarkKind Kind, string Text) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override bool WithoutRoom => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if ((ReviewGate.MayWrite(state, this) ?? (Kind == RemarkKind.Chapter ? Gate.Control(this) : null)) is { } refusal)
            return refusal;
        if (RemarkLaw.Kept(Kind, Text) is not { } text || !Texts.IsId(RemarkId))
            return Refusals.BadRemark;
        if (Version < 1 || Version > state.Version)
            return Refusals.NoMomentToRemark;
        if (state.Remark(RemarkId) is { } before && !ReviewGate.IsOwn(before.By, By))
            return Refusals.NotYourRemark;
        return state.Remark(RemarkId) is null && state.Remarks.Length >= Limits.Remarks
            ? Refusals.TooManyRemarks
            : new RemarkMade(Stamp.Of(this), RemarkId, Version, Kind, text);
    }
}
