using System.Collections.Immutable;
using Wargame.Doctrines.Playtests;
using Wargame.World.State;

namespace Wargame.Review.Playtests;

/// <summary>What a playtest found. Shares are from 0 to 1.</summary>
public sealed record PlaytestReport
{
    /// <summary>The scenario's id.</summary>
    public required string Scenario { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The belief profile.</summary>
    public required string Profile { get; init; }

    /// <summary>The playtest's seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many plays.</summary>
    public required int Runs { get; init; }

    /// <summary>How many different casts.</summary>
    public required int Casts { get; init; }

    /// <summary>Turns of a play.</summary>
    public required int Turns { get; init; }

    /// <summary>Mandates, in the scenario's order.</summary>
    public required ImmutableArray<MandateReport> Mandates { get; init; }

    /// <summary>Private cards, in the scenario's order.</summary>
    public required ImmutableArray<PrivateCardReport> PrivateCards { get; init; }

    /// <summary>Numbers that moved in any play, in the scenario's order.</summary>
    public required ImmutableArray<NumberReport> Numbers { get; init; }

    /// <summary>Injects, in the scenario's order.</summary>
    public required ImmutableArray<HappeningReport> Injects { get; init; }

    /// <summary>Crises, in the scenario's order.</summary>
    public required ImmutableArray<HappeningReport> Crises { get; init; }

    /// <summary>Ladders.</summary>
    public required ImmutableArray<LadderReport> Ladders { get; init; }

    /// <summary>Cards that were asked in any play.</summary>
    public required ImmutableArray<CardReport> Cards { get; init; }

    /// <summary>What each actor's instruments went with.</summary>
    public required ImmutableArray<MoveReport> Moves { get; init; }

    /// <summary>Instruments that some actor may order, and that nobody ordered in any play.</summary>
    public required ImmutableArray<UnusedInstrument> NeverOrdered { get; init; }

    /// <summary>What other beliefs about the contested evidence would change; none where the scenario leaves no choice.</summary>
    public required ImmutableArray<BeliefReport> Beliefs { get; init; }

    /// <summary>Plays worth opening in the review, three for each mandate.</summary>
    public required ImmutableArray<NotablePlay> Notable { get; init; }

    /// <summary>Minutes by the clocks of all turns, phases without a clock left out.</summary>
    public required double ClockMinutes { get; init; }

    /// <summary>Minutes that the scenario itself says.</summary>
    public required int PlannedMinutes { get; init; }

    /// <summary>Luck's share of the differences between plays, over all mandates.</summary>
    public double Luck => Mandates.IsEmpty ? 0 : Mandates.Average(mandate => mandate.Variance.Luck);
}

/// <summary>How a mandate came out.</summary>
/// <param name="Actor">Whose it is.</param>
/// <param name="Name">The actor's name.</param>
/// <param name="ByTurn">Its score, 0 to 100, from the opening on.</param>
/// <param name="Variance">Whose doing the differences are.</param>
/// <param name="Lines">How often each of its lines was met.</param>
/// <param name="Tempers">The mean score by how the actor was played, best first.</param>
public sealed record MandateReport(
    string Actor, string Name, ImmutableArray<Distribution> ByTurn, Variance Variance, ImmutableArray<LineReport> Lines, ImmutableArray<(Temper Temper, int Plays, double Mean)> Tempers);

/// <summary>How often a line of a mandate was met at the end.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What it asks.</param>
/// <param name="Weight">Its share of the mandate, in per cent.</param>
/// <param name="Met">Share of plays in which it was met.</param>
/// <param name="Partly">Share of plays in which it was partly met, and no more.</param>
public sealed record LineReport(string Id, string Text, int Weight, double Met, double Partly);

/// <summary>How often what a private card asks held at the end, in all plays: which of its actor's cards is dealt changes nothing in them.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Actor">Whose it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Met">Share of plays in which it was met.</param>
public sealed record PrivateCardReport(string Id, string Actor, string Title, double Met);

/// <summary>A number over the turns.</summary>
/// <param name="Slot">Which.</param>
/// <param name="Entity">The entity's name.</param>
/// <param name="Variable">The variable's name.</param>
/// <param name="ByTurn">Its value, from the opening on.</param>
public sealed record NumberReport(Slot Slot, string Entity, string Variable, ImmutableArray<Distribution> ByTurn);

/// <summary>An inject or crisis.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its title.</param>
/// <param name="Share">Share of plays in which it happened.</param>
public sealed record HappeningReport(string Id, string Name, double Share);

/// <summary>A ladder at the end of the plays.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rungs">For each rung the share of plays that ended on it, and that were on it at any time.</param>
public sealed record LadderReport(string Id, string Name, ImmutableArray<(string Rung, double Ended, double Reached)> Rungs);

/// <summary>A card.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it asks.</param>
/// <param name="Actor">Who is asked.</param>
/// <param name="Asked">Share of plays in which it was asked.</param>
/// <param name="Options">For each option the share of the plays that asked, and the actor's mean score in them (not a number where it was never chosen).</param>
public sealed record CardReport(string Id, string Title, string Actor, double Asked, ImmutableArray<(string Option, double Share, double Mean)> Options)
{
    private const double Nothing = 1;

    /// <summary>The largest difference that the options make in anybody's mandate, in points: the same plays with each option forced.</summary>
    public required double Difference { get; init; }

    /// <summary>Whether no option makes a point of difference to anybody.</summary>
    public bool NeverMatters => Difference < Nothing;
}

/// <summary>What another belief would change.</summary>
/// <param name="Profile">The belief profile.</param>
/// <param name="Name">Its name.</param>
/// <param name="Plays">How many plays were played again under it.</param>
/// <param name="Shifts">By mandate.</param>
public sealed record BeliefReport(string Profile, string Name, int Plays, ImmutableArray<BeliefShift> Shifts);

/// <summary>How a mandate comes out under another belief.</summary>
/// <param name="Actor">Whose it is.</param>
/// <param name="Name">The actor's name.</param>
/// <param name="Points">The mean score less that of the same plays under the playtest's belief.</param>
/// <param name="Error">The standard error of that.</param>
public sealed record BeliefShift(string Actor, string Name, double Points, double Error);

/// <summary>How a play ranks by a mandate.</summary>
public enum PlayRank
{
    /// <summary>None is worse.</summary>
    Worst,

    /// <summary>Half are worse.</summary>
    Middle,

    /// <summary>None is better.</summary>
    Best,
}

/// <summary>A play worth opening.</summary>
/// <param name="Play">Its number, from 1.</param>
/// <param name="Actor">Whose mandate it is notable for.</param>
/// <param name="Rank">How it ranks.</param>
/// <param name="Score">The mandate's score at its end, 0 to 100.</param>
public sealed record NotablePlay(int Play, string Actor, PlayRank Rank, double Score);

/// <summary>An instrument that nobody ordered in any play.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Orderers">The actors that may order it.</param>
/// <param name="Wanted">Whether the doctrine of any of them speaks of it; else only chance could have ordered it.</param>
public sealed record UnusedInstrument(string Id, ImmutableArray<string> Orderers, bool Wanted);

/// <summary>What an instrument went with in the hands of an actor.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Instrument">What.</param>
/// <param name="Used">Share of plays in which the actor ordered it.</param>
/// <param name="Lift">The actor's mean score with it less that without it, in points.</param>
/// <param name="Error">The standard error of that.</param>
public sealed record MoveReport(string Actor, string Instrument, double Used, double Lift, double Error)
{
    private const double Sure = 3;
    private const double Matters = 5;

    /// <summary>Whether it goes with a better result beyond doubt, and by a margin: perhaps always worth ordering.</summary>
    public bool IsDominant => Lift > Matters && Lift > Sure * Error;

    /// <summary>Whether it goes with a worse result beyond doubt, and by a margin: perhaps never worth ordering.</summary>
    public bool IsDominated => Lift < -Matters && -Lift > Sure * Error;
}
