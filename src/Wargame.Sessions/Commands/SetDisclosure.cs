using System.Collections.Immutable;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Sets how much of a fact some are told, or takes that back to the scenario's rule. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Fact">The fact.</param>
/// <param name="To">Actor ids, or empty for everyone, the projector too.</param>
/// <param name="Level">How much they are told; null to take a setting back.</param>
/// <param name="Reason">Why, 3 to 400 characters.</param>
public sealed record SetDisclosure(
    string Id, DateTimeOffset At, Issuer By, FactName Fact, ImmutableArray<string> To, DisclosureLevel? Level, string Reason) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (Facts.Find(rules, state, Fact) is not { } fact)
            return Refusals.NoSuchFact;
        if (To.Length > Limits.Parties || To.Any(reader => rules.Entity(reader) is not { IsActor: true }))
            return Refusals.NoSuchParty;
        if (Level < DisclosureLevel.Confirmed && To.FirstOrDefault(reader => Facts.IsOwn(rules, state, fact, reader)) is { } own)
            return Refusals.OwnFact(rules.Entity(own)!);
        if (Texts.Reason(Reason) is not { } reason)
            return Refusals.BadReason;
        ImmutableArray<string> readers = To.IsEmpty ? [Setting.Everyone] : [.. To.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (Level is null && !Settings.On(state, Fact, readers).Any())
            return Decision.Nothing;
        if (state.Disclosures.Length + readers.Length > Limits.Disclosures)
            return Refusals.TooManyDisclosures;
        return new DisclosureSet(Stamp.Of(this), Fact, readers, Level, reason);
    }
}
