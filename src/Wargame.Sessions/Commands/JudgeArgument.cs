using System.Collections.Immutable;
using Wargame.Sessions.Arguments;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Turns;

namespace Wargame.Sessions.Commands;

/// <summary>
/// Judges a free-text order of the proposed turn, or judges it anew; a new proposal with what it does to the world follows. By control, in
/// adjudication.
/// </summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="ArgumentId">The order.</param>
/// <param name="Way">How it is judged.</param>
/// <param name="Verdict">For a ruling: what comes of it; else null.</param>
/// <param name="Chance">For a roll: the chance in thousandths, 0 to 1000; else ignored, the vote has its median.</param>
/// <param name="Reason">Why, 3 to 400 characters.</param>
/// <param name="Success">What it does to the world when it succeeds, in whole or in part.</param>
/// <param name="Failure">What it does when it fails.</param>
public sealed record JudgeArgument(
    string Id, DateTimeOffset At, Issuer By, string ArgumentId, JudgementWay Way, ArgumentVerdict? Verdict, int Chance, string Reason,
    ImmutableArray<ArgumentChange> Success, ImmutableArray<ArgumentChange> Failure) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if ((Gate.Control(this) ?? Gate.In(state, Phase.Adjudication)) is { } refusal)
            return refusal;
        if (ArgumentLaw.Now(state).FirstOrDefault(each => each.Id == ArgumentId) is not { } argument)
            return Refusals.NoSuchArgument;
        if (Texts.Reason(Reason) is not { } reason)
            return Refusals.BadReason;
        if ((ArgumentLaw.WhyNot(rules, Success) ?? ArgumentLaw.WhyNot(rules, Failure) ?? Terms(argument)) is { } why)
            return why;
        var judgement = Judge(state.Seed, argument, reason);
        var stamp = Stamp.Of(this);
        return Decision.Of(
            new ArgumentJudged(stamp, ArgumentId, judgement),
            Proposals.Propose(rules, state, ArgumentChanges.Judged(Proposals.Rulings(state), argument, judgement), stamp));
    }

    private Refusal? Terms(Argument argument) => Way switch
    {
        JudgementWay.Ruling => Verdict is null ? Refusals.NoVerdict : null,
        JudgementWay.Vote => argument.VoteIsOpen || argument.Estimates.IsEmpty ? Refusals.NoMedian : null,
        _ => Chance is < 0 or > 1000 ? Refusals.BadChance : null,
    };

    private Judgement Judge(ulong seed, Argument argument, string reason)
    {
        if (Way == JudgementWay.Ruling)
            return new(Way, Verdict!.Value, reason, null, Success, Failure);
        var chance = Way == JudgementWay.Vote ? Rolls.Median(argument)!.Value : Chance;
        var roll = new ArgumentRoll(argument.For, argument.Against, Rolls.Suggested(argument), chance, Rolls.Drawn(seed, argument));
        return new(Way, roll.Drawn < chance ? ArgumentVerdict.Succeeds : ArgumentVerdict.Fails, reason, roll, Success, Failure);
    }
}
