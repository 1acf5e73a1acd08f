using Wargame.Sessions.WhatIfs;

namespace Wargame.Sessions.Events;

/// <summary>A what-if was kept in the review.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="WhatIfId">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Supposition">What is supposed.</param>
public sealed record WhatIfKept(Stamp Stamp, string WhatIfId, string Name, Supposition Supposition) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var kept = new KeptWhatIf(WhatIfId, Name, By, Supposition);
        return state with
        {
            WhatIfs = state.WhatIf(WhatIfId) is { } before ? state.WhatIfs.Replace(before, kept) : state.WhatIfs.Add(kept),
        };
    }
}
