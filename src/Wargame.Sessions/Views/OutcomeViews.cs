using System.Collections.Immutable;
using Wargame.Sessions.Disclosures;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>What sort of cause a bar of a waterfall is.</summary>
public enum CauseSort
{
    /// <summary>A law of the world, or the effect of an instrument, inject, choice or rung.</summary>
    Rule,

    /// <summary>Drift to the natural level.</summary>
    Drift,

    /// <summary>The price of an order.</summary>
    Cost,

    /// <summary>The end of the scale.</summary>
    Clamp,

    /// <summary>A ladder's draw.</summary>
    Ladder,

    /// <summary>Control's ruling.</summary>
    Ruling,

    /// <summary>Causes that the viewer may not know, together.</summary>
    Hidden,
}

/// <summary>A cause of a change.</summary>
/// <param name="Label">In words.</param>
/// <param name="Amount">What it did, in milli-units.</param>
/// <param name="Sort">What sort it is.</param>
/// <param name="Behind">The order, inject or choice behind it, in words; empty for a law of the world.</param>
/// <param name="Actor">Whose doing it is, or null.</param>
/// <param name="Because">The reason: the rule's, or the ruling's.</param>
/// <param name="Rule">The rule with its source and place, or null.</param>
public sealed record CauseView(
    string Label, long Amount, CauseSort Sort, string Behind, EntityDefinition? Actor, string Because, RuleDefinition? Rule);

/// <summary>The waterfall of one change. The causes sum to it exactly.</summary>
/// <param name="Slot">The number.</param>
/// <param name="Turn">The turn.</param>
/// <param name="TurnLabel">The turn.</param>
/// <param name="Before">Before, in milli-units.</param>
/// <param name="After">After, in milli-units.</param>
/// <param name="Causes">Largest first; drift, clamp and hidden ones last.</param>
public sealed record Explanation(Slot Slot, int Turn, string TurnLabel, long Before, long After, ImmutableArray<CauseView> Causes);

/// <summary>A number's move in a turn.</summary>
/// <param name="Slot">The number.</param>
/// <param name="Before">Before, in milli-units.</param>
/// <param name="After">After, in milli-units.</param>
/// <param name="Causes">The largest causes that the viewer may know, at most three.</param>
public sealed record Movement(Slot Slot, long Before, long After, ImmutableArray<CauseView> Causes)
{
    /// <summary>After less before, in milli-units.</summary>
    public long Change => After - Before;
}

/// <summary>An order as it was revealed.</summary>
/// <param name="OrderId">Its id.</param>
/// <param name="Actor">Who gave it, or null when the viewer is not told.</param>
/// <param name="Instrument">What was ordered.</param>
/// <param name="Target">Where; null in a report on an order without a target.</param>
/// <param name="Level">In thousandths; 0 when the viewer is not told.</param>
/// <param name="Mode">The mode that it got; the one offered when it was withdrawn.</param>
/// <param name="Turns">How many turns.</param>
/// <param name="Host">Who was asked, or null.</param>
/// <param name="Answer">The host's answer, or null when it was not asked.</param>
/// <param name="BySilence">Whether the answer is silence's.</param>
/// <param name="Withdrawn">Whether a refusal withdrew it.</param>
/// <param name="Vetoed">Control's reason for a veto, empty for who need not know it; null when there was none.</param>
/// <param name="Because">A doctrine's reason, for control and the review; empty otherwise.</param>
/// <param name="AnswerBecause">A doctrine's reason for the answer, for control and the review; empty otherwise.</param>
public sealed record RevealedOrder(
    string OrderId, EntityDefinition? Actor, InstrumentDefinition Instrument, EntityDefinition? Target, int Level, Mode Mode, int Turns,
    EntityDefinition? Host, HostAnswer? Answer, bool BySilence, bool Withdrawn, string? Vetoed, string Because, string AnswerBecause)
{
    /// <summary>Why it could not be carried out, empty for who need not know it; null when it could.</summary>
    public string? Failed { get; init; }

    /// <summary>How much the viewer is told of it. Unless that is all, the actor may be null or wrong, and the level 0 or wrong.</summary>
    public DisclosureLevel Told { get; init; } = DisclosureLevel.Confirmed;

    /// <summary>Whether what is told is wrong; for control and the review alone, false in every other view.</summary>
    public bool Wrong { get; init; }
}

/// <summary>A released turn.</summary>
/// <param name="Turn">From 1.</param>
/// <param name="TurnLabel">Its label.</param>
/// <param name="Headline">What happened, a sentence made of public things only.</param>
/// <param name="Story">More sentences, at most three.</param>
/// <param name="Movements">The numbers that moved most, largest first, at most twelve.</param>
/// <param name="Orders">The orders that the viewer may know of.</param>
/// <param name="Draws">The ladders' draws.</param>
public sealed record OutcomeView(
    int Turn, string TurnLabel, string Headline, ImmutableArray<string> Story, ImmutableArray<Movement> Movements,
    ImmutableArray<RevealedOrder> Orders, ImmutableArray<DrawView> Draws);

/// <summary>What the model expects of an order, other things staying as they are.</summary>
/// <param name="Turns">How many turns ahead.</param>
/// <param name="Effects">The largest effects on numbers that the team may see, largest first, at most six.</param>
/// <param name="WhyNot">Why the order is not legal; empty when it is.</param>
public sealed record Preview(int Turns, ImmutableArray<ExpectedEffect> Effects, ImmutableArray<string> WhyNot);

/// <summary>What an answer to a request is expected to come to.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Expected">Beside a refusal that withdraws the order.</param>
public sealed record AnswerPreview(HostAnswer Answer, Preview Expected);

/// <summary>An expected effect.</summary>
/// <param name="Slot">The number.</param>
/// <param name="Next">Difference after one turn, in milli-units.</param>
/// <param name="Later">Difference at the preview's horizon, in milli-units.</param>
public sealed record ExpectedEffect(Slot Slot, long Next, long Later);
