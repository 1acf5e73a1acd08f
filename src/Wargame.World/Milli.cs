namespace Wargame.World;

/// <summary>
/// Between units (doubles, in formulas) and milli-units (integers, in states and ledgers). Rounding is half away from zero everywhere, so
/// that a gain and a loss of the same size are rounded alike.
/// </summary>
public static class Milli
{
    private const double Largest = Limits.Amount * Limits.Milli;

    /// <summary>Units to milli-units; what exceeds <see cref="Limits.Amount"/> is cut there.</summary>
    public static long FromUnits(double units) => Round(units * Limits.Milli);

    /// <summary>Milli-units to units.</summary>
    public static double ToUnits(long milli) => milli / (double)Limits.Milli;

    /// <summary>The nearest whole milli-unit.</summary>
    public static long Round(double milli)
    {
        if (double.IsNaN(milli))
            throw new InvariantBrokenException("Every amount is a number", "rounding");
        return (long)Math.Round(Math.Clamp(milli, -Largest, Largest), MidpointRounding.AwayFromZero);
    }
}
