using System.Collections.Immutable;
using System.Globalization;
using Wargame.Reports.Contributions;
using Wargame.Reports.People;
using Wargame.Sessions;

namespace Wargame.Reports.Grades;

/// <summary>A column of a gradebook.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Points">The most that can be had.</param>
/// <param name="Of">A person's points; null for none.</param>
internal sealed record GradeColumn(string Name, int Points, Func<GradedPerson, double?> Of);

/// <summary>Somebody who is graded. A gradebook is the one report with names: without them no school could tell whose the points are.</summary>
/// <param name="Name">As they typed it; the pseudonym when it was erased.</param>
/// <param name="Team">The team's name.</param>
/// <param name="Did">What they did.</param>
internal sealed record GradedPerson(string Name, string Team, Participation Did);

/// <summary>
/// Points for each person: the team's mandate, the evaluation guide, in how many turns the person did something, and the levels of the rubric. They are proposals with a
/// plain rule each; what counts how much is the school's to say.
/// </summary>
internal sealed class Gradebook
{
    private const int Full = 100;

    private Gradebook(ImmutableArray<GradedPerson> people, ImmutableArray<GradeColumn> columns)
    {
        People = people;
        Columns = columns;
    }

    /// <summary>Everybody who had a seat.</summary>
    public ImmutableArray<GradedPerson> People { get; }

    /// <summary>What they are graded by.</summary>
    public ImmutableArray<GradeColumn> Columns { get; }

    public static Gradebook Of(Recording recording)
    {
        var rules = recording.Rules;
        var rated = recording.End.Observations.Where(made => made.Actor.Length > 0).ToList();
        var tasks = rated.Select(made => made.Task).Distinct().Order(StringComparer.Ordinal);
        var turns = recording.Played.Turns.Length;
        var contributors = recording.Contributors.Where(one => one.Seat.Length > 0).ToDictionary(one => one.Seat, StringComparer.Ordinal);
        return new(
            [.. recording.People.Select(one => new GradedPerson(NameOf(recording, one), rules.Entity(one.Actor)?.Name ?? one.Actor, one))],
            [
                new("Wargame: active turns", turns, person => Math.Min(person.Did.Turns, turns)),
                new("Wargame: mandate", Full, person => recording.Scores.TryGetValue(person.Did.Actor, out var score) ? score : null),
                new("Wargame: contribution", Full, person => contributors[person.Did.Seat].Points),
                .. Rubric.Criteria.Select((criterion, place) => new GradeColumn(
                    $"Wargame: contribution, {criterion.Id}", (int)ContributionLevel.Much, person => (double)contributors[person.Did.Seat].Contributions[place].Level)),
                new("Wargame: evaluation guide", Full, person => Mean(rated.Where(made => made.Actor == person.Did.Actor))),
                .. tasks.Select(task => new GradeColumn($"Wargame: {task}", Full, person => Mean(rated.Where(made => made.Actor == person.Did.Actor && made.Task == task)))),
            ]);
    }

    /// <summary>Points as gradebooks read them; empty for none.</summary>
    public static string Points(double? points) => points is { } some ? some.ToString("0.##", CultureInfo.InvariantCulture) : "";

    private static double? Mean(IEnumerable<Observation> some)
    {
        var worth = some.Select(made => (double)Worth.Of(made.Rating)).ToList();
        return worth.Count == 0 ? null : worth.Average();
    }

    private static string NameOf(Recording recording, Participation one) =>
        recording.End.Seat(one.Seat)?.Person is { Length: > 0 } person ? person : one.Seat;
}
