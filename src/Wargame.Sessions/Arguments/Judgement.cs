using System.Collections.Immutable;

namespace Wargame.Sessions.Arguments;

/// <summary>How an argument is judged.</summary>
public enum JudgementWay
{
    /// <summary>Control decides, by the rules or by its own lights.</summary>
    Ruling,

    /// <summary>
    /// The other teams estimate the chance; the median counts, and a draw decides. An estimate, not a yes or no: few teams would often tie, and
    /// with the median one rival who says 0 sinks nothing.
    /// </summary>
    Vote,

    /// <summary>Control sets the chance, and a draw decides.</summary>
    Roll,
}

/// <summary>What comes of an argument.</summary>
public enum ArgumentVerdict
{
    /// <summary>As it was meant.</summary>
    Succeeds,

    /// <summary>In part; only control can say so, a draw cannot.</summary>
    Partly,

    /// <summary>Not at all, or otherwise than it was meant.</summary>
    Fails,
}

/// <summary>A change that an argument makes to the world.</summary>
/// <param name="Key">The number's key.</param>
/// <param name="Change">Added after all rules, in milli-units.</param>
public sealed record ArgumentChange(string Key, long Change);

/// <summary>The terms of a draw and how it ended. In thousandths.</summary>
/// <param name="For">Reasons for the argument when it was judged.</param>
/// <param name="Against">Reasons against it.</param>
/// <param name="Suggested">The chance that these counts suggest.</param>
/// <param name="Chance">The chance that was set, by control or as the median of the teams' estimates.</param>
/// <param name="Drawn">The number drawn, below 1000: it succeeds when that is below the chance.</param>
public sealed record ArgumentRoll(int For, int Against, int Suggested, int Chance, int Drawn);

/// <summary>Control's judgement of an argument.</summary>
/// <param name="Way">How it was judged.</param>
/// <param name="Verdict">What comes of it.</param>
/// <param name="Reason">Why it is judged so, 3 to 400 characters.</param>
/// <param name="Roll">The draw; null for a ruling.</param>
/// <param name="Success">What it does to the world when it succeeds, in whole or in part.</param>
/// <param name="Failure">What it does when it fails.</param>
public sealed record Judgement(
    JudgementWay Way, ArgumentVerdict Verdict, string Reason, ArgumentRoll? Roll, ImmutableArray<ArgumentChange> Success, ImmutableArray<ArgumentChange> Failure)
{
    /// <summary>What it does to the world, as it came.</summary>
    public ImmutableArray<ArgumentChange> Changes => Verdict == ArgumentVerdict.Fails ? Failure : Success;
}
