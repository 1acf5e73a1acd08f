using System.Collections.Immutable;

namespace Wargame.Sessions.Disclosures;

/// <summary>What sort of thing a fact is.</summary>
public enum FactKind
{
    /// <summary>A number of the world.</summary>
    Number,

    /// <summary>An order that was given in a turn.</summary>
    Order,

    /// <summary>That there is an agreement, and what it says in public.</summary>
    Agreement,

    /// <summary>The secret clauses of an agreement.</summary>
    Clauses,

    /// <summary>An inject that came to some.</summary>
    Inject,

    /// <summary>An actor's private card.</summary>
    Card,
}

/// <summary>The name of a fact, unique in the session.</summary>
/// <param name="Kind">Its sort.</param>
/// <param name="Subject">The number's key, the order's id, the agreement's id, the inject's id, the actor of the card.</param>
public sealed record FactName(FactKind Kind, string Subject)
{
    /// <summary>As text: <c>Number/bolivia.unity</c>.</summary>
    public override string ToString() => $"{Kind}/{Subject}";
}

/// <summary>A fact, with what rules of disclosure ask of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="What">The variable, the instrument, the inject; empty for the others.</param>
/// <param name="Who">The entity, the orderer, the parties, the addressees, the actor of the card.</param>
internal sealed record Fact(FactName Name, string What, ImmutableArray<string> Who);
