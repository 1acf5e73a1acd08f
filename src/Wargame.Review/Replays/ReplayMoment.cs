using Wargame.Sessions;

namespace Wargame.Review.Replays;

/// <summary>What happened at a moment, as far as a timeline shows it.</summary>
public enum MomentKind
{
    /// <summary>A phase began.</summary>
    Phase,

    /// <summary>An order was drafted, changed or taken back.</summary>
    Order,

    /// <summary>A team signed its orders, or took its signature back.</summary>
    Signature,

    /// <summary>A host was asked for its consent.</summary>
    Request,

    /// <summary>A host answered, or a card was answered.</summary>
    Answer,

    /// <summary>A message was sent.</summary>
    Message,

    /// <summary>An agreement was offered, signed, came into force or was left.</summary>
    Agreement,

    /// <summary>A breach was reported.</summary>
    Breach,

    /// <summary>An inject came: the scenario's, or one that control sent.</summary>
    Inject,

    /// <summary>A crisis broke out, or a ladder moved to another rung.</summary>
    Crisis,

    /// <summary>Control took a mended text of the scenario over.</summary>
    Fix,

    /// <summary>Control laid its hand on the turn, or judged a free-text order.</summary>
    Ruling,

    /// <summary>A team wrote a free-text order.</summary>
    Argument,

    /// <summary>Control spoke to the whole room, or stopped the clock.</summary>
    Announcement,
}

/// <summary>A moment of a session that a replay can go to.</summary>
/// <param name="Version">The last event that it shows.</param>
/// <param name="Turn">The turn, from 1.</param>
/// <param name="Phase">The phase.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Actor">Whose doing it was; empty for control and the world.</param>
/// <param name="Subject">What it was about, and who knew that.</param>
public sealed record ReplayMoment(long Version, int Turn, Phase Phase, DateTimeOffset At, MomentKind Kind, string Actor, MomentSubject Subject);
