using System.Collections.Immutable;
using Wargame.Sessions.Agreements;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Lets others know of a breach, and of the clause that was broken. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="BreachId">The breach.</param>
/// <param name="To">Actor ids, or <see cref="Breach.Everyone"/> for all teams, observers and the projector.</param>
public sealed record DiscloseBreach(string Id, DateTimeOffset At, Issuer By, string BreachId, ImmutableArray<string> To) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (state.Breach(BreachId) is not { } breach)
            return Refusals.NoSuchBreach;
        if (!Disclosure.IsPossible(rules, To))
            return Refusals.NoSuchParty;
        var fresh = Disclosure.Ordered(To.Where(reader => !breach.IsKnownTo(reader)));
        return fresh.IsEmpty ? Refusals.NobodyNew : new BreachDisclosed(Stamp.Of(this), breach.Id, fresh);
    }
}
