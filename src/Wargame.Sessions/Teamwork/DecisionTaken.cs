using System.Collections.Immutable;

namespace Wargame.Sessions.Teamwork;

/// <summary>What a person decided for their team.</summary>
public enum DecisionKind
{
    /// <summary>Signed the turn's orders.</summary>
    Signed,

    /// <summary>Answered a request as host.</summary>
    Answered,

    /// <summary>Answered a card of the crisis.</summary>
    Chosen,

    /// <summary>Signed an agreement.</summary>
    Agreed,

    /// <summary>Gave an agreement up, or denounced it.</summary>
    Left,
}

/// <summary>A line of a team's decision log: for the team and control, and for everyone in the review.</summary>
/// <param name="Turn">In which turn.</param>
/// <param name="At">When.</param>
/// <param name="Actor">For whom.</param>
/// <param name="SeatId">Who.</param>
/// <param name="Title">The office that they held then.</param>
/// <param name="Person">Their name.</param>
/// <param name="Kind">What sort of decision.</param>
/// <param name="Subject">The request, card or agreement; empty for a signature.</param>
/// <param name="Choice">The answer or option; else empty.</param>
/// <param name="Orders">The orders that were signed, or the one that was answered.</param>
/// <param name="Because">Why, in a line; may be empty.</param>
public sealed record DecisionTaken(
    int Turn, DateTimeOffset At, string Actor, string SeatId, string Title, string Person, DecisionKind Kind, string Subject, string Choice,
    ImmutableArray<Draft> Orders, string Because)
{
    /// <summary>The session's version with the decision: its moment of the replay; 0 in a snapshot from before this was kept.</summary>
    public long Version { get; init; }
}
