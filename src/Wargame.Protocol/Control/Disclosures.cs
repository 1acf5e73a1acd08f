using Wargame.Protocol.Pages;

namespace Wargame.Protocol.Control;

/// <summary>A fact with who is told what of it.</summary>
/// <param name="Kind">number, order, agreement, clauses, inject or card.</param>
/// <param name="Subject">The number's key, the order's id, the agreement's id, the inject's id, the actor of the card.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Unit">The number's unit; empty for another fact.</param>
/// <param name="Truth">The number's value; 0 for another fact.</param>
/// <param name="Readers">Every team, then the projector.</param>
public sealed record WhoKnowsView(string Kind, string Subject, string Label, string Unit, double Truth, IReadOnlyList<FactReader> Readers);

/// <summary>What one reader is told of a fact.</summary>
/// <param name="Actor">The team's actor; empty for the projector and observers.</param>
/// <param name="Name">Its name; empty for the projector.</param>
/// <param name="Level">hidden, rumour, partial or confirmed.</param>
/// <param name="Otherwise">The level that it would have without control's hand.</param>
/// <param name="Source">default, rule or control.</param>
/// <param name="Because">The rule's or control's reason; empty by default.</param>
/// <param name="Own">Whether it cannot but know it.</param>
/// <param name="Range">What it is told of a number that it is not told exactly, or null.</param>
/// <param name="Said">What it is told of another fact, in words; may be empty.</param>
/// <param name="Wrong">Whether what it is told is wrong.</param>
public sealed record FactReader(
    string Actor, string Name, string Level, string Otherwise, string Source, string Because, bool Own, ToldRange? Range, string Said, bool Wrong);

/// <summary>What control has set by hand of a fact.</summary>
/// <param name="Kind">number, order, agreement, clauses, inject or card.</param>
/// <param name="Subject">Its id, as in <see cref="WhoKnowsView"/>.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Readers">For whom.</param>
public sealed record SetFact(string Kind, string Subject, string Label, IReadOnlyList<SetReader> Readers);

/// <summary>What control has set by hand for one reader.</summary>
/// <param name="Actor">The team's actor; empty for everyone.</param>
/// <param name="Name">Its name; empty for everyone.</param>
/// <param name="Level">hidden, rumour, partial or confirmed.</param>
/// <param name="Reason">Why.</param>
/// <param name="TurnLabel">Since when.</param>
public sealed record SetReader(string Actor, string Name, string Level, string Reason, string TurnLabel);

/// <summary>How much of a fact some are told, as control sets it.</summary>
/// <param name="Kind">number, order, agreement, clauses, inject or card.</param>
/// <param name="Subject">Its id, as in <see cref="WhoKnowsView"/>.</param>
/// <param name="To">Actor ids; empty for everyone, the projector too.</param>
/// <param name="Level">hidden, rumour, partial or confirmed; empty to take it back to the scenario's rule.</param>
/// <param name="Reason">Why, 3 to 400 characters.</param>
public sealed record DisclosureDraft(string Kind, string Subject, IReadOnlyList<string> To, string Level, string Reason);
