using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Takes a what-if out of the review. By who kept it, or control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="WhatIfId">The what-if's id.</param>
public sealed record DropWhatIf(string Id, DateTimeOffset At, Issuer By, string WhatIfId) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override bool WithoutRoom => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (ReviewGate.MayWrite(state, this) is { } refusal)
            return refusal;
        if (state.WhatIf(WhatIfId) is not { } kept)
            return Refusals.NoSuchWhatIf;
        return ReviewGate.MayDrop(kept.By, By) ? new WhatIfDropped(Stamp.Of(this), WhatIfId) : Refusals.NotYourWhatIf;
    }
}
