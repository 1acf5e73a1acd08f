using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Disclosures;

/// <summary>Who sees a number where nothing else is said.</summary>
public static class Visibility
{
    private const string RepresentedBy = "represented_by";

    /// <summary>Whether a reader sees a number by its variable's own <c>seen_by</c>.</summary>
    /// <param name="slot">The number.</param>
    /// <param name="reader">An actor's id, or empty for the projector and observers.</param>
    public static bool Sees(Slot slot, string reader) => slot.Variable.SeenBy switch
    {
        SeenBy.Everyone => true,
        SeenBy.Teams => reader.Length > 0,
        SeenBy.Owner => reader.Length > 0 && OwnerOf(slot.Entity) == reader,
        _ => false,
    };

    /// <summary>The actor that sees an entity's own affairs: itself, the government of a region, the representative of a segment.</summary>
    private static string? OwnerOf(EntityDefinition entity) => entity.IsActor ? entity.Id
        : entity.Kind == EntityKind.Segment ? entity.Related(RepresentedBy)
        : entity.Related(EntityDefinition.GovernedBy);
}
