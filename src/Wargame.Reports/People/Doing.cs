using Wargame.Reports.Statements;
using Wargame.Sessions;
using Wargame.Sessions.Events;

namespace Wargame.Reports.People;

/// <summary>Something that a person did.</summary>
/// <param name="Version">The event's place in the session, from 1: the moment of the replay that shows it.</param>
/// <param name="Happened">The event.</param>
/// <param name="Seat">Whose.</param>
/// <param name="Turn">The turn; 0 in the lobby.</param>
/// <param name="Phase">The phase.</param>
/// <param name="Deed">What a statement says of it; null for what is in no statement.</param>
internal sealed record Doing(long Version, SessionEvent Happened, Seat Seat, int Turn, Phase Phase, Deed? Deed)
{
    /// <summary>Whether the person did it themselves: a seat may be taken for somebody.</summary>
    public bool OwnHand => Happened.By is Issuer.Seat;

    /// <summary>The minute in which it was done, counted through.</summary>
    public long Minute => Happened.At.UtcTicks / TimeSpan.TicksPerMinute;
}
