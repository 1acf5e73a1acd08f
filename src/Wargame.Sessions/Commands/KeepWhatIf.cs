using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.WhatIfs;

namespace Wargame.Sessions.Commands;

/// <summary>Keeps a what-if in the review under a name; the same id keeps another in its place. By a seat or control, once the session is over.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="WhatIfId">The what-if's id, made by the client.</param>
/// <param name="Name">What people call it, 1 to 60 characters.</param>
/// <param name="Supposition">What is supposed.</param>
public sealed record KeepWhatIf(string Id, DateTimeOffset At, Issuer By, string WhatIfId, string Name, Supposition Supposition) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override bool WithoutRoom => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (ReviewGate.MayWrite(state, this) is { } refusal)
            return refusal;
        if (Texts.Title(Name) is not { Length: > 0 } name)
            return Refusals.BadWhatIfName;
        if (!Texts.IsId(WhatIfId) || !WhatIfLaw.IsSane(Supposition))
            return Refusals.BadWhatIf;
        if (state.WhatIf(WhatIfId) is { } before && !ReviewGate.IsOwn(before.By, By))
            return Refusals.NotYourWhatIf;
        return state.WhatIf(WhatIfId) is null && state.WhatIfs.Length >= Limits.WhatIfs
            ? Refusals.TooManyWhatIfs
            : new WhatIfKept(Stamp.Of(this), WhatIfId, name, Supposition);
    }
}
