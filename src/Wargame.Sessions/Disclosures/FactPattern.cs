namespace Wargame.Sessions.Disclosures;

/// <summary>The facts that a rule of disclosure speaks of.</summary>
/// <param name="Kind">Their sort.</param>
/// <param name="What">The variable, the instrument or the inject; empty for any.</param>
/// <param name="Who">The entity, the orderer, a party, the actor of the card; empty for any.</param>
public sealed record FactPattern(FactKind Kind, string What, string Who)
{
    /// <summary>Whether the pattern speaks of the fact. Agreements are spoken of with their secret clauses apart.</summary>
    internal bool Holds(Fact fact) =>
        fact.Name.Kind == Kind && (What.Length == 0 || What == fact.What) && (Who.Length == 0 || fact.Who.Contains(Who));
}
