using System.Collections.Immutable;

namespace Wargame.World.Ledger;

/// <summary>What sort of thing moved a number.</summary>
public enum CauseKind
{
    /// <summary>A rule: a law of the world, or the effect of an instrument, inject, choice or rung.</summary>
    Rule,

    /// <summary>The drift of a gauge to its natural level.</summary>
    Drift,

    /// <summary>The price of an order.</summary>
    Cost,

    /// <summary>The end of the scale or range cut off the rest.</summary>
    Clamp,

    /// <summary>A ladder's draw.</summary>
    Ladder,

    /// <summary>Control's change to the engine's proposal.</summary>
    Ruling,
}

/// <summary>
/// One entry of the ledger. The lines of a slot in a turn sum exactly to its change, in milli-units, because the change is computed as
/// their sum.
/// </summary>
/// <param name="Turn">The turn, from 1.</param>
/// <param name="Slot">The number that moved: index into the model's slots.</param>
/// <param name="Kind">What sort of thing moved it.</param>
/// <param name="Cause">The cause's id: the rule's cause, <c>drift</c>, <c>clamp</c>, the instrument for a cost, the ladder.</param>
/// <param name="Rule">Index of the rule in the definition, or -1.</param>
/// <param name="Actor">The id of the actor whose doing it is, or empty when it is nobody's or several's.</param>
/// <param name="Orders">The ids of the orders behind it.</param>
/// <param name="Nominal">The size before fading towards the ends and before "the same cause never adds", in milli-units.</param>
/// <param name="Actual">What it did to the number, in milli-units.</param>
public sealed record LedgerLine(
    int Turn,
    int Slot,
    CauseKind Kind,
    string Cause,
    int Rule,
    string Actor,
    ImmutableArray<string> Orders,
    long Nominal,
    long Actual);

/// <summary>A use of chance, shown to control before release and to all after.</summary>
/// <param name="Name">The draw's name, unique in the turn: <c>secession/up</c>.</param>
/// <param name="Hazard">The chance that it happens, in thousandths.</param>
/// <param name="Drawn">The number drawn, in thousandths, below 1000.</param>
/// <param name="Happened">Whether it happened.</param>
public sealed record Draw(string Name, int Hazard, int Drawn, bool Happened);
