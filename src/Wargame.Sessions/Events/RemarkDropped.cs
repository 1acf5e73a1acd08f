namespace Wargame.Sessions.Events;

/// <summary>A remark was taken out of the review.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="RemarkId">Its id.</param>
public sealed record RemarkDropped(Stamp Stamp, string RemarkId) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state with { Remarks = state.Remarks.RemoveAll(remark => remark.Id == RemarkId) };
}
