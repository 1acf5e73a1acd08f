using Wargame.Sessions.Arguments;
using Wargame.World;

namespace Wargame.Sessions.Events;

/// <summary>Control judged a free-text order, or took its judgement back; a new proposal follows. The draw is drawn again and must be the same.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="ArgumentId">The order.</param>
/// <param name="Judgement">The judgement; null when it was taken back.</param>
public sealed record ArgumentJudged(Stamp Stamp, string ArgumentId, Judgement? Judgement) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        if (Judgement?.Roll is { } roll && state.Argument(ArgumentId) is { } known && Rolls.Drawn(state.Seed, known) != roll.Drawn)
            throw new InvariantBrokenException(
                "a stored draw is drawn again from its seed",
                FormattableString.Invariant($"session {state.SessionId}, {known.Name}: {Rolls.Drawn(state.Seed, known)}, stored {roll.Drawn}"));
        return state.WithArgument(ArgumentId, argument => argument with
        {
            Judgement = Judgement,
            // What was told of another verdict does not hold for this one.
            Narratives = Judgement?.Verdict == argument.Judgement?.Verdict ? argument.Narratives : [],
            Fact = Judgement?.Verdict == argument.Judgement?.Verdict ? argument.Fact : "",
        });
    }
}
