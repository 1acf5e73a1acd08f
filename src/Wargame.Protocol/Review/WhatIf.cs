using Wargame.Protocol.Control;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;

namespace Wargame.Protocol.Review;

/// <summary>What somebody supposes.</summary>
/// <param name="Changes">What would have been otherwise, at most 20.</param>
/// <param name="Doctrines">Whether the others answer by their doctrine from the first change on; otherwise they order what they ordered.</param>
/// <param name="Luck">Which other luck, from 1; 0 for the session's own.</param>
public sealed record WhatIfDraft(IReadOnlyList<WhatIfChange> Changes, bool Doctrines, int Luck);

/// <summary>One thing that would have been otherwise.</summary>
/// <param name="Turn">The turn, from 1.</param>
/// <param name="Kind">order, removed, choice, answer, ruling, vetoUndone, injectLeftOut, drawUndone or ruleOffUndone.</param>
/// <param name="Actor">Whose decision; empty for control's.</param>
/// <param name="Subject">The draft, card, request, number, inject, draw or rule.</param>
/// <param name="Order">The order, for <c>order</c>; else null.</param>
/// <param name="Word">The option or answer, or empty.</param>
/// <param name="Change">The ruling, in the number's unit; else 0.</param>
public sealed record WhatIfChange(int Turn, string Kind, string Actor, string Subject, DraftOrder? Order, string Word, double Change);

/// <summary>All that was decided, turn by turn, and so can be decided otherwise.</summary>
/// <param name="Turns">The turns.</param>
/// <param name="Lucks">How many other lucks there are.</param>
public sealed record WhatIfBench(IReadOnlyList<BenchTurn> Turns, int Lucks);

/// <summary>What was decided in a turn.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="TurnLabel">Its label.</param>
/// <param name="Orders">Orders, withdrawn and vetoed ones too.</param>
/// <param name="Cards">Cards and their answers.</param>
/// <param name="Injects">Injects of the scenario that came.</param>
/// <param name="Rulings">Control's rulings on numbers.</param>
/// <param name="Hands">Draws that control turned round, and rules that it switched off from this turn on.</param>
public sealed record BenchTurn(
    int Turn, string TurnLabel, IReadOnlyList<BenchOrder> Orders, IReadOnlyList<BenchCard> Cards, IReadOnlyList<BenchInject> Injects, IReadOnlyList<BenchRuling> Rulings,
    IReadOnlyList<BenchHand> Hands);

/// <summary>An order that was given.</summary>
/// <param name="Order">As it was drafted.</param>
/// <param name="Actor">Who gave it.</param>
/// <param name="ActorName">The actor's name.</param>
/// <param name="Name">The instrument's name.</param>
/// <param name="TargetName">Where; empty without a target.</param>
/// <param name="Host">Who was asked, or empty.</param>
/// <param name="HostName">The host's name, or empty.</param>
/// <param name="RequestId">The request, for another answer; empty when nobody was asked.</param>
/// <param name="Answer">The answer, or empty.</param>
/// <param name="Withdrawn">Whether a refusal withdrew it.</param>
/// <param name="Vetoed">Whether control vetoed it.</param>
public sealed record BenchOrder(
    DraftOrder Order, string Actor, string ActorName, string Name, string TargetName, string Host, string HostName, string RequestId, string Answer,
    bool Withdrawn, bool Vetoed);

/// <summary>A card that was answered.</summary>
/// <param name="CardId">The card.</param>
/// <param name="Actor">Who was asked.</param>
/// <param name="ActorName">The actor's name.</param>
/// <param name="Title">The question.</param>
/// <param name="Options">The answers.</param>
/// <param name="Chosen">The answer that was given.</param>
public sealed record BenchCard(string CardId, string Actor, string ActorName, string Title, IReadOnlyList<CardOptionView> Options, string Chosen);

/// <summary>An inject that came.</summary>
/// <param name="Id">The inject.</param>
/// <param name="Title">Its headline.</param>
public sealed record BenchInject(string Id, string Title);

/// <summary>A ruling on a number.</summary>
/// <param name="Key">The number.</param>
/// <param name="Label">Its name.</param>
/// <param name="Change">What control changed.</param>
/// <param name="Unit">The unit.</param>
public sealed record BenchRuling(string Key, string Label, double Change, string Unit);

/// <summary>Control's hand on a draw or a rule.</summary>
/// <param name="Kind">The change that takes it away: drawUndone or ruleOffUndone.</param>
/// <param name="Subject">The draw or the rule.</param>
/// <param name="Label">It in words.</param>
public sealed record BenchHand(string Kind, string Subject, string Label);

/// <summary>What would have been.</summary>
/// <param name="Scores">The mandates' scores in both lines.</param>
/// <param name="Board">The shared board in both lines.</param>
/// <param name="Differences">The numbers that end otherwise, the most different first.</param>
/// <param name="Orders">Orders that only one of the lines saw, by turn.</param>
/// <param name="LeftOut">Recorded orders that the changed world did not allow.</param>
/// <param name="OtherLucks">Under how many other lucks the differences were looked at.</param>
/// <param name="Refusal">Why a change is not possible, or null; then there is nothing else.</param>
/// <param name="RefusedChange">Which change it is, from 0; -1 when none.</param>
public sealed record WhatIfAnswer(
    IReadOnlyList<WhatIfNumber> Scores, IReadOnlyList<WhatIfNumber> Board, IReadOnlyList<WhatIfNumber> Differences, IReadOnlyList<OrdersThatDiffer> Orders,
    IReadOnlyList<LeftOutView> LeftOut, int OtherLucks, Refusal? Refusal, int RefusedChange);

/// <summary>A number in both lines.</summary>
/// <param name="Key">The number.</param>
/// <param name="Label">Its name.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Good">high, low or neither.</param>
/// <param name="Real">As it went: the opening first, then after each turn.</param>
/// <param name="Changed">As it would have gone.</param>
/// <param name="Spread">How the difference at the end lies over other luck.</param>
/// <param name="Causes">What makes the difference, the largest first.</param>
/// <param name="Rest">What all other causes make of it together.</param>
public sealed record WhatIfNumber(
    string Key, string Label, string Unit, string Good, IReadOnlyList<double> Real, IReadOnlyList<double> Changed, WhatIfSpread Spread,
    IReadOnlyList<ComparedReason> Causes, double Rest);

/// <summary>How a difference lies over other luck, in the number's unit.</summary>
/// <param name="Low">One in twenty is lower.</param>
/// <param name="Middle">As many are lower as higher.</param>
/// <param name="High">One in twenty is higher.</param>
/// <param name="Higher">Share of lucks under which the changed line ends higher, in thousandths.</param>
/// <param name="Lower">Share under which it ends lower, in thousandths.</param>
public sealed record WhatIfSpread(double Low, double Middle, double High, int Higher, int Lower);

/// <summary>A recorded order that was left out.</summary>
/// <param name="TurnLabel">When.</param>
/// <param name="ActorName">Whose.</param>
/// <param name="Name">The instrument's name.</param>
/// <param name="Why">Why it was not possible.</param>
public sealed record LeftOutView(string TurnLabel, string ActorName, string Name, string Why);

/// <summary>A what-if that was kept.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="By">Who kept it; empty for control.</param>
/// <param name="Draft">What is supposed.</param>
/// <param name="IsShown">Whether the projector shows it.</param>
/// <param name="MayDrop">Whether the caller may take it out.</param>
public sealed record KeptWhatIfView(string Id, string Name, string By, WhatIfDraft Draft, bool IsShown, bool MayDrop);

/// <summary>What an actor's doctrine would have decided in its place in one turn, knowing what the actor knew.</summary>
/// <param name="Changes">As changes of a what-if: what the actor really ordered is taken away, the doctrine's orders and answers to cards come.</param>
/// <param name="Orders">All its orders.</param>
public sealed record DoctrineInsteadView(IReadOnlyList<WhatIfChange> Changes, IReadOnlyList<DoctrineOrderView> Orders);
