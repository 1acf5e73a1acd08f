namespace Wargame.Sessions.Disclosures;

/// <summary>What control has set for one reader of a fact. One that was taken back or replaced in a later turn stays, for the review.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Reader">An actor's id, or <see cref="Everyone"/>.</param>
/// <param name="Level">How much the reader is told.</param>
/// <param name="Reason">Why.</param>
/// <param name="Turn">From which turn on.</param>
/// <param name="Until">The first turn in which it no longer holds; null while it holds.</param>
public sealed record Setting(FactName Fact, string Reader, DisclosureLevel Level, string Reason, int Turn, int? Until = null)
{
    /// <summary>All teams, the projector and observers. No actor's id holds an at sign.</summary>
    public const string Everyone = "@everyone";

    /// <summary>Whether it held in a turn.</summary>
    internal bool Holds(int turn) => Turn <= turn && (Until is null || turn < Until);
}
