using System.Collections.Immutable;
using Wargame.World.Formulas;

namespace Wargame.World.Definition;

/// <summary>
/// A threshold event (MODEL 3.7): it breaks out when a condition holds, by chance where it has a hazard, and lasts until another holds. That
/// is decided at the end of each turn, from the world as the turn leaves it, for the turn that follows; also before the first.
/// </summary>
/// <param name="Id">Kebab case.</param>
/// <param name="Name">For people: <c>Turf war in the north</c>.</param>
/// <param name="Text">Markdown: what has broken out, and what it means.</param>
/// <param name="Headline">What the news say when it breaks out.</param>
/// <param name="HeadlineOver">What the news say when it ends, or empty when nobody says anything.</param>
/// <param name="Channel">How teams learn of it.</param>
/// <param name="From">Who seems to say it; may be empty.</param>
/// <param name="To">Actor ids, or empty for everyone; who is not among them learns neither of it nor of its hazard.</param>
/// <param name="OnWhen">It may break out where this holds.</param>
/// <param name="OffWhen">It ends where this holds; null when it is over after one turn.</param>
/// <param name="Hazard">Chance to break out where it may, 0 to 1; null for certain.</param>
/// <param name="CoolDown">Turns that it stays off at least before it may break out again, from 1.</param>
/// <param name="Repeats">Whether it may break out more than once.</param>
/// <param name="Citation">Its source.</param>
/// <param name="At">Where it is written.</param>
public sealed record CrisisDefinition(
    string Id,
    string Name,
    string Text,
    string Headline,
    string HeadlineOver,
    Channel Channel,
    string From,
    ImmutableArray<string> To,
    Formula OnWhen,
    Formula? OffWhen,
    Formula? Hazard,
    int CoolDown,
    bool Repeats,
    Citation Citation,
    SourceSpan At)
{
    /// <summary>The causal mechanisms that it carries, by their numbers, in order.</summary>
    public ImmutableArray<int> Mechanisms { get; init; } = [];
}
