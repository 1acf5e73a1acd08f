using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.Sessions.Scenarios;

/// <summary>A training objective, and the injects that test it.</summary>
/// <param name="Text">As the author wrote it.</param>
/// <param name="Injects">In the order of the list.</param>
public sealed record TrainingObjective(string Text, ImmutableArray<InjectDefinition> Injects)
{
    /// <summary>The training objectives that the injects of a scenario serve.</summary>
    public static IEnumerable<TrainingObjective> Of(WorldDefinition world)
    {
        ArgumentNullException.ThrowIfNull(world);
        return world.Injects.Where(inject => inject.Objective.Length > 0).GroupBy(inject => inject.Objective.Trim(), StringComparer.OrdinalIgnoreCase)
            .Select(group => new TrainingObjective(group.Key, [.. group]));
    }

    /// <summary>Names of the numbers that an inject moves: where it would show what teams made of it.</summary>
    public static IEnumerable<string> Shows(WorldDefinition world, InjectDefinition inject)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(inject);
        return world.Rules.Where(rule => rule.Origin == RuleOrigin.Inject && rule.OriginId == inject.Id)
            .SelectMany(rule => rule.Changes.Select(change => change.Variable).Concat(rule.Transfers.SelectMany(transfer => (string[])[transfer.FromVariable, transfer.ToVariable])))
            .Distinct().Select(id => world.Variables.First(variable => variable.Id == id).Name);
    }
}
