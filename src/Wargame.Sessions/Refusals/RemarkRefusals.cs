namespace Wargame.Sessions;

/// <summary>The part of the catalogue that is about remarks in the review: S1160 to S1169.</summary>
public static partial class Refusals
{
    /// <summary>S1160: the text is empty or too long.</summary>
    public static Refusal BadRemark { get; } = new("S1160", $"A comment has 1 to 600 characters, a chapter's title 1 to 60.", $"Make it shorter, or write something.");

    /// <summary>S1161: the session has no such moment.</summary>
    public static Refusal NoMomentToRemark { get; } = new("S1161", $"The session has no such moment.", $"Go to a moment of the replay and write there.");

    /// <summary>S1162: there are as many as the review holds.</summary>
    public static Refusal TooManyRemarks { get; } = new("S1162", $"The review holds no more comments.", $"Take one out first.");

    /// <summary>S1163: no such remark.</summary>
    public static Refusal NoSuchRemark { get; } = new("S1163", $"There is no such comment.", $"Look again: it may have been taken out meanwhile.");

    /// <summary>S1164: somebody else made it.</summary>
    public static Refusal NotYourRemark { get; } = new("S1164", $"Somebody else wrote that comment.", $"Write one of your own, or ask control to take it out.");
}
