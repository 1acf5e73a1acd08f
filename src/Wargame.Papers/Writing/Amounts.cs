using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Papers.Writing;

/// <summary>Numbers as readers write them, with their units.</summary>
internal static class Amounts
{
    private const double Milli = 1000;
    private const int Large = 100;

    /// <summary>A number that a team is told of: the figure, or how little is told of it.</summary>
    public static string Of(Material from, NumberView number) => number.Level switch
    {
        DisclosureLevel.Confirmed => Of(from, number.Value / Milli, number.Unit),
        DisclosureLevel.Partial => from.Say($"an estimate"),
        _ => from.Say($"a rumour"),
    };

    /// <summary>A figure with its unit; points of a gauge have none.</summary>
    public static string Of(Material from, double value, Unit unit)
    {
        if (unit.Symbol == "thousand")
            (value, unit) = (value * Milli, Unit.Number);
        var figure = Plain(from, value, unit.IsNeutral);
        return unit.Symbol switch
        {
            "" or "points" or "rungs" => figure,
            "$M" => value < 0 ? $"−${figure[1..]}\u00a0M" : $"${figure}\u00a0M",
            _ => $"{figure}\u00a0{unit.Symbol}",
        };
    }

    /// <summary>A name as it stands within a sentence: small, unless it is made of initials.</summary>
    public static string InARow(string name) => name.Length > 1 && char.IsUpper(name[0]) && !char.IsUpper(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    private static string Plain(Material from, double value, bool isNeutral)
    {
        var rounded = Math.Round(value, isNeutral && Math.Abs(value) >= 10 || Math.Abs(value) >= Large ? 0 : 1, MidpointRounding.AwayFromZero);
        var figure = from.Say($"{Math.Abs(rounded)}");
        return rounded < 0 ? $"−{figure}" : figure;
    }
}
