using Wargame.Protocol.Pages;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>Figures.</summary>
internal static class NumberWire
{
    /// <param name="number">The number.</param>
    /// <param name="owner">The entity that the reader has before their eyes; its name is left out.</param>
    public static NumberView ToWire(this Seen.NumberView number, string owner = "") => new(
        number.Key, Words.Label(number.Name, number.Entity, owner), number.About, number.Value.Units(), number.Change.Units(),
        number.Unit.Symbol, number.Good.Word(), [.. number.Course.Select(value => value.Units())], number.Explains,
        number.Level.Word(), [.. number.Told.Select(told => told.ToWire())]);

    public static IReadOnlyList<NumberView> ToWire(this IEnumerable<Seen.NumberView> numbers, string owner = "") =>
        [.. numbers.Select(number => number.ToWire(owner))];
}
