using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.World;

/// <summary>What a mandate is worth in a state of the world (MODEL 3.8).</summary>
public static class Mandates
{
    /// <summary>How a line stands.</summary>
    public static LineState StateOf(WorldModel model, MandateLineDefinition line, WorldState world)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(line);
        return model.Holds(line.Met, world) ? LineState.Met
            : model.Holds(line.Partly, world) ? LineState.Partly
            : LineState.Missed;
    }

    /// <summary>What a line that stands so is worth: its weight when met, half of it when partly.</summary>
    public static double Points(MandateLineDefinition line, LineState state)
    {
        ArgumentNullException.ThrowIfNull(line);
        return state switch
        {
            LineState.Met => line.Weight,
            LineState.Partly => line.Weight / 2.0,
            _ => 0,
        };
    }

    /// <summary>The points of all lines of a mandate; 0 to 100.</summary>
    public static double Score(WorldModel model, MandateDefinition mandate, WorldState world)
    {
        ArgumentNullException.ThrowIfNull(mandate);
        return mandate.Lines.Sum(line => Points(line, StateOf(model, line, world)));
    }
}
