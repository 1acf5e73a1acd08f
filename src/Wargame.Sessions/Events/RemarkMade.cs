using Wargame.Sessions.Remarks;

namespace Wargame.Sessions.Events;

/// <summary>A remark about a moment was written into the review.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="RemarkId">Its id.</param>
/// <param name="Version">The moment.</param>
/// <param name="Kind">A comment or a chapter.</param>
/// <param name="Text">What it says.</param>
public sealed record RemarkMade(Stamp Stamp, string RemarkId, long Version, RemarkKind Kind, string Text) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var remark = new Remark(RemarkId, Version, Kind, Text, By);
        return state with
        {
            Remarks = state.Remark(RemarkId) is { } before ? state.Remarks.Replace(before, remark) : state.Remarks.Add(remark),
        };
    }
}
