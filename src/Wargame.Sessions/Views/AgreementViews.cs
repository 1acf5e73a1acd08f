using System.Collections.Immutable;
using Wargame.Sessions.Agreements;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>The agreements and breaches that a viewer knows.</summary>
/// <param name="Agreements">In the order in which they were begun.</param>
/// <param name="Breaches">The latest first; for control those of the turn under adjudication too.</param>
public sealed record AgreementsView(ImmutableArray<AgreementView> Agreements, ImmutableArray<BreachView> Breaches);

/// <summary>An agreement as the viewer may know it: whoever is not let in sees the public clauses of what is in force, and nothing of how it came about.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">A few words; empty when nothing is offered.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="LetIn">Whether the viewer is let into all of it.</param>
/// <param name="Parties">Those who sign.</param>
/// <param name="Sponsors">Those who brokered it.</param>
/// <param name="Readers">Others who are let in; empty for those who are not.</param>
/// <param name="Versions">Oldest first; for those not let in the one in force alone.</param>
/// <param name="Drafts">By party, the private drafts that the viewer may read.</param>
/// <param name="FromTurn">The first turn in which it binds; 0 before.</param>
/// <param name="Ending">How it ended before its time, or null.</param>
/// <param name="EndedBy">Who ended it, or null.</param>
/// <param name="MayPropose">Whether the viewer may offer another version now.</param>
/// <param name="MaySign">Whether the viewer's party has not signed the version that is offered.</param>
/// <param name="MayLeave">Whether the viewer may give it up or denounce it now.</param>
public sealed record AgreementView(
    string Id, string Title, Standing Standing, bool LetIn, ImmutableArray<PartyView> Parties, ImmutableArray<PartyView> Sponsors,
    ImmutableArray<PartyView> Readers, ImmutableArray<VersionView> Versions, ImmutableSortedDictionary<string, AgreementText> Drafts, int FromTurn,
    Ending? Ending, PartyView? EndedBy, bool MayPropose, bool MaySign, bool MayLeave);

/// <summary>A version of an agreement.</summary>
/// <param name="Number">From 1; 0 for those who are not let in.</param>
/// <param name="By">Who offered it; null for those who are not let in.</param>
/// <param name="Turn">When it was offered; when it came into force for those who are not let in.</param>
/// <param name="TurnLabel">The turn's label.</param>
/// <param name="Text">The clauses that the viewer may read.</param>
/// <param name="Clauses">The same, with the names that they speak of.</param>
/// <param name="UntilLabel">The last turn's label.</param>
/// <param name="SignedBy">Ids of the parties that have signed.</param>
/// <param name="Hands">How many seats of the viewer's own team have signed.</param>
public sealed record VersionView(
    int Number, PartyView? By, int Turn, string TurnLabel, AgreementText Text, ImmutableArray<ClauseView> Clauses, string UntilLabel,
    ImmutableArray<string> SignedBy, int Hands);

/// <summary>A clause with the names that it speaks of.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Party">Whom it binds.</param>
/// <param name="Instruments">What it names; empty for any.</param>
/// <param name="Target">Where, or null for anywhere.</param>
/// <param name="Slot">The number, or null.</param>
/// <param name="EachTurn">What the first instrument that is kept up costs its orderer each turn at that level.</param>
/// <param name="UntilLabel">The last turn in which it binds.</param>
public sealed record ClauseView(
    int Number, Clause Clause, EntityDefinition Party, ImmutableArray<InstrumentDefinition> Instruments, EntityDefinition? Target, Slot? Slot,
    ImmutableArray<Price> EachTurn, string UntilLabel);

/// <summary>A breach as somebody learned of it. Whoever learns of a breach reads the clause that was broken, and no other.</summary>
/// <param name="Breach">The breach; its audience is for control and the review alone.</param>
/// <param name="Title">The agreement's title.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Instrument">What ran, or null.</param>
/// <param name="Target">On whom, or null.</param>
/// <param name="Slot">The number that shows it, or null.</param>
/// <param name="TurnLabel">When.</param>
/// <param name="KnownTo">Who knows it; for control and the review alone.</param>
/// <param name="Proposed">Whether it would be reported if the proposed turn were released as it is.</param>
public sealed record BreachView(
    Breach Breach, string Title, ClauseView Clause, InstrumentDefinition? Instrument, EntityDefinition? Target, Slot? Slot, string TurnLabel,
    ImmutableArray<PartyView> KnownTo, bool Proposed);

/// <summary>The words that terms are picked from.</summary>
/// <param name="Parties">Every actor.</param>
/// <param name="Orders">What they may order, and on whom.</param>
/// <param name="Places">Every entity that an order can be aimed at.</param>
/// <param name="Numbers">The numbers that can be bounded.</param>
/// <param name="Values">Where those stand now, in milli-units, in the same order.</param>
/// <param name="FirstTurn">The first turn that an agreement signed now can bind.</param>
public sealed record AgreementWords(
    ImmutableArray<PartyView> Parties, ImmutableArray<OrderWord> Orders, ImmutableArray<EntityDefinition> Places, ImmutableArray<Slot> Numbers,
    ImmutableArray<long> Values, int FirstTurn);

/// <summary>An instrument that a party may use.</summary>
/// <param name="Party">The party's id.</param>
/// <param name="Instrument">The instrument.</param>
/// <param name="Targets">Ids of what it may be aimed at; empty when it has no target.</param>
/// <param name="EachTurn">What it costs each turn at full level.</param>
public sealed record OrderWord(string Party, InstrumentDefinition Instrument, ImmutableArray<string> Targets, ImmutableArray<Price> EachTurn);
