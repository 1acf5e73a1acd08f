using System.Collections.Immutable;
using Wargame.Sessions.Consent;
using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.Sessions;

/// <summary>What became of a drafted order.</summary>
/// <param name="Draft">As it was locked.</param>
/// <param name="Order">The order that it became, or null when a refusal withdrew it.</param>
/// <param name="Host">Who was asked, or null.</param>
/// <param name="Answer">The host's answer, or null when it was not asked.</param>
/// <param name="AnsweredBy">Who answered, the clock for silence, or null.</param>
/// <param name="AnswerBecause">A doctrine's reason for the answer; empty otherwise.</param>
/// <param name="Vetoed">Control's reason for a veto, or null.</param>
/// <param name="Failed">Why it could not be carried out as things were, or null.</param>
public sealed record GivenOrder(
    Draft Draft, Order? Order, string? Host, HostAnswer? Answer, Issuer? AnsweredBy, string AnswerBecause, string? Vetoed = null, string? Failed = null)
{
    /// <summary>Whether a refusal withdrew it.</summary>
    public bool Withdrawn => Order is null && Vetoed is null && Failed is null;

    /// <summary>The order that the draft becomes when its host answers so and control lays no veto on it; null when that withdraws it.</summary>
    /// <param name="turn">The turn in which it was given.</param>
    /// <param name="answer">The host's answer; null where nobody is asked.</param>
    public Order? Under(int turn, HostAnswer? answer) => answer is not { } given ? Draft.ToOrder(turn, Draft.Mode)
        : Consents.ModeAfter(Draft, given) is { } mode ? Draft.ToOrder(turn, mode) : null;
}

/// <summary>A turn as it was played: proposed, and once released, history.</summary>
/// <param name="Turn">From 1.</param>
/// <param name="Before">The world before it.</param>
/// <param name="Inputs">All that it depends on besides.</param>
/// <param name="Given">Every drafted order and what became of it.</param>
/// <param name="Choices">Every answer to a card, defaults of silence too.</param>
/// <param name="Result">The world after it, with ledger, draws and hash.</param>
public sealed record TurnRecord(
    int Turn,
    WorldState Before,
    TurnInputs Inputs,
    ImmutableArray<GivenOrder> Given,
    ImmutableArray<CardChoice> Choices,
    TurnResult Result);
