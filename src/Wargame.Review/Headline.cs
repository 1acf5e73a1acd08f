using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Review;

/// <summary>A number that a debrief is about: an indicator of the shared board, or a mandate's score.</summary>
/// <param name="Id">The indicator's id; <c>mandate/</c> and the actor for a score.</param>
/// <param name="Name">For people.</param>
/// <param name="Actor">Whose mandate it is; empty for an indicator.</param>
/// <param name="Unit">Its unit; points for a score, 0 to 100.</param>
/// <param name="Good">Which direction is better.</param>
/// <param name="Value">Its value in a world, in milli-units.</param>
public sealed record Headline(string Id, string Name, string Actor, Unit Unit, GoodDirection Good, Func<WorldState, long> Value)
{
    /// <summary>All headline numbers of a scenario: the board, then the mandates.</summary>
    public static ImmutableArray<Headline> Of(SessionRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var model = rules.Model;
        return
        [
            .. model.Definition.Indicators.Select(indicator => new Headline(
                indicator.Id, indicator.Name, "", indicator.Unit, indicator.Good, world => Milli.FromUnits(model.Evaluate(indicator.Value, world)))),
            .. model.Definition.Mandates.Select(mandate => new Headline(
                "mandate/" + mandate.Actor, rules.Entity(mandate.Actor)?.Name ?? mandate.Actor, mandate.Actor, Unit.Points, GoodDirection.High,
                world => Milli.FromUnits(Mandates.Score(model, mandate, world)))),
        ];
    }

    /// <summary>Any other number of the world, looked at as if it were one.</summary>
    public static Headline Of(Slot slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return new(
            slot.Key, slot.Entity.Kind == EntityKind.World ? slot.Variable.Name : $"{slot.Variable.Name}, {slot.Entity.Name}", "", slot.Variable.Unit, slot.Variable.Good,
            world => world.Values[slot.Index]);
    }
}
