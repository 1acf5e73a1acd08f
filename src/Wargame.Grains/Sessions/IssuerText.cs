using Wargame.Sessions;

namespace Wargame.Grains.Sessions;

/// <summary>Who gave a command, in the command log.</summary>
internal static class IssuerText
{
    public static string Of(Issuer issuer) => issuer switch
    {
        Issuer.Seat seat => $"seat/{seat.SeatId}",
        Issuer.Watcher watcher => $"watcher/{watcher.WatcherId}",
        Issuer.Doctrine doctrine => $"doctrine/{doctrine.Actor}",
        Issuer.Control { Facilitator: { } facilitator } => $"control/{facilitator}",
        Issuer.Control => "control",
        Issuer.Someone => "someone",
        _ => "clock",
    };
}
