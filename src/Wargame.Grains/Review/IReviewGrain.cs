using Wargame.Grains.Desks;
using Wargame.Protocol.Review;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Review;

/// <summary>
/// The review's workbench: what takes longer than a page, beside the session and never in its way. The key is the session's id. It reads the
/// record, keeps nothing, and answers nothing before the hot wash.
/// </summary>
public interface IReviewGrain : IGrainWithStringKey
{
    /// <summary>Where a replay can go; null before the hot wash.</summary>
    Task<ReplayTimeline?> Timeline(Language language);

    /// <summary>The session as it was at a moment.</summary>
    /// <param name="desk">Who asks: messages that stay within a team stay there.</param>
    /// <param name="version">The moment.</param>
    /// <param name="viewpoint">Whose eyes: an actor; empty for the truth.</param>
    /// <param name="language">The language of its texts.</param>
    /// <returns>Null before the hot wash, or when there is no such moment or team.</returns>
    Task<ReplayScene?> At(DeskAddress desk, long version, string viewpoint, Language language);
}
