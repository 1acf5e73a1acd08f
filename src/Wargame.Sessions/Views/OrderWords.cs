using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>Orders in words.</summary>
internal static class OrderWords
{
    /// <summary><c>Forced eradication, Chapare, by United States</c>.</summary>
    public static string Of(Sight sight, Order order)
    {
        var instrument = sight.Instrument(order.Instrument);
        var actor = sight.Entity(order.Actor);
        return instrument.TargetKind is null
            ? sight.Say($"{instrument}, by {actor}")
            : sight.Say($"{instrument}, {sight.Entity(order.Target)}, by {actor}");
    }
}
