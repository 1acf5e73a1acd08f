namespace Wargame.Protocol.Pages;

/// <summary>Free-text orders as the reader may know them.</summary>
/// <param name="Most">How many a team may give in a turn; 0 for none.</param>
/// <param name="Way">How they are judged unless control chooses otherwise: ruling, vote or roll.</param>
/// <param name="MayWrite">Whether the reader's team may write another one now.</param>
/// <param name="Now">Those of this turn.</param>
/// <param name="Facts">What is established, the latest first.</param>
public sealed record ArgumentsView(int Most, string Way, bool MayWrite, IReadOnlyList<ArgumentView> Now, IReadOnlyList<EstablishedFact> Facts);

/// <summary>A free-text order.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Actor">Whose it is: the actor's id.</param>
/// <param name="ActorName">The actor's name.</param>
/// <param name="ActorCode">Three letters.</param>
/// <param name="TurnLabel">When.</param>
/// <param name="Action">What the team does.</param>
/// <param name="Effect">What shall come of it.</param>
/// <param name="Reasons">Why it would work.</param>
/// <param name="Place">The id of what it is about, or empty.</param>
/// <param name="PlaceName">Its name.</param>
/// <param name="Number">The key of the number that it is about, or empty.</param>
/// <param name="NumberLabel">Its name.</param>
/// <param name="Secret">Whether only its team and control know of it.</param>
/// <param name="By">Who worded it, for its own team and control; else empty.</param>
/// <param name="MayChange">Whether the reader may word it anew or take it back.</param>
/// <param name="PointsLeft">How many reasons the reader may still give on it.</param>
/// <param name="Points">Reasons for and against that others gave.</param>
/// <param name="Vote">The vote, or null where there is none.</param>
/// <param name="Suggested">For control: the chance that its reasons suggest, in thousandths.</param>
/// <param name="Result">How it was judged; null while that is not known to the reader.</param>
/// <param name="Revision">For its own team: which version this is; whoever words it anew says which they saw. Else 0.</param>
public sealed record ArgumentView(
    string Id, string Actor, string ActorName, string ActorCode, string TurnLabel, string Action, string Effect, IReadOnlyList<string> Reasons,
    string Place, string PlaceName, string Number, string NumberLabel, bool Secret, string By, bool MayChange, int PointsLeft,
    IReadOnlyList<ArgumentPointView> Points, ArgumentVoteView? Vote, int Suggested, ArgumentResultView? Result, int Revision);

/// <summary>A reason for or against a free-text order.</summary>
/// <param name="Number">Its number.</param>
/// <param name="FromName">Whose it is; empty for control.</param>
/// <param name="FromCode">Three letters; empty for control.</param>
/// <param name="For">Whether it speaks for the order.</param>
/// <param name="Text">One line.</param>
/// <param name="Mine">Whether the reader may take it back.</param>
public sealed record ArgumentPointView(int Number, string FromName, string FromCode, bool For, string Text, bool Mine);

/// <summary>A vote on a free-text order.</summary>
/// <param name="Open">Whether estimates are taken.</param>
/// <param name="MayVote">Whether the reader's team is asked.</param>
/// <param name="Own">The reader's estimate in per cent, or null.</param>
/// <param name="Given">How many teams have given one.</param>
/// <param name="Asked">How many are asked.</param>
/// <param name="Estimates">All of them, ascending, once the vote is closed; control sees them at once.</param>
/// <param name="Median">Their median in thousandths, or null.</param>
public sealed record ArgumentVoteView(bool Open, bool MayVote, int? Own, int Given, int Asked, IReadOnlyList<int> Estimates, int? Median);

/// <summary>How a free-text order was judged.</summary>
/// <param name="Way">ruling, vote or roll.</param>
/// <param name="Verdict">succeeds, partly or fails.</param>
/// <param name="Reason">Control's reason, for its own team, control and the review; else empty.</param>
/// <param name="Roll">The draw, or null for a ruling.</param>
/// <param name="Changes">What it did to the world, as far as the reader may see it.</param>
/// <param name="Narratives">What the reader is told of it.</param>
/// <param name="Fact">What is established by it, or empty.</param>
public sealed record ArgumentResultView(
    string Way, string Verdict, string Reason, ArgumentRollView? Roll, IReadOnlyList<ArgumentChangeView> Changes, IReadOnlyList<NarrativeView> Narratives,
    string Fact);

/// <summary>The terms of a draw and how it ended, in thousandths.</summary>
/// <param name="For">Reasons for.</param>
/// <param name="Against">Reasons against.</param>
/// <param name="Suggested">The chance that they suggest.</param>
/// <param name="Chance">The chance that was set.</param>
/// <param name="Drawn">The number drawn; it succeeds when that is below the chance.</param>
public sealed record ArgumentRollView(int For, int Against, int Suggested, int Chance, int Drawn);

/// <summary>What a free-text order does to a number.</summary>
/// <param name="Key">The number.</param>
/// <param name="Label">Its name.</param>
/// <param name="Change">Added, in its unit.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Good">high, low or neither.</param>
/// <param name="OnFailure">For control: whether it is what a failure does.</param>
public sealed record ArgumentChangeView(string Key, string Label, double Change, string Unit, string Good, bool OnFailure);

/// <summary>What some are told.</summary>
/// <param name="Text">The words.</param>
/// <param name="To">Actor ids; empty for everyone.</param>
public sealed record NarrativeView(string Text, IReadOnlyList<string> To);

/// <summary>A fact that a free-text order established.</summary>
/// <param name="Text">The fact.</param>
/// <param name="ActorName">By whose order.</param>
/// <param name="ActorCode">Three letters.</param>
/// <param name="TurnLabel">When.</param>
/// <param name="Secret">Whether only that team and control know of it.</param>
public sealed record EstablishedFact(string Text, string ActorName, string ActorCode, string TurnLabel, bool Secret);

/// <summary>A free-text order as a team writes it.</summary>
/// <param name="ArgumentId">The order to change; empty for a new one.</param>
/// <param name="Action">What the team does, 3 to 240 characters.</param>
/// <param name="Effect">What shall come of it, 3 to 240 characters.</param>
/// <param name="Reasons">One to three, each of 3 to 240 characters.</param>
/// <param name="Place">An entity's id, or empty.</param>
/// <param name="Number">A number's key, or empty.</param>
/// <param name="Secret">Whether only the team and control know of it.</param>
/// <param name="Revision">The version that the writer saw, 0 for a new order: nobody overwrites what they have not seen. Null to overwrite whatever is there.</param>
public sealed record ArgumentDraft(
    string ArgumentId, string Action, string Effect, IReadOnlyList<string> Reasons, string Place, string Number, bool Secret, int? Revision = null);

/// <summary>Control's judgement of a free-text order.</summary>
/// <param name="ArgumentId">The order.</param>
/// <param name="Way">ruling, vote or roll.</param>
/// <param name="Verdict">For a ruling: succeeds, partly or fails; else empty.</param>
/// <param name="Chance">For a roll: in thousandths, 0 to 1000.</param>
/// <param name="Reason">Why, 3 to 400 characters.</param>
/// <param name="Success">What it does to the world when it succeeds, in whole or in part.</param>
/// <param name="Failure">What it does when it fails.</param>
public sealed record JudgementDraft(
    string ArgumentId, string Way, string Verdict, int Chance, string Reason, IReadOnlyList<ChangeDraft> Success, IReadOnlyList<ChangeDraft> Failure);

/// <summary>A change of a number.</summary>
/// <param name="Key">The number's key.</param>
/// <param name="Change">Added, in its unit.</param>
public sealed record ChangeDraft(string Key, double Change);

/// <summary>What is told of a judged free-text order.</summary>
/// <param name="ArgumentId">The order.</param>
/// <param name="Narratives">At most six, each of 3 to 400 characters.</param>
/// <param name="Fact">What is established, at most 240 characters; empty for nothing.</param>
public sealed record ArgumentTelling(string ArgumentId, IReadOnlyList<NarrativeView> Narratives, string Fact);
