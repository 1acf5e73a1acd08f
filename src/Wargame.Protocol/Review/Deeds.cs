namespace Wargame.Protocol.Review;

/// <summary>What people did, beside what a doctrine would have done and beside one another.</summary>
/// <param name="Doctrine">What the doctrines of teams that people played would have ordered in their place, turn by turn.</param>
/// <param name="Requests">How long hosts took over requests, as far as that is known.</param>
/// <param name="Replies">How soon teams answered what others wrote to them.</param>
/// <param name="Spoke">How often each team wrote to each other one, in the whole session.</param>
/// <param name="Statements">What teams said in public; to control and evaluators also the latest other messages between teams, which they may mark.</param>
/// <param name="Rubric">Who contributed what: everybody to control, themselves to people in teams; null for everybody else.</param>
/// <param name="Own">What the caller did themselves; null for who has no seat.</param>
public sealed record DeedsView(
    IReadOnlyList<DoctrineOrderView> Doctrine, IReadOnlyList<RequestTimeView> Requests, IReadOnlyList<ReplyTimeView> Replies,
    IReadOnlyList<SpokeView> Spoke, IReadOnlyList<StatementView> Statements, RubricView? Rubric, OwnPart? Own);

/// <summary>An order that a team's doctrine would have given, knowing what the team knew when the deliberation was opened.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Actor">The team.</param>
/// <param name="Instrument">The instrument's id.</param>
/// <param name="Target">The target's id.</param>
/// <param name="Words">What and where.</param>
/// <param name="Level">The effort, in thousandths.</param>
/// <param name="Because">The doctrine's reason.</param>
public sealed record DoctrineOrderView(int Turn, string Actor, string Instrument, string Target, string Words, int Level, string Because);

/// <summary>How long a request waited.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="Seconds">Until it was answered.</param>
/// <param name="By">person, doctrine, clock (silence) or control.</param>
public sealed record RequestTimeView(string RequestId, int Seconds, string By);

/// <summary>How soon a team answers messages.</summary>
/// <param name="Actor">The team.</param>
/// <param name="Replies">How often it answered.</param>
/// <param name="Unanswered">How many conversations it left with the others' last word.</param>
/// <param name="Seconds">How long others waited, in the middle; null where it never answered.</param>
public sealed record ReplyTimeView(string Actor, int Replies, int Unanswered, int? Seconds);

/// <summary>How often one team wrote to another.</summary>
/// <param name="From">Who wrote.</param>
/// <param name="To">Who heard it.</param>
/// <param name="Messages">How many messages.</param>
public sealed record SpokeView(string From, string To, int Messages);

/// <summary>Something that a team said to others.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Message">Its number in it.</param>
/// <param name="Version">Its moment of the replay.</param>
/// <param name="Turn">The turn; 0 in the lobby.</param>
/// <param name="TurnLabel">Its label.</param>
/// <param name="Actor">Who said it.</param>
/// <param name="To">Names of those who heard it.</param>
/// <param name="Text">What was said.</param>
/// <param name="Verdict">open, kept or broken; none for a message that is no public statement.</param>
/// <param name="Because">Why the judge thinks so.</param>
public sealed record StatementView(
    string ConversationId, int Message, long Version, int Turn, string TurnLabel, string Actor, IReadOnlyList<string> To, string Text, string Verdict, string Because);

/// <summary>The rubric, and what it comes to: evidence, and no grade.</summary>
/// <param name="LittleBelow">Below this part of the median, somebody did little.</param>
/// <param name="MuchFrom">From this multiple of the median on, somebody did much.</param>
/// <param name="Criteria">What counts.</param>
/// <param name="Contributors">Teams, each before its people.</param>
public sealed record RubricView(double LittleBelow, double MuchFrom, IReadOnlyList<CriterionView> Criteria, IReadOnlyList<ContributorView> Contributors);

/// <summary>A criterion of the rubric.</summary>
/// <param name="Id">drafts, talk, decisions, reasons or presence.</param>
/// <param name="Weight">What it counts of a hundred in the gradebook's proposal; null to people in teams.</param>
public sealed record CriterionView(string Id, int? Weight);

/// <summary>Somebody, or a team, and what they did by each criterion.</summary>
/// <param name="SeatId">The person's seat; empty for the team as a whole.</param>
/// <param name="Actor">The team.</param>
/// <param name="Title">The person's office.</param>
/// <param name="Person">The person's name; empty when it was erased.</param>
/// <param name="Contributions">By the criteria, in their order.</param>
public sealed record ContributorView(string SeatId, string Actor, string Title, string Person, IReadOnlyList<ContributionView> Contributions);

/// <summary>What somebody did by a criterion.</summary>
/// <param name="Level">none, little, usual or much.</param>
/// <param name="Count">How often.</param>
/// <param name="PerTurn">For each turn that they were there for.</param>
/// <param name="Median">The same in the middle of the room; null to people in teams, whom it would tell of the others.</param>
/// <param name="Evidence">Moments that count, the latest.</param>
public sealed record ContributionView(string Level, int Count, double PerTurn, double? Median, IReadOnlyList<EvidenceMoment> Evidence);

/// <summary>A moment that counts.</summary>
/// <param name="Version">Where the replay shows it.</param>
/// <param name="TurnLabel">The turn; empty in the lobby.</param>
/// <param name="Words">With what or with whom; empty where the moment says all.</param>
public sealed record EvidenceMoment(long Version, string TurnLabel, string Words);
