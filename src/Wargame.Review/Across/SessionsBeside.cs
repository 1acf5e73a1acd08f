using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Review.Across;

/// <summary>A session that is laid beside others.</summary>
/// <param name="Name">What it is called in the comparison: its code, or its file.</param>
/// <param name="Rules">Its own rules.</param>
/// <param name="State">How it stands.</param>
public sealed record ComparedSession(string Name, SessionRules Rules, SessionState State);

/// <summary>
/// Sessions of one scenario side by side, as far as all were played: each may be of another version of it, under other beliefs and another seed.
/// What not all of them have is left out and named. The first is what the others are held against.
/// </summary>
/// <param name="Sessions">The sessions, two or more.</param>
/// <param name="Turns">How many turns all have released.</param>
/// <param name="Scores">The mandates' scores that all have.</param>
/// <param name="Board">The shared board, as far as all have it.</param>
/// <param name="Numbers">All other numbers that differ at any time, the most different at the end first.</param>
/// <param name="Endings">The rung of each ladder after the last common turn.</param>
/// <param name="Crises">The crises that broke out in any of them up to then.</param>
/// <param name="Partings">For each session but the first, where its course left the first one's.</param>
/// <param name="NotInAll">Mandates, board entries and numbers that some version does not have, by id.</param>
public sealed record SessionsBeside(
    ImmutableArray<ComparedSession> Sessions, int Turns, ImmutableArray<NumberBeside> Scores, ImmutableArray<NumberBeside> Board, ImmutableArray<NumberBeside> Numbers,
    ImmutableArray<EndingBeside> Endings, ImmutableArray<CrisisBeside> Crises, ImmutableArray<Parting> Partings, ImmutableArray<string> NotInAll)
{
    /// <summary>Whether all were played with the very same version of the scenario.</summary>
    public bool SameVersion => Sessions.All(session => session.Rules.Scenario.Hash == Sessions[0].Rules.Scenario.Hash);

    /// <summary>Whether all were played under the same beliefs.</summary>
    public bool SameBeliefs => Sessions.All(session => session.Rules.Model.Profile == Sessions[0].Rules.Model.Profile);

    /// <summary>Whether all had the same luck.</summary>
    public bool SameLuck => Sessions.All(session => session.State.Seed == Sessions[0].State.Seed);

    /// <summary>Lays sessions side by side. Pure.</summary>
    /// <param name="sessions">Two or more sessions of one scenario.</param>
    /// <exception cref="ArgumentException">They are not.</exception>
    public static SessionsBeside Of(ImmutableArray<ComparedSession> sessions)
    {
        if (sessions.Length < 2 || sessions.Any(session => session.Rules.Scenario.Id != sessions[0].Rules.Scenario.Id))
            throw new ArgumentException("two or more sessions of one scenario are compared", nameof(sessions));
        var turns = sessions.Min(session => session.State.Turns.Length);
        var headlines = sessions.Select(session => Headline.Of(session.Rules)).ToImmutableArray();
        var slots = sessions.Select(session => session.Rules.Model.Slots.Select(slot => Headline.Of(slot)).ToImmutableArray()).ToImmutableArray();
        var (main, missing) = NumberBeside.Of(sessions, turns, headlines);
        var (numbers, missingToo) = NumberBeside.Of(sessions, turns, slots);
        return new(
            sessions, turns, [.. main.Where(number => number.Number.Actor.Length > 0)], [.. main.Where(number => number.Number.Actor.Length == 0)],
            [.. numbers.Where(number => number.FirstTurn is not null).OrderByDescending(number => Math.Abs(number.Measure)).ThenBy(number => number.Number.Id, StringComparer.Ordinal)],
            EndingBeside.Of(sessions, turns), CrisisBeside.Of(sessions, turns),
            [.. sessions.Skip(1).Select(other => Parting.Of(sessions[0], other, turns))], [.. missing, .. missingToo]);
    }

    internal static ImmutableArray<WorldState> Worlds(ComparedSession session, int turns) =>
        [session.State.Opening, .. session.State.Turns.Take(turns).Select(turn => turn.Result.State)];

    internal static WorldState End(ComparedSession session, int turns) => turns == 0 ? session.State.Opening : session.State.Turns[turns - 1].Result.State;
}

/// <summary>A number in several sessions. In milli-units.</summary>
/// <param name="Number">Which, as the first session has it.</param>
/// <param name="Courses">By session: the opening, then after each common turn.</param>
/// <param name="Difference">How far the end that is farthest from the first session's is from it.</param>
/// <param name="Measure">The same in thousandths of a point of 100: gauges and scores as they are, other numbers against the most that they come to.</param>
/// <param name="FirstTurn">The first moment at which it differs, 0 for the opening; null when it never does.</param>
public sealed record NumberBeside(Headline Number, ImmutableArray<ImmutableArray<long>> Courses, long Difference, long Measure, int? FirstTurn)
{
    internal static (ImmutableArray<NumberBeside> InAll, ImmutableArray<string> Missing) Of(
        ImmutableArray<ComparedSession> sessions, int turns, ImmutableArray<ImmutableArray<Headline>> numbers)
    {
        var byId = numbers.Select(own => own.ToDictionary(number => number.Id, StringComparer.Ordinal)).ToList();
        var worlds = sessions.Select(session => SessionsBeside.Worlds(session, turns)).ToImmutableArray();
        // An id that changed its unit between two versions is another number.
        bool InAll(Headline number) => byId.All(own => own.TryGetValue(number.Id, out var there) && there.Unit == number.Unit);
        return (
            [.. numbers[0].Where(InAll).Select(number => Beside(number, [.. byId.Select((own, session) => worlds[session].Select(own[number.Id].Value).ToImmutableArray())]))],
            [.. numbers.SelectMany(own => own).Where(number => !InAll(number)).Select(number => number.Id).Distinct(StringComparer.Ordinal)]);
    }

    private static NumberBeside Beside(Headline number, ImmutableArray<ImmutableArray<long>> courses)
    {
        var difference = courses.Select(course => course[^1] - courses[0][^1]).MaxBy(Math.Abs);
        var scale = number.Unit == Unit.Points ? 100 * World.Limits.Milli : Math.Max(1, courses.Max(course => course.Max(value => Math.Abs(value))));
        var differing = Enumerable.Range(0, courses[0].Length).Where(turn => courses.Any(course => course[turn] != courses[0][turn]));
        return new(number, courses, difference, Experiments.Comparison.Measured(difference, scale), differing.Select(turn => (int?)turn).FirstOrDefault());
    }
}
