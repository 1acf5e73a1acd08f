using System.Collections.Immutable;
using Wargame.Sessions;

namespace Wargame.Review.Beliefs;

/// <summary>What one actor decided in one turn, weighed under each belief by what the end would be had it held in that turn.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Actor">Whose decision.</param>
/// <param name="Orders">Ids of the orders that it gave.</param>
/// <param name="Headline">The number that it is judged by: the actor's own mandate where that is moved in any world, else of the board, else of the other mandates, what it moves most.</param>
/// <param name="Effects">By world how much higher the number ends for it, in milli-units.</param>
/// <param name="Dependence">Whether that depends on the belief.</param>
/// <param name="Measure">How far the effects lie apart, in thousandths of a percent of the number's scale.</param>
public sealed record DecisionUnderBeliefs(
    int Turn, string Actor, ImmutableArray<string> Orders, Headline Headline, ImmutableArray<long> Effects, Dependence Dependence, long Measure)
{
    internal static ImmutableArray<DecisionUnderBeliefs> Of(
        SessionState session, ImmutableArray<(int Turn, string Actor)> decisions, ImmutableArray<WorldMeasures> worlds)
    {
        var headlines = Headline.Of(worlds[0].Session.Rules);
        return
        [
            .. decisions.Select((decision, which) => Judge(session, headlines, decision, which, worlds)).OfType<DecisionUnderBeliefs>()
                .OrderBy(one => one.Dependence).ThenByDescending(one => one.Measure).ThenBy(one => one.Turn).ThenBy(one => one.Actor, StringComparer.Ordinal)
                .Take(Limits.DecisionsUnderBeliefs),
        ];
    }

    private static DecisionUnderBeliefs? Judge(
        SessionState session, ImmutableArray<Headline> headlines, (int Turn, string Actor) decision, int which, ImmutableArray<WorldMeasures> worlds)
    {
        var measured = headlines.Select((headline, place) => Dependences.Measured(headline, place, worlds.Select(world => world.Effects[which][place]), worlds)).ToImmutableArray();
        var moved = Enumerable.Range(0, headlines.Length).Where(place => measured[place].Any(effect => Dependences.Direction(effect) != 0)).ToImmutableArray();
        if (moved.IsEmpty)
            return null;
        var judged = moved.OrderByDescending(place => headlines[place].Actor == decision.Actor).ThenBy(place => headlines[place].Actor.Length > 0)
            .ThenByDescending(place => measured[place].Max(Math.Abs)).First();
        return new(
            decision.Turn, decision.Actor, [.. session.Turns[decision.Turn - 1].Inputs.Orders.Where(order => order.Actor == decision.Actor).Select(order => order.Id)],
            headlines[judged], [.. worlds.Select(world => world.Effects[which][judged])], Dependences.Of(measured[judged]), measured[judged].Max() - measured[judged].Min());
    }
}
