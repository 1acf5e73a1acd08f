using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.Sessions.Views;

/// <summary>Ladders and where they may go, as everyone sees them before they commit (MODEL 3.7).</summary>
internal static class Ladders
{
    /// <summary>The ladders whose rung the viewer may see.</summary>
    public static ImmutableArray<LadderView> All(Sight sight) =>
    [
        .. sight.Rules.Model.Outlook(sight.Told)
            .Where(outlook => IsSeen(sight, outlook.Ladder))
            .Select(outlook => new LadderView(outlook.Ladder, outlook.Rung, outlook.HazardUp, outlook.HazardDown)),
    ];

    /// <summary>The rung of the ladder that an entity holds, or null.</summary>
    public static RungDefinition? RungOf(Sight sight, string entity) =>
        sight.World.Ladders.FirstOrDefault(ladder => ladder.Entity == entity && IsSeen(sight, ladder)) is { } held
            ? held.Rungs[Rung(sight, held, sight.State.World.Values)]
            : null;

    /// <summary>The rung in a state's values.</summary>
    public static int Rung(Sight sight, LadderDefinition ladder, ImmutableArray<long> values) =>
        (int)(values[sight.Rules.Model.Find(Key(ladder))!.Index] / World.Limits.Milli);

    /// <summary>The key of the ladder's variable.</summary>
    public static string Key(LadderDefinition ladder) => ladder.Entity + "." + ladder.Variable;

    private static bool IsSeen(Sight sight, LadderDefinition ladder) =>
        sight.Rules.Model.Find(Key(ladder)) is { } slot && sight.Sees(slot);
}
