namespace Wargame.Review;

/// <summary>The limits of what the review works out, in one place.</summary>
public static class Limits
{
    /// <summary>Changes in one what-if.</summary>
    public const int Edits = Sessions.Limits.WhatIfChanges;

    /// <summary>Other seeds under which both lines of a what-if are played, for the spread.</summary>
    public const int OtherLuck = Sessions.Limits.OtherLuck;

    /// <summary>Numbers that a what-if ranks.</summary>
    public const int Differences = 12;

    /// <summary>Causes named behind a difference.</summary>
    public const int Causes = 5;

    /// <summary>Recorded orders named that the changed world did not allow.</summary>
    public const int Notes = 20;

    /// <summary>Shares are exact up to so many players (2^11 runs): ten teams, and all unplayed actors together.</summary>
    public const int ExactPlayers = 11;

    /// <summary>Numbers besides the headlines whose shares are worked out.</summary>
    public const int AttributedNumbers = 40;

    /// <summary>Orders of arrival that are drawn beyond that, in pairs of opposites.</summary>
    public const int SampledArrivals = 120;

    /// <summary>Events between two states that a replay keeps: what a jump to any moment folds at most.</summary>
    public const int EventsBetweenStates = 100;

    /// <summary>Moments on a timeline besides the beginnings of phases; drafts and messages are thinned beyond it.</summary>
    public const int Moments = 4_000;

    /// <summary>Steps of a causal chain that are told, for each turn.</summary>
    public const int TrailSteps = 12;

    /// <summary>Plays without people that a session is held against: enough that a tenth of them are twenty.</summary>
    public const int PlaysBeside = 200;

    /// <summary>Turning points that are told.</summary>
    public const int TurningPoints = 24;

    /// <summary>What an end must move to be noticed, in thousandths of a percent of its scale: half a point, or half a percent of a number.</summary>
    public const long NoticeableEffect = 500;

    /// <summary>Decisions that are told under each belief: all of them, in any scenario that people can play.</summary>
    public const int DecisionsUnderBeliefs = 600;
}
