namespace Wargame.Grains.Review;

/// <summary>What came of asking for a report.</summary>
public enum ReportOutcome
{
    /// <summary>It was made.</summary>
    Made,

    /// <summary>The session is still played.</summary>
    TooEarly,

    /// <summary>There is no such kind, or no such edition of it.</summary>
    Unknown,

    /// <summary>Too many wait for theirs.</summary>
    Busy,
}

/// <summary>A report, or why there is none.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Name">The file's name.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Content">What is in it.</param>
[GenerateSerializer, Immutable, Alias("report-answer")]
public sealed record ReportAnswer(ReportOutcome Outcome, string Name, string ContentType, byte[] Content)
{
    /// <summary>There is none.</summary>
    public static ReportAnswer None(ReportOutcome why) => new(why, "", "", []);
}
