namespace Wargame.Review.Playtests;

/// <summary>How much of the differences between plays is whose doing; the shares sum to 1, or are all 0 where nothing differs.</summary>
/// <param name="Own">How the actor itself was played.</param>
/// <param name="Others">How all the others were played.</param>
/// <param name="Luck">The world's chance alone: the same teams under other seeds.</param>
public readonly record struct Variance(double Own, double Others, double Luck)
{
    /// <summary>
    /// Decomposes scores. Plays of one cast differ by luck alone, which is the mean variance within casts; what casts differ by beyond that is
    /// the teams', and of that what goes with the actor's own temper is its own.
    /// </summary>
    /// <param name="plays">For each play its cast, the actor's temper in it, and the score.</param>
    public static Variance Of(IReadOnlyCollection<(int Cast, int Temper, double Score)> plays)
    {
        ArgumentNullException.ThrowIfNull(plays);
        var total = Spread(plays.Select(play => play.Score));
        var luck = Within(plays.GroupBy(play => play.Cast).Select(cast => cast.Select(play => play.Score).ToList()).ToList());
        var casts = plays.GroupBy(play => play.Cast).Select(cast => (cast.First().Temper, Mean: cast.Average(play => play.Score))).ToList();
        if (total <= 0)
            return default;
        var teams = Math.Max(0, total - luck);
        var betweenCasts = Spread(casts.Select(cast => cast.Mean));
        var withinTempers = Within(casts.GroupBy(cast => cast.Temper).Select(temper => temper.Select(cast => cast.Mean).ToList()).ToList());
        var own = betweenCasts > 0 ? teams * Math.Clamp(1 - withinTempers / betweenCasts, 0, 1) : 0;
        var sum = teams + luck;
        return new(own / sum, (teams - own) / sum, luck / sum);
    }

    private static double Within(List<List<double>> groups)
    {
        var freedom = groups.Sum(group => group.Count - 1);
        return freedom <= 0 ? 0 : groups.Sum(group => Spread(group) * (group.Count - 1)) / freedom;
    }

    private static double Spread(IEnumerable<double> values)
    {
        var all = values.ToList();
        if (all.Count < 2)
            return 0;
        var mean = all.Average();
        return all.Sum(value => (value - mean) * (value - mean)) / (all.Count - 1);
    }
}
