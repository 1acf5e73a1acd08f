namespace Wargame.World.Turn;

/// <summary>What a sleeping rule may wait for.</summary>
internal enum TriggerKind
{
    /// <summary>A funded order of a pair of instrument and target.</summary>
    Pair,

    /// <summary>An imposition on an entity.</summary>
    Imposition,

    /// <summary>An inject that comes in this turn.</summary>
    Fired,

    /// <summary>An inject that has come, now or before.</summary>
    Came,

    /// <summary>An answer to a card in this turn.</summary>
    Chosen,

    /// <summary>An answer to a card, now or before.</summary>
    Answered,

    /// <summary>A crisis that is on.</summary>
    Crisis,
}

/// <summary>Something whose absence makes formulas that ask about it known beforehand.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Place">Which of its sort.</param>
internal readonly record struct Trigger(TriggerKind Kind, int Place) : IComparable<Trigger>
{
    public int CompareTo(Trigger other) => Kind != other.Kind ? Kind.CompareTo(other.Kind) : Place.CompareTo(other.Place);
}
