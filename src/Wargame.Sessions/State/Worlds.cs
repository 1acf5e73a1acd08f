using System.Collections.Immutable;
using Wargame.World.State;

namespace Wargame.Sessions;

/// <summary>Worlds that differ from the real one in what somebody may not know or has not decided.</summary>
internal static class Worlds
{
    /// <summary>The same world with other numbers.</summary>
    public static WorldState With(WorldState world, ImmutableArray<long> values) => new()
    {
        Turn = world.Turn,
        Seed = world.Seed,
        Values = values,
        Naturals = world.Naturals,
        Programmes = world.Programmes,
        InjectTurns = world.InjectTurns,
        CardAnswers = world.CardAnswers,
        Crises = world.Crises,
    };

    /// <summary>The same world with other programmes, and other luck where a seed is given.</summary>
    public static WorldState With(WorldState world, ImmutableArray<Programme> programmes, ulong? seed = null) => new()
    {
        Turn = world.Turn,
        Seed = seed ?? world.Seed,
        Values = world.Values,
        Naturals = world.Naturals,
        Programmes = programmes,
        InjectTurns = world.InjectTurns,
        CardAnswers = world.CardAnswers,
        Crises = world.Crises,
    };
}
