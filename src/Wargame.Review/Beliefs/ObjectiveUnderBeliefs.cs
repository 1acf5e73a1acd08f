using System.Collections.Immutable;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Review.Beliefs;

/// <summary>An objective of a mandate at the end of the session under each belief.</summary>
/// <param name="Actor">Whose mandate.</param>
/// <param name="Line">The objective's id.</param>
/// <param name="States">By world how it stands.</param>
public sealed record ObjectiveUnderBeliefs(string Actor, string Line, ImmutableArray<LineState> States)
{
    internal static ImmutableArray<ObjectiveUnderBeliefs> ThatDiffer(ImmutableArray<SessionUnderBelief> worlds) =>
    [
        .. from mandate in worlds[0].Rules.Model.Definition.Mandates
           from line in mandate.Lines
           let states = worlds.Select(world => Mandates.StateOf(world.Rules.Model, There(world, mandate.Actor, line.Id), world.State.World)).ToImmutableArray()
           where states.Distinct().Count() > 1
           select new ObjectiveUnderBeliefs(mandate.Actor, line.Id, states),
    ];

    // Each world has its own formulas, with its own coefficients.
    private static MandateLineDefinition There(SessionUnderBelief world, string actor, string id) =>
        world.Rules.Model.Definition.Mandates.First(mandate => mandate.Actor == actor).Lines.First(line => line.Id == id);
}
