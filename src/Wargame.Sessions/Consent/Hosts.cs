using Wargame.World.Definition;

namespace Wargame.Sessions.Consent;

/// <summary>Whose consent a foreign order needs (MODEL 3.4).</summary>
internal static class Hosts
{
    private const string LivesIn = "lives_in";

    /// <summary>The host of a target: an actor itself, a region's government, the government of the region where a segment lives, or nobody.</summary>
    public static string? Of(SessionRules rules, EntityDefinition target)
    {
        if (target.IsActor)
            return target.Id;
        var region = target.Kind == EntityKind.Segment && target.Related(LivesIn) is { } home ? rules.Entity(home) : target;
        return region?.Related(EntityDefinition.GovernedBy);
    }

    /// <summary>The host of an order when it is another actor, else null; an instrument without modes knows no hosts.</summary>
    public static string? Foreign(SessionRules rules, string actor, string instrument, string target) =>
        rules.Instrument(instrument) is { Modes.IsEmpty: false }
        && rules.Entity(target) is { } entity
        && Of(rules, entity) is { } host
        && host != actor
            ? host
            : null;
}
