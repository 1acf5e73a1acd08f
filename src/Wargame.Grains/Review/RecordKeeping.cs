using Wargame.EventStore;
using Wargame.Reports.Statements;

namespace Wargame.Grains.Review;

/// <summary>Whether the server keeps a learning record store informed, so that the review can say how far that is.</summary>
public sealed class RecordKeeping
{
    /// <summary>Sessions whose hot wash was opened since then are sent; null where no store is set up.</summary>
    public DateTimeOffset? Since { get; set; }
}

/// <summary>Deliveries as the maker of statements reads them.</summary>
public static class Deliveries
{
    /// <summary>How far a session was sent.</summary>
    public static Sent ToSent(this Delivery delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return new(delivery.From, delivery.Version, Math.Max(delivery.Tried, delivery.Version));
    }
}
