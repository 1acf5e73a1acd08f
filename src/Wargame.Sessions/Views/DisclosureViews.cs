using System.Collections.Immutable;
using Wargame.Sessions.Disclosures;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>A fact with who is told what of it, for control.</summary>
/// <param name="Fact">Its name.</param>
/// <param name="Label">What control calls it.</param>
/// <param name="Slot">The number, or null for another fact.</param>
/// <param name="Truth">The number's value, in milli-units; 0 for another fact.</param>
/// <param name="Readers">Every team, then the projector.</param>
public sealed record FactView(FactName Fact, string Label, Slot? Slot, long Truth, ImmutableArray<ReaderView> Readers);

/// <summary>What one reader is told of a fact.</summary>
/// <param name="Actor">The team's actor, or null for the projector and observers.</param>
/// <param name="Level">How much.</param>
/// <param name="Otherwise">How much it would be without control's hand.</param>
/// <param name="Source">By default, rule or control.</param>
/// <param name="Because">The rule's or control's reason; empty by default.</param>
/// <param name="Own">Whether it cannot but know it.</param>
/// <param name="Estimate">What it is told of a number that it is not told exactly, or null.</param>
/// <param name="Said">What it is told of another fact, in words; may be empty.</param>
/// <param name="Wrong">Whether what it is told is wrong.</param>
public sealed record ReaderView(
    EntityDefinition? Actor, DisclosureLevel Level, DisclosureLevel Otherwise, GrantSource Source, string Because, bool Own, Estimate? Estimate, string Said,
    bool Wrong);

/// <summary>What control has set by hand of a fact.</summary>
/// <param name="Fact">Its name.</param>
/// <param name="Label">What control calls it.</param>
/// <param name="Readers">Who, or null for everyone; with the level, the reason, and since when.</param>
public sealed record SetFactView(FactName Fact, string Label, ImmutableArray<SetReaderView> Readers);

/// <summary>What control has set by hand for one reader.</summary>
/// <param name="Actor">The team's actor, or null for everyone.</param>
/// <param name="Level">How much.</param>
/// <param name="Reason">Why.</param>
/// <param name="TurnLabel">Since when.</param>
public sealed record SetReaderView(EntityDefinition? Actor, DisclosureLevel Level, string Reason, string TurnLabel);

/// <summary>What a team was told of a fact in a turn, beside the truth, for the review.</summary>
/// <param name="Team">The team's actor.</param>
/// <param name="Label">The fact.</param>
/// <param name="Slot">The number, or null for an order.</param>
/// <param name="Truth">The number's value, in milli-units; 0 for an order.</param>
/// <param name="Level">How much it was told.</param>
/// <param name="Estimate">What it was told of a number, or null.</param>
/// <param name="Said">What it was told of an order, in words.</param>
/// <param name="Wrong">Whether that was wrong.</param>
public sealed record ToldView(
    EntityDefinition Team, string Label, Slot? Slot, long Truth, DisclosureLevel Level, Estimate? Estimate, string Said, bool Wrong);
