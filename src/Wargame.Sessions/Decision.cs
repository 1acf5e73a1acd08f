using System.Collections.Immutable;
using Wargame.Sessions.Events;

namespace Wargame.Sessions;

/// <summary>The answer to a command: what happened, or why nothing did.</summary>
/// <param name="Events">What happened, in order; empty when refused, and when there was nothing to do (the command was seen before).</param>
/// <param name="Refusal">Why not, or null when it was carried out.</param>
public sealed record Decision(ImmutableArray<SessionEvent> Events, Refusal? Refusal)
{
    /// <summary>Carried out, with nothing to do.</summary>
    public static Decision Nothing { get; } = new([], null);

    /// <summary>Whether the command was carried out.</summary>
    public bool Accepted => Refusal is null;

    /// <summary>Carried out.</summary>
    public static Decision Of(params ReadOnlySpan<SessionEvent> events) => new([.. events], null);

    /// <summary>Not carried out.</summary>
    public static Decision From(Refusal refusal) => new([], refusal);

    /// <summary>Not carried out.</summary>
    public static implicit operator Decision(Refusal refusal) => From(refusal);

    /// <summary>Carried out, with one event.</summary>
    public static implicit operator Decision(SessionEvent happened) => Of(happened);

    /// <summary>Carried out, with one event.</summary>
    public static Decision FromSessionEvent(SessionEvent happened) => Of(happened);

    /// <summary>Not carried out.</summary>
    public static Decision FromRefusal(Refusal refusal) => From(refusal);
}
