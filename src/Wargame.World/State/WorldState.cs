using System.Collections.Immutable;

namespace Wargame.World.State;

/// <summary>
/// The world between two turns. Values stand in the model's slot order (<c>WorldModel.Slots</c>), in thousandths of their unit.
/// Treated as immutable: a step makes a new one.
/// </summary>
public sealed class WorldState
{
    /// <summary>Turns played; 0 in the opening.</summary>
    public required int Turn { get; init; }

    /// <summary>The seed of all chance in this session.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The value of every slot, in milli-units.</summary>
    public required ImmutableArray<long> Values { get; init; }

    /// <summary>The natural level of every slot, in milli-points; for stocks unused (0).</summary>
    public required ImmutableArray<long> Naturals { get; init; }

    /// <summary>Orders that run, in the order in which they were given.</summary>
    public required ImmutableArray<Programme> Programmes { get; init; }

    /// <summary>For each inject in the definition's order, the turn in which it came, or -1.</summary>
    public required ImmutableArray<int> InjectTurns { get; init; }

    /// <summary>For each card in the definition's order, the last turn in which it was answered (-1: never) and the option's index.</summary>
    public required ImmutableArray<CardAnswer> CardAnswers { get; init; }

    /// <summary>For each crisis in the definition's order, when it last broke out and ended, the turn about to be played included.</summary>
    public ImmutableArray<CrisisMemory> Crises { get; init; } = [];
}

/// <summary>The last answer to a card.</summary>
/// <param name="Turn">The turn, or -1 when it was never answered.</param>
/// <param name="Option">The option's index in the card.</param>
public readonly record struct CardAnswer(int Turn, int Option);
