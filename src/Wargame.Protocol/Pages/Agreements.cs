using Wargame.Protocol.Orders;

namespace Wargame.Protocol.Pages;

/// <summary>The agreements and breaches that the viewer knows.</summary>
/// <param name="Agreements">In the order in which they were begun.</param>
/// <param name="Breaches">The latest first; for control those of the turn under adjudication too.</param>
public sealed record AgreementsView(IReadOnlyList<AgreementView> Agreements, IReadOnlyList<BreachView> Breaches);

/// <summary>An agreement. Who is not let in sees the public clauses of what is in force, and nothing of how it came about.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">A few words; empty while it is a draft.</param>
/// <param name="Standing">draft, offered, inForce, expired, withdrawn or denounced.</param>
/// <param name="LetIn">Whether the viewer is let into all of it.</param>
/// <param name="Parties">Those who sign.</param>
/// <param name="Sponsors">Those who brokered it.</param>
/// <param name="Readers">Others who are let in; empty for those who are not.</param>
/// <param name="Versions">Oldest first; for those not let in the one in force alone.</param>
/// <param name="Drafts">The private drafts that the viewer may read.</param>
/// <param name="SinceLabel">The first turn in which it binds, or empty.</param>
/// <param name="EndedBy">Who withdrew or denounced it, or null.</param>
/// <param name="EndedBecause">Why, or empty.</param>
/// <param name="MayPropose">Whether the viewer may offer another version now.</param>
/// <param name="MaySign">Whether the viewer's party has not signed the version that is offered.</param>
/// <param name="MayLeave">Whether the viewer may give it up or denounce it now.</param>
public sealed record AgreementView(
    string Id, string Title, string Standing, bool LetIn, IReadOnlyList<PartyView> Parties, IReadOnlyList<PartyView> Sponsors,
    IReadOnlyList<PartyView> Readers, IReadOnlyList<AgreementVersionView> Versions, IReadOnlyList<DraftedAgreement> Drafts, string SinceLabel,
    PartyView? EndedBy, string EndedBecause, bool MayPropose, bool MaySign, bool MayLeave);

/// <summary>A version of an agreement.</summary>
/// <param name="Number">From 1; 0 for those who are not let in.</param>
/// <param name="By">Who offered it; null for those who are not let in.</param>
/// <param name="TurnLabel">When.</param>
/// <param name="Clauses">Public ones first.</param>
/// <param name="UntilLabel">Its last turn.</param>
/// <param name="SignedBy">Ids of the parties that have signed.</param>
/// <param name="Hands">How many seats of the viewer's own team have signed.</param>
/// <param name="Text">The same as it was written, to be answered.</param>
public sealed record AgreementVersionView(
    int Number, PartyView? By, string TurnLabel, IReadOnlyList<ClauseView> Clauses, string UntilLabel, IReadOnlyList<string> SignedBy, int Hands,
    AgreementDraft Text);

/// <summary>A clause with the names that it speaks of; each page makes its sentence in its own language.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Secret">Whether only those let in may know of it.</param>
/// <param name="Kind">abstain, keep, atMost, atLeast or promise.</param>
/// <param name="PartyName">Whom it binds.</param>
/// <param name="Instruments">Names; empty for any.</param>
/// <param name="TargetName">Where, or empty.</param>
/// <param name="Level">The least effort, in thousandths.</param>
/// <param name="EachTurn">What is kept up costs so much each turn.</param>
/// <param name="NumberLabel">The number's name, or empty.</param>
/// <param name="Amount">Its bound.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="UntilLabel">The last turn in which it binds.</param>
/// <param name="Text">The promise, or a remark.</param>
public sealed record ClauseView(
    int Number, bool Secret, string Kind, string PartyName, IReadOnlyList<string> Instruments, string TargetName, int Level,
    IReadOnlyList<Price> EachTurn, string NumberLabel, double Amount, string Unit, string UntilLabel, string Text);

/// <summary>A breach as the viewer learned of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="AgreementId">The agreement.</param>
/// <param name="Title">The agreement's title.</param>
/// <param name="PartyName">Who broke it.</param>
/// <param name="Clause">The clause that was broken.</param>
/// <param name="TurnLabel">When.</param>
/// <param name="Instrument">The order's name, or empty.</param>
/// <param name="TargetName">On whom, or empty.</param>
/// <param name="Level">At which level, in thousandths.</param>
/// <param name="Unpaid">Whether it ran out of money.</param>
/// <param name="NumberLabel">The number's name, or empty.</param>
/// <param name="Value">Where it stood.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Reason">Control's reason, or empty.</param>
/// <param name="KnownTo">Ids of those who know it, <c>@everyone</c> among them; for control and the review alone.</param>
/// <param name="Proposed">Whether it is found in the turn under adjudication and not yet reported.</param>
public sealed record BreachView(
    string Id, string AgreementId, string Title, string PartyName, ClauseView Clause, string TurnLabel, string Instrument, string TargetName,
    int Level, bool Unpaid, string NumberLabel, double Value, string Unit, string Reason, IReadOnlyList<string> KnownTo, bool Proposed);

/// <summary>A private draft.</summary>
/// <param name="Party">Whose it is.</param>
/// <param name="Text">What it says so far.</param>
public sealed record DraftedAgreement(string Party, AgreementDraft Text);

/// <summary>An agreement as it is written.</summary>
/// <param name="Title">At most 60 characters.</param>
/// <param name="Parties">Actor ids of those who sign.</param>
/// <param name="Sponsors">Actor ids of those who broker it.</param>
/// <param name="Readers">Actor ids of others who are let in.</param>
/// <param name="Clauses">At most 12.</param>
/// <param name="Until">The last turn in which it is in force.</param>
public sealed record AgreementDraft(
    string Title, IReadOnlyList<string> Parties, IReadOnlyList<string> Sponsors, IReadOnlyList<string> Readers, IReadOnlyList<ClauseDraft> Clauses,
    int Until);

/// <summary>A clause as it is written.</summary>
/// <param name="Secret">Whether only those let in may know of it.</param>
/// <param name="Kind">abstain, keep, atMost, atLeast or promise.</param>
/// <param name="Party">Whom it binds.</param>
/// <param name="Instruments">Ids; empty for any.</param>
/// <param name="Target">An entity's id, or empty for anywhere.</param>
/// <param name="Level">The least effort, in thousandths.</param>
/// <param name="Number">A number's key, or empty.</param>
/// <param name="Amount">Its bound, in its unit.</param>
/// <param name="Until">The last turn in which it binds; 0 as long as the agreement.</param>
/// <param name="Text">The promise, or a remark; at most 600 characters.</param>
public sealed record ClauseDraft(
    bool Secret, string Kind, string Party, IReadOnlyList<string> Instruments, string Target, int Level, string Number, double Amount, int Until,
    string Text);

/// <summary>The words that terms are picked from.</summary>
/// <param name="Parties">Every actor.</param>
/// <param name="Orders">What they may order.</param>
/// <param name="Places">Where orders can be aimed at, actors among them.</param>
/// <param name="Numbers">The numbers that can be bounded.</param>
/// <param name="Turns">The turns in which an agreement can end.</param>
public sealed record AgreementWords(
    IReadOnlyList<PartyView> Parties, IReadOnlyList<OrderWord> Orders, IReadOnlyList<PlaceWord> Places, IReadOnlyList<NumberWord> Numbers,
    IReadOnlyList<TurnWord> Turns);

/// <summary>An instrument that a party may use.</summary>
/// <param name="Party">The party's id.</param>
/// <param name="Instrument">The instrument's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Targets">Ids of what it may be aimed at; empty when it has no target.</param>
/// <param name="EachTurn">What it costs each turn at full level.</param>
public sealed record OrderWord(string Party, string Instrument, string Name, IReadOnlyList<string> Targets, IReadOnlyList<Price> EachTurn);

/// <summary>A place or actor.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record PlaceWord(string Id, string Name);

/// <summary>A number that can be bounded.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Label">Its name.</param>
/// <param name="Value">Where it stands.</param>
/// <param name="Unit">Its unit.</param>
public sealed record NumberWord(string Key, string Label, double Value, string Unit);

/// <summary>A turn.</summary>
/// <param name="Turn">From 1.</param>
/// <param name="Label">Such as <c>Q3 2008</c>.</param>
public sealed record TurnWord(int Turn, string Label);

/// <summary>Control's judgement that a clause was broken in the last turn that was played.</summary>
/// <param name="AgreementId">The agreement.</param>
/// <param name="Clause">The clause's number.</param>
/// <param name="Reason">What happened, 3 to 400 characters.</param>
/// <param name="To">Actor ids of those who learn of it, or <c>@everyone</c>.</param>
public sealed record BreachJudgement(string AgreementId, int Clause, string Reason, IReadOnlyList<string> To);

/// <summary>Whom control lets know of a breach.</summary>
/// <param name="BreachId">The breach.</param>
/// <param name="To">Actor ids, or <c>@everyone</c>.</param>
public sealed record BreachDisclosure(string BreachId, IReadOnlyList<string> To);
