using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Disclosures;

/// <summary>
/// What intelligence makes of a fact. Every error is a hash of the session's seed, the turn, the fact and the reader: the same session errs
/// in the same way, and so does a what-if.
/// </summary>
internal static class Intelligence
{
    /// <summary>A third of a gauge, and how far from its opening a stock is called about the same.</summary>
    private const long LowerThird = 35_000, UpperThird = 65_000;

    private const double Alike = 0.1;

    /// <summary>What is told of a number.</summary>
    /// <param name="seed">The session's seed.</param>
    /// <param name="turn">Turns played.</param>
    /// <param name="slot">The number.</param>
    /// <param name="truth">Its value, in milli-units.</param>
    /// <param name="opening">Its value in the opening, in milli-units.</param>
    /// <param name="grant">What the reader is granted.</param>
    public static Estimate Of(ulong seed, int turn, Slot slot, long truth, long opening, Grant grant)
    {
        var chance = new Draws(seed, turn, $"number/{slot.Key}/{grant.Reader}");
        return grant.Level == DisclosureLevel.Rumour
            ? Rumour(chance, slot, truth, opening, grant)
            : Range(chance, slot, truth, opening, grant);
    }

    /// <summary>A value between 0 and 100 in one word.</summary>
    public static Band InAWord(long milli) => milli < LowerThird ? Band.Low : milli <= UpperThird ? Band.Middling : Band.High;

    private static Estimate Range(Draws chance, Slot slot, long truth, long opening, Grant grant)
    {
        var variable = slot.Variable;
        var gauge = variable.Kind == VariableKind.Gauge;
        var wrong = chance.Happens("wrong", grant.Error);
        // Right: the truth lies inside, anywhere but near an end. Wrong: it lies outside, up to a width away.
        var away = wrong ? (1.3 + 0.7 * chance.Share("away")) * (chance.Happens("side", 0.5) ? 1 : -1) : 1.6 * chance.Share("away") - 0.8;
        var middle = Within(variable, gauge
            ? Whole(truth + away * grant.Width * World.Limits.Milli)
            : Significant(truth + away * Reach(truth, opening, grant.Width)));
        var reach = gauge ? (long)(grant.Width * World.Limits.Milli) : (long)Reach(middle, opening, grant.Width);
        var (low, high) = (Within(variable, middle - reach), Within(variable, middle + reach));
        return new(DisclosureLevel.Partial, low, high, null, truth < low || truth > high);
    }

    /// <summary>Half the width of a stock's range; of one that is nearly gone it is not so small that it gives the number away.</summary>
    private static double Reach(long value, long opening, double width) =>
        Math.Max(Math.Max(Math.Abs(value), Math.Abs(opening) / 4), World.Limits.Milli) * width / 100;

    private static Estimate Rumour(Draws chance, Slot slot, long truth, long opening, Grant grant)
    {
        var gauge = slot.Variable.Kind == VariableKind.Gauge;
        var (low, high) = gauge ? (LowerThird, UpperThird) : ((long)(opening * (1 - Alike)), (long)(opening * (1 + Alike)));
        var third = truth < low ? 0 : truth <= high ? 1 : 2;
        var said = chance.Happens("wrong", grant.Error) ? (third + (chance.Happens("side", 0.5) ? 1 : 2)) % 3 : third;
        var (floor, top) = gauge ? (0L, 100L * World.Limits.Milli) : (0L, Math.Max(2 * opening, World.Limits.Milli));
        var (from, to) = said switch { 0 => (floor, low), 1 => (low, high), _ => (high, top) };
        return new(DisclosureLevel.Rumour, Within(slot.Variable, from), Within(slot.Variable, to), (Band)(said + (gauge ? 0 : (int)Band.Less)), said != third);
    }

    private static long Whole(double milli) => (long)Math.Round(milli / World.Limits.Milli) * World.Limits.Milli;

    private static double Significant(double milli)
    {
        var scale = 1.0;
        for (var rest = Math.Abs(milli); rest >= 1000; rest /= 10)
            scale *= 10;
        return Math.Round(milli / scale) * scale;
    }

    private static long Within(VariableDefinition variable, double milli) => (long)Math.Round(Math.Clamp(
        milli, variable.Minimum * World.Limits.Milli, variable.Maximum * World.Limits.Milli));
}
