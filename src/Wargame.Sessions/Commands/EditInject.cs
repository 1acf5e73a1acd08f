using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Msel;

namespace Wargame.Sessions.Commands;

/// <summary>Words an inject of the scenario anew, until it has come. By control. What it does to the world stays the author's.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Inject">The inject's id.</param>
/// <param name="Words">The new words.</param>
/// <param name="Reason">Why, 3 to 400 characters.</param>
public sealed record EditInject(string Id, DateTimeOffset At, Issuer By, string Inject, InjectWords Words, string Reason) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if ((Gate.Control(this) ?? MselLaw.Pending(rules, state, Inject)) is { } refusal)
            return refusal;
        if (InjectTexts.Clean(Words) is not { } words)
            return Refusals.BadInjectWords;
        if (Texts.Reason(Reason) is not { } reason)
            return Refusals.BadReason;
        var before = state.Msel.Plan(Inject) ?? new InjectPlan(Inject, InjectComing.AsWritten, null, null, reason);
        return before.Words == words ? Decision.Nothing : new InjectPlanned(Stamp.Of(this), before with { Words = words, Reason = reason });
    }
}
