using Wargame.World.Definition;

namespace Wargame.Grains.Desks;

/// <summary>From actors to the kinds of their desks.</summary>
internal static class DeskKinds
{
    /// <summary>The desk of an actor of this kind.</summary>
    public static DeskKind ToDesk(this EntityKind kind) => kind switch
    {
        EntityKind.Government => DeskKind.Government,
        EntityKind.UnitedStates => DeskKind.UnitedStates,
        EntityKind.ArmedGroup => DeskKind.ArmedGroup,
        EntityKind.Population => DeskKind.Population,
        EntityKind.Multilateral => DeskKind.Multilateral,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only actors have desks."),
    };
}
