using System.Collections.Immutable;
using Wargame.Review.Playtests;
using Wargame.Sessions;
using Wargame.World.State;

namespace Wargame.Review.Across;

/// <summary>A session held against many plays of its scenario without people: where each of its numbers ended among theirs.</summary>
/// <param name="Turn">The last turn of the session; the plays are looked at as they were after it.</param>
/// <param name="Plays">The plays.</param>
/// <param name="Numbers">The headlines in the author's order, then every other number that moved here or there, the one that is farthest from the middle first.</param>
public sealed record AmongPlays(int Turn, ManyPlays Plays, ImmutableArray<NumberAmongPlays> Numbers)
{
    /// <summary>Holds a session against plays by the same rules. Pure.</summary>
    /// <param name="rules">The rules of both.</param>
    /// <param name="session">The session; its released turns count.</param>
    /// <param name="plays">The plays.</param>
    public static AmongPlays Of(SessionRules rules, SessionState session, ManyPlays plays)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(plays);
        var last = Math.Min(session.Turns.Length, plays.Turns);
        ImmutableArray<WorldState> worlds = [session.Opening, .. session.Turns.Take(last).Select(turn => turn.Result.State)];
        var headlines = Headline.Of(rules).Length;
        var moved = Enumerable.Range(headlines, plays.Numbers.Length - headlines).Select(place => Place(worlds, plays, place))
            .Where(number => plays.Moves(number.At) || number.Course.Any(value => value != number.Course[0]));
        return new(last, plays,
        [
            .. Enumerable.Range(0, headlines).Select(place => Place(worlds, plays, place)),
            .. moved.OrderByDescending(number => number.Place.Distance).ThenBy(number => number.At),
        ]);
    }

    private static NumberAmongPlays Place(ImmutableArray<WorldState> worlds, ManyPlays plays, int number)
    {
        var headline = plays.Numbers[number];
        ImmutableArray<long> course = [.. worlds.Select(headline.Value)];
        return new(
            number, headline, course, [.. Enumerable.Range(0, course.Length).Select(turn => plays.Spread(turn, number))],
            PlaceAmongPlays.Of(plays.Values(course.Length - 1, number), course[^1], headline.Good));
    }
}

/// <summary>A number of a session among those of many plays. In milli-units.</summary>
/// <param name="At">Its place in <see cref="ManyPlays.Numbers"/>.</param>
/// <param name="Number">Which.</param>
/// <param name="Course">In the session, from the opening on.</param>
/// <param name="Spread">In the plays, at the same moments.</param>
/// <param name="Place">Where the session's end stands among the plays.</param>
public sealed record NumberAmongPlays(
    int At, Headline Number, ImmutableArray<long> Course, ImmutableArray<Distribution> Spread, PlaceAmongPlays Place);
