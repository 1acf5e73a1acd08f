using System.Collections.Immutable;
using Wargame.World.Formulas;

namespace Wargame.World.Definition;

/// <summary>One step of a ladder.</summary>
/// <param name="Name">Such as <c>Autonomy declared</c>.</param>
/// <param name="Text">What it means, one sentence.</param>
/// <param name="Headline">What the projector says when it is reached from below.</param>
/// <param name="Hatched">Whether the map hatches the ladder's region on this rung.</param>
public sealed record RungDefinition(string Name, string Text, string Headline, bool Hatched);

/// <summary>An escalation that climbs or descends by at most one rung a turn, by chance whose hazard everyone sees before they commit (MODEL 3.7).</summary>
/// <param name="Id">Kebab case.</param>
/// <param name="Name">For people.</param>
/// <param name="Entity">The entity that holds the rung.</param>
/// <param name="Variable">The stock that is the rung, 0 to the last; only the ladder changes it.</param>
/// <param name="Rungs">From 0 upwards, at least 2.</param>
/// <param name="HazardUp">Chance to climb this turn, 0 to 1.</param>
/// <param name="HazardDown">Chance to descend this turn, 0 to 1; drawn only if it did not climb.</param>
/// <param name="Citation">Its source.</param>
/// <param name="At">Where it is written.</param>
public sealed record LadderDefinition(
    string Id,
    string Name,
    string Entity,
    string Variable,
    ImmutableArray<RungDefinition> Rungs,
    Formula HazardUp,
    Formula HazardDown,
    Citation Citation,
    SourceSpan At)
{
    /// <summary>The causal mechanisms that it carries, by their numbers, in order.</summary>
    public ImmutableArray<int> Mechanisms { get; init; } = [];
}

/// <summary>One answer to a choice card.</summary>
/// <param name="Id">Kebab case, unique in its card.</param>
/// <param name="Label">The button: an imperative.</param>
/// <param name="Text">What it means and risks.</param>
public sealed record ChoiceOptionDefinition(string Id, string Label, string Text);

/// <summary>A question that the crisis puts to one actor; it must be answered before commitment.</summary>
/// <param name="Id">Kebab case.</param>
/// <param name="Actor">Who is asked.</param>
/// <param name="Title">The question.</param>
/// <param name="Text">Markdown.</param>
/// <param name="OpensWhen">Asked at the start of a turn where this holds and it has not been asked.</param>
/// <param name="Repeats">Whether it is asked again in later turns while the condition holds.</param>
/// <param name="Options">Two to four.</param>
/// <param name="Default">The option that silence chooses.</param>
/// <param name="Citation">Its source.</param>
/// <param name="At">Where it is written.</param>
public sealed record ChoiceCardDefinition(
    string Id,
    string Actor,
    string Title,
    string Text,
    Formula OpensWhen,
    bool Repeats,
    ImmutableArray<ChoiceOptionDefinition> Options,
    string Default,
    Citation Citation,
    SourceSpan At)
{
    /// <summary>The causal mechanisms that it carries, by their numbers, in order.</summary>
    public ImmutableArray<int> Mechanisms { get; init; } = [];
}
