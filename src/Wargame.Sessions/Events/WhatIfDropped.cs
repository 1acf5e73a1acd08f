namespace Wargame.Sessions.Events;

/// <summary>A what-if was taken out of the review.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="WhatIfId">Its id.</param>
public sealed record WhatIfDropped(Stamp Stamp, string WhatIfId) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state with
    {
        WhatIfs = state.WhatIfs.RemoveAll(kept => kept.Id == WhatIfId),
        ShownWhatIf = state.ShownWhatIf == WhatIfId ? "" : state.ShownWhatIf,
    };
}
