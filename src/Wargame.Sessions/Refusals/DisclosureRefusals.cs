using Wargame.World.Definition;

namespace Wargame.Sessions;

/// <summary>The part of the catalogue that is about who is told what: S1201 and up.</summary>
public static partial class Refusals
{
    /// <summary>S1201: there is no such fact.</summary>
    public static Refusal NoSuchFact { get; } = new(
        "S1201", $"There is no such number, order, agreement, inject or card, or not yet.", $"Open “Who knows” on one that is there.");

    /// <summary>S1202: a team cannot but know what it did, signed, holds or pays itself.</summary>
    /// <param name="name">The team.</param>
    public static Refusal OwnFact(EntityDefinition name) => new("S1202", $"{name} knows this: it is its own doing, card, agreement or money.", $"Leave this team out.");

    /// <summary>S1203: too much was set by hand.</summary>
    public static Refusal TooManyDisclosures { get; } = new(
        "S1203", $"Control has set 2,000 disclosures in this session.", $"Set one for everyone, or write a rule into the scenario.");
}
