using System.Collections.Immutable;

namespace Wargame.Reports.Contributions;

/// <summary>How much somebody did, beside the others of the room.</summary>
public enum ContributionLevel
{
    /// <summary>The record has nothing of it.</summary>
    None,

    /// <summary>Less than half of what was usual.</summary>
    Little,

    /// <summary>About what was usual.</summary>
    Usual,

    /// <summary>Half as much again as was usual, or more.</summary>
    Much,
}

/// <summary>
/// The rubric: what counts, how much, and where the levels begin. It measures each session by its own median, because a chatty evening of three hours and a
/// quiet hour have no number in common, and it counts by the turns that somebody was there for, so that who came late is not behind. It counts how much, not how
/// well: that is for people to judge, who find the moments beside each level.
/// </summary>
public static class Rubric
{
    /// <summary>Below this part of the median it is little.</summary>
    public const double LittleBelow = 0.5;

    /// <summary>From this multiple of the median on it is much.</summary>
    public const double MuchFrom = 1.5;

    /// <summary>What counts. The weights sum to a hundred.</summary>
    public static ImmutableArray<Criterion> Criteria { get; } =
    [
        new("drafts", 25, "Orders drafted or changed, and free-text orders written.") { Of = Criterion.Drafts },
        new("talk", 20, "Messages sent, hosts asked, agreements offered or signed.") { Of = Criterion.Talk },
        new("decisions", 20, "Decisions taken for the team.") { Of = Criterion.Decisions },
        new("reasons", 20, "Decisions taken with a reason.") { Of = Criterion.Reasons },
        new("presence", 15, "Minutes in which something was done.") { Of = Criterion.Presence },
    ];

    /// <summary>The level of a rate beside the median of the room. Where most did nothing, whoever did anything did much.</summary>
    public static ContributionLevel Level(double rate, double median) => rate switch
    {
        <= 0 => ContributionLevel.None,
        _ when rate < LittleBelow * median => ContributionLevel.Little,
        _ when rate < MuchFrom * median => ContributionLevel.Usual,
        _ => ContributionLevel.Much,
    };

    /// <summary>The middle of some figures; the mean of the two in the middle where they are even in number; 0 of none.</summary>
    public static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return sorted.Count == 0 ? 0 : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
