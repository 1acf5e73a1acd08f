namespace Wargame.Sessions;

/// <summary>The part of the catalogue that is about public statements in the review: S1170 to S1179.</summary>
public static partial class Refusals
{
    /// <summary>S1170: no team said that to another one.</summary>
    public static Refusal NoSuchStatement { get; } = new("S1170", $"No team said that to another team.", $"Choose a message that a team sent to others.");

    /// <summary>S1171: a judgement without a reason, or with one that is too long.</summary>
    public static Refusal BadStatementReason { get; } = new("S1171", $"Whether a statement was kept or broken needs a reason of 1 to 600 characters.", $"Write what the team did, or leave the statement open.");

    /// <summary>S1172: there are as many as the review holds.</summary>
    public static Refusal TooManyStatements { get; } = new("S1172", $"The review holds no more marked statements.", $"Change one that is marked already.");
}
