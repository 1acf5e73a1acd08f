using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;

namespace Wargame.Protocol.Review;

/// <summary>Where a replay can go.</summary>
/// <param name="Moments">Every moment that the timeline shows, in order.</param>
/// <param name="Viewpoints">Whose eyes it can be seen with, besides the truth.</param>
/// <param name="LeftOut">How many moments of which kind have no place, because there are too many for a line.</param>
public sealed record ReplayTimeline(IReadOnlyList<ReplayMomentView> Moments, IReadOnlyList<TeamStatus> Viewpoints, IReadOnlyList<LeftOutMomentsView> LeftOut);

/// <summary>Moments that the timeline leaves out, evenly from beginning to end.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many.</param>
public sealed record LeftOutMomentsView(string Kind, int Count);

/// <summary>A moment of the session.</summary>
/// <param name="Version">Names it to the server.</param>
/// <param name="Turn">The turn, from 1.</param>
/// <param name="TurnLabel">Its label.</param>
/// <param name="Phase">The phase.</param>
/// <param name="At">When (ISO 8601).</param>
/// <param name="Kind">phase, order, signature, request, answer, message, agreement, breach, inject, crisis, fix, ruling, argument or announcement.</param>
/// <param name="Actor">Whose doing; empty for control and the world.</param>
/// <param name="Subject">Which order, inject, agreement, in a few words; empty where whoever's eyes they are could not have said it then.</param>
public sealed record ReplayMomentView(long Version, int Turn, string TurnLabel, string Phase, DateTimeOffset At, string Kind, string Actor, string Subject);

/// <summary>The session as it was at a moment.</summary>
/// <param name="Version">The moment.</param>
/// <param name="Viewpoint">Whose eyes: an actor; empty for the truth.</param>
/// <param name="Header">Phase, turn, headline as they were.</param>
/// <param name="Map">The map.</param>
/// <param name="Board">The shared indicators.</param>
/// <param name="Numbers">The team's own numbers, as it was told of them; empty for the truth.</param>
/// <param name="News">What had come.</param>
/// <param name="Desks">What was drafted and asked: the team's own desk, or all.</param>
/// <param name="Talk">The messages that the team had read; for the truth, those between teams.</param>
/// <param name="Agreements">The agreements that were known.</param>
/// <param name="Crises">The crises.</param>
/// <param name="Outcome">The last results, as they were told.</param>
public sealed record ReplayScene(
    long Version, string Viewpoint, SessionHeader Header, MapView Map, IReadOnlyList<NumberView> Board, IReadOnlyList<NumberView> Numbers,
    IReadOnlyList<ReviewNews> News, IReadOnlyList<ReplayDesk> Desks, IReadOnlyList<ReplayTalk> Talk, AgreementsView Agreements,
    IReadOnlyList<CrisisView> Crises, OutcomeView? Outcome);

/// <summary>A team's desk at a moment.</summary>
/// <param name="Team">The team as it stood.</param>
/// <param name="Drafts">Its drafted orders.</param>
/// <param name="Requests">Requests for its consent.</param>
public sealed record ReplayDesk(TeamStatus Team, IReadOnlyList<DraftView> Drafts, IReadOnlyList<RequestView> Requests);

/// <summary>A conversation as far as it was read.</summary>
/// <param name="Conversation">The messages that had been read.</param>
/// <param name="Unread">How many more had come.</param>
public sealed record ReplayTalk(ConversationView Conversation, int Unread);
