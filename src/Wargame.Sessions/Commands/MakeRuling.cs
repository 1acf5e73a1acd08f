using System.Collections.Immutable;
using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Turns;

namespace Wargame.Sessions.Commands;

/// <summary>Changes the engine's proposal (MODEL 3.11). By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Key">The number's key, such as <c>bolivia.approval</c>.</param>
/// <param name="Change">Added after all rules, in milli-units; 0 takes an earlier ruling on it back.</param>
/// <param name="Reason">Why, 3 to 400 characters; goes into the ledger.</param>
/// <param name="To">Who is told when the results are released: null for nobody, empty for everyone, else these actors.</param>
public sealed record MakeRuling(string Id, DateTimeOffset At, Issuer By, string Key, long Change, string Reason, ImmutableArray<string>? To = null)
    : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if ((Gate.Control(this) ?? Gate.In(state, Phase.Adjudication) ?? Tellings.WhyNot(rules, To)) is { } refusal)
            return refusal;
        if (Texts.Reason(Reason) is not { } reason)
            return Refusals.BadReason;
        if (rules.Model.Find(Key) is null)
            return Refusals.NoSuchNumber;
        if (Change % World.Limits.Milli != 0 && rules.Model.Definition.Ladders.Any(ladder => ladder.Entity + "." + ladder.Variable == Key))
            return Refusals.PartOfARung;
        var rulings = Proposals.Rulings(state);
        if (Math.Abs((decimal)Change) > Limits.RulingMilli || (Change == 0 && rulings.All(ruling => ruling.Slot != Key || ruling.Cause is not null)))
            return Refusals.BadRuling;
        var stamp = Stamp.Of(this);
        return Decision.Of(
            new RulingMade(stamp, Key, Change, reason, To),
            Proposals.Propose(rules, state, Proposals.Ruled(rulings, new(Key, Change, Author, reason)), stamp));
    }

    private const string Author = "control";
}
