using System.Collections.Immutable;
using Wargame.Reports.People;

namespace Wargame.Reports.Contributions;

/// <summary>What somebody, or a team, did by every criterion.</summary>
/// <param name="Actor">The team.</param>
/// <param name="Seat">The person, by their seat; empty for the team as a whole.</param>
/// <param name="Contributions">By the criteria of the rubric, in their order.</param>
public sealed record Contributor(string Actor, string Seat, ImmutableArray<Contribution> Contributions)
{
    /// <summary>A proposal, 0 to 100: the weighted levels, of which the highest is full.</summary>
    public double Points => Contributions.Sum(one => one.Criterion.Weight * (double)one.Level / (double)ContributionLevel.Much);

    /// <summary>Every team in which somebody sat, each before its people.</summary>
    internal static ImmutableArray<Contributor> Of(ImmutableArray<Participation> people, int turns)
    {
        var persons = people.Select(one => new Counted(one.Seat, [one], turns)).ToList();
        var teams = people.GroupBy(one => one.Actor, StringComparer.Ordinal).Select(team => new Counted("", [.. team], turns)).ToList();
        return [.. teams.SelectMany(team => persons.Where(one => one.Actor == team.Actor).Select(one => one.Beside(persons)).Prepend(team.Beside(teams)))];
    }

    private sealed class Counted
    {
        private readonly string _seat;
        private readonly ImmutableArray<ImmutableArray<long>> _moments;
        private readonly int _turns;

        // A team was there from the turn on in which the first of it came.
        public Counted(string seat, ImmutableArray<Participation> members, int turns)
        {
            (_seat, Actor) = (seat, members[0].Actor);
            _moments = [.. Rubric.Criteria.Select(criterion => members.SelectMany(criterion.Of).Order().ToImmutableArray())];
            _turns = Math.Max(1, turns - Math.Max(1, members.Min(one => one.JoinedIn)) + 1);
        }

        public string Actor { get; }

        public Contributor Beside(IReadOnlyList<Counted> all) => new(Actor, _seat,
            [.. Rubric.Criteria.Select((criterion, place) => new Contribution(criterion, _moments[place], Rate(place), Rubric.Median(all.Select(one => one.Rate(place)))))]);

        private double Rate(int place) => (double)_moments[place].Length / _turns;
    }
}
