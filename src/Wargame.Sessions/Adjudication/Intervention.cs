using System.Collections.Immutable;

namespace Wargame.Sessions.Adjudication;

/// <summary>What control lays hands on.</summary>
public enum InterventionKind
{
    /// <summary>A number: an amount is added after all rules.</summary>
    Number,

    /// <summary>An order: it is as if it had not been given.</summary>
    Veto,

    /// <summary>A draw: it ends the other way.</summary>
    Reverse,

    /// <summary>A rule: it moves nothing from the next turn on.</summary>
    RuleOff,
}

/// <summary>Control's hand on a turn (MODEL 3.11), with its reason and who is told.</summary>
/// <param name="Kind">On what.</param>
/// <param name="Subject">The number's key, the order's id, the draw's name, the rule's id.</param>
/// <param name="Turn">The turn that it changes; for a rule the first.</param>
/// <param name="Until">For a rule: the first turn in which it acts again; null as long as it is off.</param>
/// <param name="Reason">Why.</param>
/// <param name="To">Who is told when the results are released: null for nobody, empty for everyone, else these actors.</param>
/// <param name="By">Whose hand it is; null where it is not known yet.</param>
public sealed record Intervention(
    InterventionKind Kind, string Subject, int Turn, int? Until, string Reason, ImmutableArray<string>? To, Issuer? By = null);
