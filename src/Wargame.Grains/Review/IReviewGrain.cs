using Wargame.Grains.Desks;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Review;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Review;

/// <summary>
/// The review's workbench: what takes longer than a page, beside the session and never in its way. The key is the session's id. It reads the
/// record, keeps nothing, and answers nothing before the hot wash.
/// </summary>
public interface IReviewGrain : IGrainWithStringKey
{
    /// <summary>Where a replay can go; null before the hot wash, or when there is no such team.</summary>
    /// <param name="desk">Who asks.</param>
    /// <param name="viewpoint">Whose eyes: an actor; empty for the truth.</param>
    /// <param name="language">The language of its texts.</param>
    Task<ReplayTimeline?> Timeline(DeskAddress desk, string viewpoint, Language language);

    /// <summary>The session as it was at a moment.</summary>
    /// <param name="desk">Who asks: messages that stay within a team stay there.</param>
    /// <param name="version">The moment.</param>
    /// <param name="viewpoint">Whose eyes: an actor; empty for the truth.</param>
    /// <param name="language">The language of its texts.</param>
    /// <returns>Null before the hot wash, or when there is no such moment or team.</returns>
    Task<ReplayScene?> At(DeskAddress desk, long version, string viewpoint, Language language);

    /// <summary>All that was decided, and so can be decided otherwise; null before the hot wash.</summary>
    Task<WhatIfBench?> Bench(Language language);

    /// <summary>What an actor might order in a turn, with the changes before it; null before the hot wash, or when there is no such turn or actor.</summary>
    Task<LegalOrderView[]?> Orders(WhatIfDraft draft, int turn, string actor, Language language);

    /// <summary>What would have been; null before the hot wash.</summary>
    Task<WhatIfAnswer?> Run(WhatIfDraft draft, Language language);

    /// <summary>What an actor's doctrine would have decided in its place in one turn; null before the hot wash, or when there is no such turn or actor.</summary>
    Task<DoctrineInsteadView?> DoctrineInstead(int turn, string actor, Language language);

    /// <summary>The what-ifs that were kept; null before the hot wash.</summary>
    Task<KeptWhatIfView[]?> Kept(DeskAddress desk, string seatId, Language language);

    /// <summary>A kept what-if, played; null before the hot wash, or when there is none.</summary>
    Task<WhatIfAnswer?> Open(string whatIfId, Language language);

    /// <summary>What was written about moments of the session; to control also its own live notes. Null before the hot wash.</summary>
    Task<RemarkView[]?> Remarks(DeskAddress desk, string seatId, Language language);

    /// <summary>Who caused what, or how far the working out of it is; null before the hot wash.</summary>
    Task<AttributionView?> Attribution(Language language);

    /// <summary>The session under each belief of its scenario, or how far the working out of it is; null before the hot wash.</summary>
    Task<BeliefsView?> UnderBeliefs(Language language);

    /// <summary>The session against plays of its scenario without people, or how far those are; null before the hot wash.</summary>
    Task<PlaysView?> BesidePlays(Language language);

    /// <summary>The session beside another one of the same scenario, or why not; null before the hot wash.</summary>
    /// <param name="other">The other session's id; the caller was found to have a key to it.</param>
    /// <param name="language">The language of its texts.</param>
    Task<BesideSessionReply?> BesideSession(string other, Language language);

    /// <summary>The session beside one in a session file, or why not; null before the hot wash. The file is not kept.</summary>
    /// <param name="file">The file, which anybody may have made.</param>
    /// <param name="language">The language of its texts.</param>
    Task<BesideSessionReply?> BesideFile(byte[] file, Language language);

    /// <summary>What people did, beside what doctrines would have done; null before the hot wash.</summary>
    /// <param name="desk">Who asks.</param>
    /// <param name="seatId">And from which seat: it is told what that seat did.</param>
    /// <param name="language">The language of its texts.</param>
    Task<DeedsView?> Deeds(DeskAddress desk, string seatId, Language language);

    /// <summary>How far the session went to a learning record store; null before the hot wash, and where it is sent to none.</summary>
    Task<SendingView?> Sending(Language language);

    /// <summary>A link of the causal chain; null before the hot wash, or when there is none.</summary>
    Task<TrailView?> Trail(string kind, string id, int turn, Language language);

    /// <summary>What an edition of the report on paper tells, or why it is not to be had; null before the hot wash.</summary>
    /// <param name="edition">For whose eyes, by its word.</param>
    /// <param name="language">The language of its texts.</param>
    Task<TakeHomeReply?> TakeHome(string edition, Language language);

    /// <summary>A report to take home.</summary>
    /// <param name="kind">Which kind, by its word.</param>
    /// <param name="edition">For whose eyes, by its word.</param>
    /// <param name="home">The server's address.</param>
    /// <param name="language">The language of its texts.</param>
    Task<ReportAnswer> Report(string kind, string edition, string home, Language language);
}
