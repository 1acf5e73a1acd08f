using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.World.Definition;

namespace Wargame.Review.Attribution;

/// <summary>What one actor decided in one turn, weighed by what the end would be had it held in that turn, everything else as it was.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Actor">Whose decision.</param>
/// <param name="Orders">Ids of the orders that it gave in the turn.</param>
/// <param name="Effects">For each headline number how much higher the end is for it, in milli-units.</param>
/// <param name="Measure">The largest of them on a common scale: thousandths of a percent of the number's scale.</param>
public sealed record TurningPoint(int Turn, string Actor, ImmutableArray<string> Orders, ImmutableArray<long> Effects, long Measure)
{
    /// <summary>How many decisions of actors a session has.</summary>
    internal static int Decisions(SessionState session) => session.Turns.Sum(turn => Deciders(turn).Count());

    internal static ImmutableArray<TurningPoint> Of(SessionState session, Coalitions runs, ImmutableArray<Headline> headlines, int main, int hands)
    {
        var end = runs.Measure(session.World);
        var opening = runs.Measure(session.Opening);
        var decisions = session.Turns.SelectMany(turn => Deciders(turn).Select(actor => (Turn: turn, Actor: actor))).ToArray();
        var found = new TurningPoint[decisions.Length];
        Parallel.For(0, decisions.Length, new ParallelOptions { MaxDegreeOfParallelism = hands }, place =>
        {
            var (turn, actor) = decisions[place];
            var without = runs.Without(actor, turn.Turn);
            ImmutableArray<long> effects = [.. end.Select((value, number) => value - without[number])];
            found[place] = new(
                turn.Turn, actor, [.. turn.Inputs.Orders.Where(order => order.Actor == actor).Select(order => order.Id)], effects,
                effects.Take(main).Select((effect, number) => Measured(effect, headlines[number], opening[number], end[number])).Max());
        });
        return [.. found.Where(point => point.Measure > 0).OrderByDescending(point => point.Measure).ThenBy(point => point.Turn)
            .ThenBy(point => point.Actor, StringComparer.Ordinal).Take(Limits.TurningPoints)];
    }

    internal static IEnumerable<string> Deciders(TurnRecord turn) => turn.Inputs.Orders.Select(order => order.Actor).Concat(turn.Choices.Select(choice => choice.Actor))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Points count as they are; of hectares or money the share of the larger end counts.</summary>
    private static long Measured(long effect, Headline headline, long opening, long end)
    {
        var scale = headline.Unit == Unit.Points ? 100 * Wargame.World.Limits.Milli : Math.Max(1, Math.Max(Math.Abs(opening), Math.Abs(end)));
        return Experiments.Comparison.Measured(Math.Abs(effect), scale);
    }
}
