using System.Collections.Immutable;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Sessions.Views;

/// <summary>A public objective.</summary>
/// <param name="Line">The objective.</param>
/// <param name="State">As things stand.</param>
/// <param name="Number">The number that shows it, or null if the viewer may not see it.</param>
public sealed record MandateLineView(MandateLineDefinition Line, LineState State, NumberView? Number);

/// <summary>A secret motive.</summary>
/// <param name="Card">The card.</param>
/// <param name="Met">At the end: whether it succeeded; null before.</param>
/// <param name="MetWithout">Whether it would have succeeded had the actor held; null when that run is not known.</param>
public sealed record PrivateCardView(PrivateCardDefinition Card, bool? Met, bool? MetWithout = null);

/// <summary>A number of the session beside the same number of the run in which the actor held.</summary>
/// <param name="Id">The mandate line's or the indicator's.</param>
/// <param name="Label">What it measures, and whose it is.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Good">Which direction is better.</param>
/// <param name="Value">As it came, in milli-units.</param>
/// <param name="Without">Without the actor's orders and choices, in milli-units.</param>
/// <param name="StateWithout">How the mandate's line would stand; null for an indicator.</param>
public sealed record CreditView(string Id, string Label, Unit Unit, GoodDirection Good, long Value, long Without, LineState? StateWithout);

/// <summary>What an actor added: the session minus the run with the same luck in which it held (MODEL 3.8).</summary>
/// <param name="ScoreWithout">0 to 100: the mandate's score in that run.</param>
/// <param name="Lines">The mandate's numbers that the viewer may see.</param>
/// <param name="Board">The shared indicators.</param>
/// <param name="BoardGain">How much better the shared board stands for it, in milli-points.</param>
public sealed record ValueAddedView(int ScoreWithout, ImmutableArray<CreditView> Lines, ImmutableArray<CreditView> Board, long BoardGain);

/// <summary>A team's line of the debrief: who gained on its own lines, and who raised the board.</summary>
/// <param name="Team">The team.</param>
/// <param name="Score">Its mandate's score.</param>
/// <param name="ScoreWithout">The score in the run in which it held.</param>
/// <param name="BoardGain">How much better the shared board stands for it, in milli-points.</param>
public sealed record DebriefView(TeamStatus Team, int Score, int ScoreWithout, long BoardGain);

/// <summary>How a team did.</summary>
/// <param name="Score">0 to 100: the weights of lines met, half for partly.</param>
/// <param name="Sentences">A few sentences built from the largest causes.</param>
/// <param name="Lines">The mandate's lines.</param>
/// <param name="PrivateCard">The private card, or null when the actor has none.</param>
/// <param name="Added">What of it is the actor's own doing, or null when no shadow run was played.</param>
public sealed record VerdictView(
    int Score, ImmutableArray<string> Sentences, ImmutableArray<MandateLineView> Lines, PrivateCardView? PrivateCard, ValueAddedView? Added);

/// <summary>All that a team's seats see.</summary>
public sealed record TeamView
{
    /// <summary>Phase, clock, headline.</summary>
    public required HeaderView Header { get; init; }

    /// <summary>The team.</summary>
    public required TeamStatus Me { get; init; }

    /// <summary>The team's brief in Markdown; empty for an actor that people may not play.</summary>
    public required string Brief { get; init; }

    /// <summary>The team's seats.</summary>
    public required ImmutableArray<SeatView> Seats { get; init; }

    /// <summary>Every team.</summary>
    public required ImmutableArray<TeamStatus> Teams { get; init; }

    /// <summary>The map.</summary>
    public required MapView Map { get; init; }

    /// <summary>The shared indicators.</summary>
    public required ImmutableArray<NumberView> Board { get; init; }

    /// <summary>The team's own large figures.</summary>
    public required ImmutableArray<NumberView> Numbers { get; init; }

    /// <summary>Numbers that the team would not see, and is told of by rule or by control's hand.</summary>
    public ImmutableArray<NumberView> Intelligence { get; init; } = [];

    /// <summary>What orders are paid from.</summary>
    public required ImmutableArray<MeansView> Means { get; init; }

    /// <summary>News addressed to it, newest turn first.</summary>
    public required ImmutableArray<NewsView> News { get; init; }

    /// <summary>The ladders.</summary>
    public required ImmutableArray<LadderView> Ladders { get; init; }

    /// <summary>The crises that are on or may come, as far as the team is told of them.</summary>
    public required ImmutableArray<CrisisView> Crises { get; init; }

    /// <summary>The team's public objectives.</summary>
    public required ImmutableArray<MandateLineView> Mandate { get; init; }

    /// <summary>The team's secret motive, or null before it is dealt.</summary>
    public required PrivateCardView? PrivateCard { get; init; }

    /// <summary>What may be ordered; empty outside deliberation.</summary>
    public required ImmutableArray<OrderChoiceView> Orders { get; init; }

    /// <summary>What is drafted.</summary>
    public required ImmutableArray<DraftView> Drafts { get; init; }

    /// <summary>What runs.</summary>
    public required ImmutableArray<ProgrammeView> Programmes { get; init; }

    /// <summary>Requests for its consent.</summary>
    public required ImmutableArray<RequestView> Requests { get; init; }

    /// <summary>Cards put to it in this turn.</summary>
    public required ImmutableArray<CardView> Cards { get; init; }

    /// <summary>Who must sign.</summary>
    public required SignOffRule SignOff { get; init; }

    /// <summary>Ids of the seats that have signed.</summary>
    public required ImmutableArray<string> SignedBy { get; init; }

    /// <summary>Whether the orders are signed.</summary>
    public required bool Signed { get; init; }

    /// <summary>Ids of the seats that are ready to go on.</summary>
    public required ImmutableArray<string> Ready { get; init; }

    /// <summary>The last released turn, or null.</summary>
    public required OutcomeView? Outcome { get; init; }

    /// <summary>What was said to the team.</summary>
    public required ImmutableArray<ConversationView> Talk { get; init; }

    /// <summary>The agreements and breaches that the team knows.</summary>
    public required AgreementsView Agreements { get; init; }

    /// <summary>The team's roles.</summary>
    public required ImmutableArray<RoleView> Roles { get; init; }

    /// <summary>What the team's people decided and why, newest first.</summary>
    public required ImmutableArray<DecisionView> Decisions { get; init; }

    /// <summary>Whether they must say why.</summary>
    public required ReasonRule Reasons { get; init; }
    /// <summary>The free-text orders that the team knows, and what is established.</summary>
    public required ArgumentsView Arguments { get; init; }

    /// <summary>The questions of the hot wash; empty outside it.</summary>
    public required ImmutableArray<HotWashQuestion> HotWash { get; init; }

    /// <summary>The team's open call for help, or null.</summary>
    public required HelpCall? Help { get; init; }

    /// <summary>At the end how the mandate went; null before.</summary>
    public required VerdictView? Verdict { get; init; }
}

/// <summary>All that the projector shows. Nothing secret is in it.</summary>
/// <param name="Header">Phase, clock, headline, join code.</param>
/// <param name="Teams">Every team.</param>
/// <param name="Map">The map.</param>
/// <param name="Board">The shared indicators.</param>
/// <param name="News">Public news, newest first.</param>
/// <param name="Ladders">The ladders.</param>
/// <param name="Crises">The crises that are on or may come, as far as everyone is told of them.</param>
/// <param name="Outcome">The last released turn, public part, or null.</param>
/// <param name="Agreements">Public agreements, and the breaches that everyone was told of.</param>
/// <param name="Debrief">At the end, what each team that has a mandate added; the largest gain on its own lines first. Empty before.</param>
/// <param name="HotWash">The answers of the hot wash that control shows; empty before it.</param>
/// <param name="Arguments">Public free-text orders.</param>
public sealed record BoardView(
    HeaderView Header, ImmutableArray<TeamStatus> Teams, MapView Map, ImmutableArray<NumberView> Board, ImmutableArray<NewsView> News,
    ImmutableArray<LadderView> Ladders, ImmutableArray<CrisisView> Crises, OutcomeView? Outcome,
    AgreementsView Agreements, ImmutableArray<DebriefView> Debrief, ImmutableArray<HotWashView> HotWash, ArgumentsView Arguments)
{
    /// <summary>The what-if that control shows; empty for none.</summary>
    public string WhatIf { get; init; } = "";
}
