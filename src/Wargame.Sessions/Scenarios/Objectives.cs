using System.Collections.Immutable;
using Wargame.Sessions.Languages;

namespace Wargame.Sessions.Scenarios;

/// <summary>The training objectives of a scenario, to find which of them a task serves that an evaluator typed.</summary>
public sealed class Objectives
{
    // An objective in the reader's language, and as the author first wrote it: evaluators type either.
    private readonly ImmutableArray<(TrainingObjective Objective, string First)> _planned;

    /// <summary>Reads them once.</summary>
    /// <param name="rules">The rules, in the reader's language.</param>
    public Objectives(SessionRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _planned = [.. TrainingObjective.Of(rules.Model.Definition).Zip(TrainingObjective.Of(rules.In(Language.English).Model.Definition), (objective, first) => (objective, first.Text))];
    }

    /// <summary>All of them, in the order of the list.</summary>
    public IEnumerable<TrainingObjective> Planned => _planned.Select(one => one.Objective);

    /// <summary>The objective that a task serves; null for a task of the evaluator's own. What evaluators type is often the objective, or its beginning.</summary>
    /// <param name="task">What was to be done.</param>
    public TrainingObjective? ServedBy(string task) =>
        _planned.FirstOrDefault(one => Serves(task, one.Objective.Text) || Serves(task, one.First)).Objective;

    private static bool Serves(string task, string objective) =>
        objective.StartsWith(task.Trim().TrimEnd('.'), StringComparison.OrdinalIgnoreCase) || task.Contains(objective.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);
}
