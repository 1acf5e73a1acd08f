using System.Collections.Immutable;
using Wargame.Reports.Word.Writing;
using Wargame.Sessions;
using Wargame.Sessions.Scenarios;

namespace Wargame.Reports.Word.Sections;

/// <summary>Objectives with what evaluators wrote of them: ratings, strengths, areas for improvement, and where the evidence is.</summary>
internal static class ObjectivesAnalysis
{
    private static readonly ImmutableArray<EvaluationRating> Ratings =
        [EvaluationRating.Performed, EvaluationRating.SomeChallenges, EvaluationRating.MajorChallenges, EvaluationRating.Unable];

    /// <summary>Whether a rating asks for improvement.</summary>
    public static bool IsPoor(EvaluationRating rating) => rating is EvaluationRating.MajorChallenges or EvaluationRating.Unable;

    /// <summary>The letter that evaluators know.</summary>
    public static string Letter(EvaluationRating rating) => rating switch
    {
        EvaluationRating.Performed => "P",
        EvaluationRating.SomeChallenges => "S",
        EvaluationRating.MajorChallenges => "M",
        _ => "U",
    };

    /// <summary>The objectives of the scenario, then what evaluators rated besides.</summary>
    public static ImmutableArray<RatedObjective> Rated(Material from)
    {
        var objectives = new Objectives(from.Rules);
        var made = from.Session.Observations.Select(one => (Observation: one, Objective: objectives.ServedBy(one.Task))).ToList();
        var planned = objectives.Planned.Select(objective => new RatedObjective(
            objective.Text, objective, [.. made.Where(one => ReferenceEquals(one.Objective, objective)).Select(one => one.Observation)]));
        var left = made.Where(one => one.Objective is null).Select(one => one.Observation);
        return
        [
            .. planned,
            .. left.GroupBy(made => made.Task.Trim(), StringComparer.OrdinalIgnoreCase).Select(task => new RatedObjective(task.First().Task, null, [.. task])),
        ];
    }

    public static void Write(WordPaper paper, Material from)
    {
        paper.Heading(1, from.Say($"Analysis of objectives"));
        paper.Add(from.Say($"P: performed without challenges. S: with some challenges. M: with major challenges. U: unable to be performed. The ratings are those of the evaluators; the last column is for the one who signs this report."), "Note");
        var rated = Rated(from);
        WordCell[] heads = [from.Say($"Objective"), .. Ratings.Select(rating => WordCell.Figure(Letter(rating))), from.Say($"Final rating")];
        paper.Table(from.Say($"Ratings of the objectives"), [58, 7, 7, 7, 7, 14], heads, [.. rated.Select(one => Row(from, one))], isForm: true);
        if (rated.Any(one => !one.Observations.IsEmpty))
            paper.Heading(2, from.Say($"Objective by objective"));
        foreach (var one in rated.Where(one => !one.Observations.IsEmpty))
            Analyse(paper, from, one);
        var silent = rated.Where(one => one.Observations.IsEmpty && one.Planned is not null).ToList();
        if (silent.Count == 0)
            return;
        paper.Heading(2, from.Say($"Objectives of which no evaluator wrote"));
        paper.Table(
            from.Say($"Objectives of which no evaluator wrote"), [34, 66], [from.Say($"Objective"), from.Say($"What tested it")],
            [.. silent.Select(one => (IReadOnlyList<WordCell>)[WordCell.Name(one.Text), new("") { Points = [.. Tests(from, one.Planned!)] }])]);
    }

    private static IReadOnlyList<WordCell> Row(Material from, RatedObjective one) =>
    [
        one.Text,
        .. Ratings.Select(rating => WordCell.Figure(one.Observations.Count(made => made.Rating == rating) is > 0 and var count ? from.Say($"{count}") : "–")),
        new("") { Content = Fields.Choice("P / S / M / U", Ratings.Select(Letter)) },
    ];

    private static void Analyse(WordPaper paper, Material from, RatedObjective one)
    {
        paper.Heading(3, one.Text);
        List(paper, from, from.Say($"Strengths"), one.Observations.Where(made => !IsPoor(made.Rating)));
        List(paper, from, from.Say($"Areas for improvement"), one.Observations.Where(made => IsPoor(made.Rating)));
        if (one.Planned is not { } planned)
            return;
        paper.Add(from.Say($"What tested it"), "Label");
        paper.Points(Tests(from, planned));
    }

    /// <summary>The injects that came for it, with what was expected.</summary>
    private static List<string> Tests(Material from, TrainingObjective planned)
    {
        var came = planned.Injects.Select(inject => (Inject: inject, Turn: Came(from, inject.Id))).Where(found => found.Turn > 0).OrderBy(found => found.Turn).ToList();
        return came.Count == 0
            ? [from.Say($"None of its injects came.")]
            : [.. came.Take(Limits.InjectsOfAnObjective).Select(found => found.Inject.Expected.Length == 0
                ? from.Say($"{from.Turn(found.Turn)}: {found.Inject.Title}")
                : from.Say($"{from.Turn(found.Turn)}: {found.Inject.Title}. Expected: {found.Inject.Expected}"))];
    }

    private static void List(WordPaper paper, Material from, string heading, IEnumerable<Observation> made)
    {
        var lines = made.OrderBy(one => one.Turn).Select(one => Evidence(from, one)).ToList();
        if (lines.Count == 0)
            return;
        paper.Add(heading, "Label");
        paper.Points(lines);
    }

    private static string Evidence(Material from, Observation made)
    {
        var who = made.Actor.Length == 0 ? from.Say($"the room") : from.Name(made.Actor);
        var by = from.Options.WithNames ? $" ({made.Person})" : "";
        return $"{Letter(made.Rating)} · {from.Turn(made.Turn)} · {who}: {made.Text}{by}";
    }

    private static int Came(Material from, string inject) =>
        from.Session.Turns.FirstOrDefault(turn => turn.Inputs.Injects.Contains(inject))?.Turn ?? 0;
}

/// <summary>An objective with what evaluators wrote of it.</summary>
/// <param name="Text">The objective, or the task that they named.</param>
/// <param name="Planned">The scenario's objective; null for a task of the evaluators' own.</param>
/// <param name="Observations">What they wrote.</param>
internal sealed record RatedObjective(string Text, TrainingObjective? Planned, ImmutableArray<Observation> Observations);
