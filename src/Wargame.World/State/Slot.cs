using Wargame.World.Definition;

namespace Wargame.World.State;

/// <summary>One variable of one entity: a number of the world.</summary>
/// <param name="Index">Its place in <see cref="WorldState.Values"/>.</param>
/// <param name="Entity">Whose it is.</param>
/// <param name="Variable">What it measures.</param>
public sealed record Slot(int Index, EntityDefinition Entity, VariableDefinition Variable)
{
    /// <summary>The name used in orders files, exports and the API: <c>media-luna.polarization</c>.</summary>
    public string Key { get; } = Entity.Id + "." + Variable.Id;
}
