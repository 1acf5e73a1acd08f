using Wargame.Protocol.Orders;
using Wargame.Protocol.Review;

namespace Wargame.Protocol.Hub;

/// <content>The review's workbench; everything is null before the hot wash.</content>
public partial interface IWargameHub
{
    /// <summary>Where a replay can go.</summary>
    /// <param name="viewpoint">Whose eyes: an actor; empty for the truth. A team's eyes are told no order, inject or agreement by name that it did not know then.</param>
    Task<ReplayTimeline?> ReplayTimeline(string viewpoint);

    /// <summary>The session as it was at a moment, with a team's eyes or, for an empty viewpoint, as it truly was.</summary>
    Task<ReplayScene?> ReplayAt(long version, string viewpoint);

    /// <summary>All that was decided, turn by turn, and so can be decided otherwise.</summary>
    Task<WhatIfBench?> WhatIfBench();

    /// <summary>What an actor might order in a turn, with the changes before it.</summary>
    Task<IReadOnlyList<LegalOrderView>?> WhatIfOrders(WhatIfDraft draft, int turn, string actor);

    /// <summary>What would have been, beside what was.</summary>
    Task<WhatIfAnswer?> RunWhatIf(WhatIfDraft draft);

    /// <summary>What an actor's doctrine would have decided in its place in one turn; null when there is no such turn or actor.</summary>
    Task<DoctrineInsteadView?> DoctrineInstead(int turn, string actor);

    /// <summary>The what-ifs that were kept for everyone to open.</summary>
    Task<IReadOnlyList<KeptWhatIfView>?> WhatIfs();

    /// <summary>A kept what-if, played; null when there is none.</summary>
    Task<WhatIfAnswer?> OpenWhatIf(string whatIfId);

    /// <summary>Keeps a what-if under a name.</summary>
    Task<CommandReply> KeepWhatIf(string commandId, string whatIfId, string name, WhatIfDraft draft);

    /// <summary>Takes a kept what-if out.</summary>
    Task<CommandReply> DropWhatIf(string commandId, string whatIfId);

    /// <summary>Control: puts a kept what-if on the projector; empty takes it off.</summary>
    Task<CommandReply> ShowWhatIf(string commandId, string whatIfId);

    /// <summary>What was written about moments of the session: comments and chapters, to control also its own notes from while it ran.</summary>
    Task<IReadOnlyList<RemarkView>?> Remarks();

    /// <summary>Writes about a moment: a comment, or, by control, the title of a chapter that begins there. The same id changes the own one.</summary>
    Task<CommandReply> MakeRemark(string commandId, string remarkId, long version, string kind, string text);

    /// <summary>Takes a comment or chapter out.</summary>
    Task<CommandReply> DropRemark(string commandId, string remarkId);

    /// <summary>Who caused what, or how far the working out of it is: then ask again.</summary>
    Task<AttributionView?> WhoCaused();

    /// <summary>The session under each belief of its scenario, or how far the working out of it is: then ask again.</summary>
    Task<BeliefsView?> UnderBeliefs();

    /// <summary>The session against plays of its scenario without people, or how far those are: then ask again.</summary>
    Task<PlaysView?> BesidePlays();

    /// <summary>The session beside another one of the same scenario.</summary>
    /// <param name="key">A key that opens the other session to the caller: a token, or <c>board:</c> and its join code.</param>
    Task<BesideSessionReply?> BesideSession(string key);

    /// <summary>What people did, beside what doctrines would have done; the rubric as far as it is about the caller, to control about everybody. Null before the hot wash.</summary>
    Task<DeedsView?> Deeds();

    /// <summary>What the reader's own report tells, or, for control, that of the edition that it chooses; null before the hot wash.</summary>
    /// <param name="edition">full, public or a team's actor; empty for the caller's own.</param>
    Task<TakeHomeReply?> TakeHome(string edition);

    /// <summary>Control or an evaluator: marks a message between teams as a public statement and says what became of it: open, kept, broken, or none where it is no statement.</summary>
    Task<CommandReply> JudgeStatement(string commandId, string conversationId, int message, string verdict, string because);

    /// <summary>How far the session went to a learning record store; null before the hot wash, and where it is sent to none.</summary>
    Task<SendingView?> Sending();

    /// <summary>A link of the causal chain: a number's change in a turn, or a cause, with what lies behind it and what came of it.</summary>
    Task<TrailView?> Trail(string kind, string id, int turn);
}
