namespace Wargame.Sessions.WhiteCell;

/// <summary>What a facilitator may hold, so that the others keep their hands off. Nobody's duty is everybody's.</summary>
public enum Duty
{
    /// <summary>Phases, pauses, deadlines; which line of play the room is on.</summary>
    Clock,

    /// <summary>The master scenario events list.</summary>
    Injects,

    /// <summary>The packet, rulings, the release, who is told what.</summary>
    Adjudication,

    /// <summary>Seats, bots, calls for help, talk, agreements and their breaches, who may come in, the wall of the hot wash.</summary>
    Teams,
}

/// <summary>Who holds a duty, and how it came to them.</summary>
/// <param name="Holder">The facilitator's id; empty for nobody.</param>
/// <param name="From">Who held it before; empty for nobody.</param>
/// <param name="By">Who took it or handed it over.</param>
/// <param name="At">When.</param>
public sealed record DutyHolding(string Holder, string From, string By, DateTimeOffset At);
