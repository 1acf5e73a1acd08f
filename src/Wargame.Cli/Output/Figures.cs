using System.Globalization;
using Wargame.World;

namespace Wargame.Cli.Output;

/// <summary>Numbers as text, the same on every machine.</summary>
internal static class Figures
{
    /// <summary>A value in milli-units, exactly: a decimal point always, up to three decimals, at least one, never an exponent.</summary>
    public static string Exact(long milli)
    {
        var whole = Math.Abs(milli) / Limits.Milli;
        var part = (Math.Abs(milli) % Limits.Milli).ToString("000", CultureInfo.InvariantCulture).TrimEnd('0');
        return FormattableString.Invariant($"{(milli < 0 ? "-" : "")}{whole}.{(part.Length == 0 ? "0" : part)}");
    }

    /// <summary>The same with a plus where it is positive.</summary>
    public static string Signed(long milli) => milli > 0 ? "+" + Exact(milli) : Exact(milli);

    /// <summary>A value in milli-units for eyes: thousands apart, one decimal.</summary>
    public static string Short(long milli) => (milli / (decimal)Limits.Milli).ToString("#,0.#", CultureInfo.InvariantCulture);

    /// <summary>A number that an author wrote, in full; null when it has no end.</summary>
    public static string? Plain(double number)
    {
        if (!double.IsFinite(number) || Math.Abs(number) >= Limits.Amount)
            return null;
        return ((decimal)number).ToString("0.0###############", CultureInfo.InvariantCulture);
    }

    /// <summary>A number that an author wrote, for eyes; empty when it has no end.</summary>
    public static string Brief(double number) => Plain(number) is null ? "" : number.ToString("0.0###", CultureInfo.InvariantCulture);

    /// <summary>A state's hash.</summary>
    public static string Hash(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);
}
