using System.Collections.Immutable;
using Wargame.Sessions.Teamwork;

namespace Wargame.Sessions;

/// <summary>What an actor has decided in the turn being played.</summary>
/// <param name="Actor">Whose desk it is.</param>
/// <param name="Drafts">Its orders, in the order in which they were first drafted.</param>
/// <param name="Stopping">Ids of its running orders that end with this turn's commitment, in ordinal order.</param>
/// <param name="Choices">Its answers to cards.</param>
/// <param name="SignedBy">Ids of the seats that have signed, in the order of signing.</param>
/// <param name="DoctrineSigned">Whether its doctrine has signed; counts only while nobody plays it.</param>
/// <param name="Ready">Ids of the seats that are ready to go on.</param>
public sealed record Desk(
    string Actor,
    ImmutableArray<Draft> Drafts,
    ImmutableArray<string> Stopping,
    ImmutableArray<CardChoice> Choices,
    ImmutableArray<string> SignedBy,
    bool DoctrineSigned,
    ImmutableArray<string> Ready)
{
    /// <summary>Who has written on each draft, by the draft's id; those that were taken back too.</summary>
    public ImmutableSortedDictionary<string, DraftMark> Marks { get; init; } = ImmutableSortedDictionary.Create<string, DraftMark>(StringComparer.Ordinal);

    /// <summary>How often a draft was saved in this turn.</summary>
    public int Saves { get; init; }

    /// <summary>A desk where nothing has been decided.</summary>
    public static Desk Clear(string actor) => new(actor, [], [], [], [], false, []);

    /// <summary>The draft with this id, or null.</summary>
    public Draft? Draft(string id) => Drafts.FirstOrDefault(draft => draft.Id == id);

    /// <summary>The same decisions, unsigned: whoever changes an order asks for the signatures anew.</summary>
    public Desk Unsigned() => this with { SignedBy = [], DoctrineSigned = false };
}

/// <summary>An answer to a card.</summary>
/// <param name="Actor">Who was asked.</param>
/// <param name="Card">The card's id.</param>
/// <param name="Option">The option's id.</param>
/// <param name="By">Who chose; the clock for silence.</param>
/// <param name="Because">Why, in a line; empty for people who did not say.</param>
public sealed record CardChoice(string Actor, string Card, string Option, Issuer By, string Because);
