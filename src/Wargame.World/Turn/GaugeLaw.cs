namespace Wargame.World.Turn;

/// <summary>
/// The one law for gauges (MODEL 3.3), in milli-points:
/// value' = clamp(value + drift·(natural − value) + Σ over causes of scaled(strongest gain) + scaled(strongest loss)).
/// </summary>
internal static class GaugeLaw
{
    private const double Top = 100 * Limits.Milli;
    private const double Middle = 50 * Limits.Milli;

    /// <summary>An effect's size at a value: nominal at 50, fading towards the end that it pushes to.</summary>
    public static double Scaled(long nominal, long value) =>
        nominal > 0 ? nominal * (Top - value) / Middle : nominal * (double)value / Middle;

    /// <summary>The drift of a turn.</summary>
    public static long Drift(double drift, long natural, long value) => Milli.Round(drift * (natural - value));

    /// <summary>
    /// How the natural level follows the value: identity moves slowly (MODEL 3.3, η). It is measured from where the value rests, not from the
    /// natural level itself, which the standing rules hold away from there; else a world at rest would creep.
    /// </summary>
    /// <param name="shift">η, 0 to 1.</param>
    /// <param name="natural">The natural level before.</param>
    /// <param name="value">The value after the turn.</param>
    /// <param name="standing">Natural level minus value in the opening, where both are at rest.</param>
    public static long Follow(double shift, long natural, long value, long standing) =>
        natural + Milli.Round(shift * (value - (natural - standing)));

    /// <summary>
    /// The lines of one cause: its strongest gain and its strongest loss count, and the gains (the losses) share it pro rata.
    /// </summary>
    /// <param name="cause">Where the cause's changes stand in <paramref name="nominal"/>.</param>
    /// <param name="nominal">All nominal sizes of the stage.</param>
    /// <param name="value">The gauge at the beginning of the stage.</param>
    /// <param name="actual">Receives the lines, in the same places; where there is nothing nominal, nothing is written.</param>
    /// <returns>The sum of the lines.</returns>
    public static long Settle(Places cause, long[] nominal, long value, long[] actual)
    {
        long bestGain = 0, bestLoss = 0, gains = 0, losses = 0;
        for (var place = cause.First; place < cause.End; place++)
        {
            var size = nominal[place];
            if (size > 0)
            {
                gains += size;
                bestGain = Math.Max(bestGain, size);
            }
            else
            {
                losses += size;
                bestLoss = Math.Min(bestLoss, size);
            }
        }

        if (gains == 0 && losses == 0)
            return 0;
        var (gain, loss) = (Scaled(bestGain, value), Scaled(bestLoss, value));
        long sum = 0;
        for (var place = cause.First; place < cause.End; place++)
        {
            var size = nominal[place];
            if (size == 0)
                continue;
            actual[place] = Milli.Round(size > 0 ? gain * size / gains : loss * size / losses);
            sum += actual[place];
        }

        return sum;
    }
}
