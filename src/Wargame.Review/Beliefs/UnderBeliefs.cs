using System.Collections.Immutable;
using Wargame.Review.Attribution;
using Wargame.Sessions;

namespace Wargame.Review.Beliefs;

/// <summary>
/// One session under each belief of its scenario (MODEL 3.10): the same decisions and the same luck, once in each world. What of it depends on
/// the belief, no decision of the session can prove.
/// </summary>
/// <param name="Worlds">The session in each world: its own first, then the others in the scenario's order.</param>
/// <param name="Board">The shared board; what is judged of a number is how it moved from its opening.</param>
/// <param name="Scores">The mandates' scores; what is judged of one is what its actor's own doing is worth.</param>
/// <param name="Objectives">The objectives that do not come out the same in all worlds.</param>
/// <param name="Decisions">What was decided in the session, what depends most on the belief first; decisions that move nothing in any world are left out.</param>
public sealed record UnderBeliefs(
    ImmutableArray<SessionUnderBelief> Worlds, ImmutableArray<NumberUnderBeliefs> Board, ImmutableArray<NumberUnderBeliefs> Scores,
    ImmutableArray<ObjectiveUnderBeliefs> Objectives, ImmutableArray<DecisionUnderBeliefs> Decisions)
{
    /// <summary>Works it out. Pure; the same session gives the same answer on any number of cores.</summary>
    /// <param name="session">The session; its released turns are played again.</param>
    /// <param name="rules">The rules that it was played by.</param>
    /// <param name="others">The same scenario's rules under its other beliefs.</param>
    /// <param name="hands">Cores to use at most.</param>
    /// <param name="progress">Told how far it is.</param>
    public static UnderBeliefs Of(SessionState session, SessionRules rules, ImmutableArray<SessionRules> others, int hands = 1, AttributionProgress? progress = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(rules);
        ImmutableArray<(int Turn, string Actor)> decisions = [.. session.Turns.SelectMany(turn => TurningPoint.Deciders(turn).Select(actor => (turn.Turn, actor)))];
        var found = progress ?? new();
        found.Expect((others.Length + 1) * WorldMeasures.Runs(rules, decisions));
        ImmutableArray<WorldMeasures> worlds =
            [.. new[] { rules }.Concat(others).Select(one => WorldMeasures.Of(SessionUnderBelief.Of(session, rules, one), decisions, hands, found))];
        var numbers = Headline.Of(rules).Select((headline, place) => NumberUnderBeliefs.Of(headline, place, worlds)).ToImmutableArray();
        return new(
            [.. worlds.Select(world => world.Session)], [.. numbers.Where(number => number.Headline.Actor.Length == 0)], [.. numbers.Where(number => number.Headline.Actor.Length > 0)],
            ObjectiveUnderBeliefs.ThatDiffer([.. worlds.Select(world => world.Session)]), DecisionUnderBeliefs.Of(session, decisions, worlds));
    }
}
