namespace Wargame.Review.Playtests;

/// <summary>Means over plays. Plays of one cast are no independent witnesses, so casts are counted, not plays.</summary>
internal static class CastMeans
{
    /// <summary>The mean final score of a mandate.</summary>
    /// <param name="plays">At least one.</param>
    /// <param name="mandate">The mandate's place.</param>
    /// <returns>The mean, and the square of its standard error; that is infinite with one cast.</returns>
    public static (double Mean, double Error) Of(IEnumerable<PlayRecord> plays, int mandate) =>
        Of(plays.Select(play => (play.Cast.Number, play.Scores[^1][mandate])));

    /// <summary>The mean of a figure of each play.</summary>
    /// <param name="figures">By the number of the cast; at least one.</param>
    /// <returns>The mean, and the square of its standard error; that is infinite with one cast.</returns>
    public static (double Mean, double Error) Of(IEnumerable<(int Cast, double Figure)> figures)
    {
        var casts = figures.GroupBy(figure => figure.Cast).Select(cast => cast.Average(figure => figure.Figure)).ToList();
        var mean = casts.Average();
        return (mean, casts.Count < 2 ? double.PositiveInfinity : casts.Sum(value => (value - mean) * (value - mean)) / (casts.Count - 1) / casts.Count);
    }
}
