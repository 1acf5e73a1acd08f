using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>Orders in words.</summary>
internal static class OrderWords
{
    /// <summary><c>Forced eradication, Chapare, by United States</c>.</summary>
    public static string Of(Sight sight, Order order)
    {
        var instrument = sight.Instrument(order.Instrument);
        var where = instrument.TargetKind is null ? "" : $", {sight.Entity(order.Target).Name}";
        return $"{instrument.Name}{where}, by {sight.Entity(order.Actor).Name}";
    }
}
