namespace Wargame.Sessions.Disclosures;

/// <summary>A number in one word.</summary>
public enum Band
{
    /// <summary>A gauge in its lower third.</summary>
    Low,

    /// <summary>A gauge in its middle third.</summary>
    Middling,

    /// <summary>A gauge in its upper third.</summary>
    High,

    /// <summary>A stock below its opening.</summary>
    Less,

    /// <summary>A stock about as at the opening.</summary>
    Same,

    /// <summary>A stock above its opening.</summary>
    More,
}

/// <summary>What is told of a number that is not told exactly. It depends on the number only through what is told.</summary>
/// <param name="Level">Rumour or partial.</param>
/// <param name="Low">The range's lower end, in milli-units.</param>
/// <param name="High">The range's upper end, in milli-units.</param>
/// <param name="Word">The word, for a rumour; null otherwise.</param>
/// <param name="Wrong">Whether the number lies elsewhere. For control and the review alone.</param>
public sealed record Estimate(DisclosureLevel Level, long Low, long High, Band? Word, bool Wrong)
{
    /// <summary>The middle of the range, in milli-units.</summary>
    public long Middle => Low + (High - Low) / 2;

    /// <summary>What the reader may see of it.</summary>
    internal Estimate Told() => this with { Wrong = false };
}
