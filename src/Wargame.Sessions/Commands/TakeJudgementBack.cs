using Wargame.Sessions.Arguments;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Turns;

namespace Wargame.Sessions.Commands;

/// <summary>Takes the judgement of a free-text order back, with all that it does to the proposed turn. By control, in adjudication.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="ArgumentId">The order.</param>
public sealed record TakeJudgementBack(string Id, DateTimeOffset At, Issuer By, string ArgumentId) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if ((Gate.Control(this) ?? Gate.In(state, Phase.Adjudication)) is { } refusal)
            return refusal;
        if (ArgumentLaw.Now(state).FirstOrDefault(each => each.Id == ArgumentId) is not { } argument)
            return Refusals.NoSuchArgument;
        if (argument.Judgement is null)
            return Decision.Nothing;
        var stamp = Stamp.Of(this);
        return Decision.Of(
            new ArgumentJudged(stamp, ArgumentId, null),
            Proposals.Propose(rules, state, ArgumentChanges.Judged(Proposals.Rulings(state), argument, null), stamp));
    }
}
