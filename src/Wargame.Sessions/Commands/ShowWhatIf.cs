using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Puts a kept what-if on the projector, or takes it off. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="WhatIfId">The what-if's id; empty to take it off.</param>
public sealed record ShowWhatIf(string Id, DateTimeOffset At, Issuer By, string WhatIfId) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override bool WithoutRoom => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if ((Gate.Control(this) ?? ReviewGate.MayWrite(state, this)) is { } refusal)
            return refusal;
        if (WhatIfId.Length > 0 && state.WhatIf(WhatIfId) is null)
            return Refusals.NoSuchWhatIf;
        return WhatIfId == state.ShownWhatIf ? Refusals.NothingNew : new WhatIfShown(Stamp.Of(this), WhatIfId);
    }
}
