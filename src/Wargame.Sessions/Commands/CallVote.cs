using Wargame.Sessions.Arguments;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Opens or closes the vote on a free-text order. By control, in commitment and adjudication.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="ArgumentId">The order.</param>
/// <param name="Open">Whether it opens; else it closes.</param>
public sealed record CallVote(string Id, DateTimeOffset At, Issuer By, string ArgumentId, bool Open) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if ((Gate.Control(this) ?? Gate.In(state, Phase.Commitment, Phase.Adjudication)) is { } refusal)
            return refusal;
        if (ArgumentLaw.Now(state).FirstOrDefault(each => each.Id == ArgumentId) is not { } argument)
            return Refusals.NoSuchArgument;
        if (argument.Text.Secret)
            return Refusals.SecretIsNotVoted;
        return argument.VoteIsOpen == Open ? Decision.Nothing : new ArgumentVoteCalled(Stamp.Of(this), ArgumentId, Open);
    }
}
