namespace Wargame.Sessions;

/// <summary>The time of a phase.</summary>
/// <param name="EnteredAt">When the phase began.</param>
/// <param name="Deadline">When it ends, or null without a clock. While paused it stands as it stood when the pause began.</param>
public sealed record PhaseClock(DateTimeOffset EnteredAt, DateTimeOffset? Deadline);

/// <summary>A pause: clocks, injects and deadlines stand still.</summary>
/// <param name="At">Since when.</param>
/// <param name="Reason">Why, as everyone reads it.</param>
public sealed record Pause(DateTimeOffset At, string Reason);
