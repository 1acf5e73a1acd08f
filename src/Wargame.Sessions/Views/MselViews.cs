using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.Sessions.Views;

/// <summary>What brings an inject (the columns of a MSEL call it the trigger's type).</summary>
public enum InjectType
{
    /// <summary>Its turn.</summary>
    Scheduled,

    /// <summary>A condition.</summary>
    Conditional,

    /// <summary>A condition in its turn: what was not done by then.</summary>
    Contingency,

    /// <summary>Control's hand alone.</summary>
    Manual,
}

/// <summary>Where an inject stands.</summary>
public enum InjectStatus
{
    /// <summary>It may come.</summary>
    Planned,

    /// <summary>As things stand it comes at the start of the next turn.</summary>
    Next,

    /// <summary>Control holds it.</summary>
    Held,

    /// <summary>Control has taken it out.</summary>
    Skipped,

    /// <summary>It has come.</summary>
    Sent,
}

/// <summary>A row of the master scenario events list.</summary>
/// <param name="Inject">The inject with its present words.</param>
/// <param name="Type">What brings it.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="To">Names of its addressees; empty for everyone.</param>
/// <param name="SetFor">The turn that control has set, or null.</param>
/// <param name="SentTurn">The turn in which it came, or null.</param>
/// <param name="SentAt">When it came, or null.</param>
/// <param name="OnTheSpot">Whether the scenario did not have it when the session was opened: control has written it, or it came with a mended text.</param>
/// <param name="Reworded">Whether control has changed its words, or a mended text has changed it.</param>
/// <param name="Reason">Control's last reason, or empty.</param>
/// <param name="By">Which facilitator did something to it last; empty for nobody, and while there has been only one.</param>
public sealed record MselRow(
    InjectDefinition Inject, InjectType Type, InjectStatus Status, ImmutableArray<string> To, int? SetFor, int? SentTurn, DateTimeOffset? SentAt,
    bool OnTheSpot, bool Reworded, string Reason, string By);
