namespace Wargame.Sessions.Events;

/// <summary>The projector shows a what-if, or none.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="WhatIfId">Its id; empty for none.</param>
public sealed record WhatIfShown(Stamp Stamp, string WhatIfId) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state with { ShownWhatIf = WhatIfId };
}
