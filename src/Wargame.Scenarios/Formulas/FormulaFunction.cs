using System.Collections.Immutable;

namespace Wargame.Scenarios.Formulas;

/// <summary>A function of the formula language.</summary>
/// <param name="Name">As it is written before the bracket.</param>
/// <param name="Least">The fewest arguments.</param>
/// <param name="Most">The most arguments.</param>
/// <param name="Form">A call of it, as messages show it.</param>
/// <param name="About">What it gives.</param>
public sealed record FormulaFunction(string Name, int Least, int Most, string Form, string About)
{
    private const int MostArguments = 20;
    private const int MostPoints = 99;

    /// <summary>All of them, by name.</summary>
    public static ImmutableArray<FormulaFunction> All { get; } =
    [
        new("abs", 1, 1, "abs(x)", "The number without its sign."),
        new("began", 1, 1, "began(crisis)", "Whether the crisis breaks out in this turn; as a number 1 or 0."),
        new("change", 1, 1, "change(entity.variable)", "How far the number has changed in this turn so far."),
        new("chosen", 2, 2, "chosen(card, option)", "Whether the option is chosen in this turn; as a number 1 or 0. For effects of the moment."),
        new("clamp", 3, 3, "clamp(x, low, high)", "The number, kept between two others."),
        new("curve", 2, MostPoints, "curve(x, 0: 1, 50: 3)", "A line through points: x on the left, the value on the right. Beyond the first and the last point it is level."),
        new("effect", 2, 2, "effect(instrument, target)", "What is felt of the orders on the target: level, times ownership, age, corruption and capacity. For what builds something up."),
        new("fired", 1, 1, "fired(inject)", "Whether the inject comes in this turn; as a number 1 or 0."),
        new("floor", 1, 1, "floor(x)", "The next whole number below."),
        new("if", 3, 3, "if(condition, a, b)", "The first where the condition holds, else the second."),
        new("imposition", 1, 1, "imposition(entity)", "How heavily foreign orders that it does not own weigh on the entity in this turn."),
        new("last", 2, 2, "last(card, option)", "Whether the option is what was last chosen on the card. For what lasts, and for what is judged at the end."),
        new("level", 2, 2, "level(instrument, target)", "What was ordered and paid on the target, from 0 to 1. For what destroys without consent."),
        new("max", 2, MostArguments, "max(a, b, …)", "The largest."),
        new("min", 2, MostArguments, "min(a, b, …)", "The smallest."),
        new("on", 1, 1, "on(crisis)", "Whether the crisis is on in this turn; as a number 1 or 0."),
        new("since", 1, 1, "since(inject)", "Turns since the inject came: 0 in its own turn, 1000 while it has not come."),
        new("start", 1, 1, "start(x)", "The value of what stands in the brackets when the session opened. Write social inputs as differences from it, so that a play in which nobody acts is flat."),
        new("sum", 1, 1, "sum(s in segment: …)", "The sum over entities: of a kind, of a kind with a tag, or of a relation (`sum(s in r.segments: s.people)`)."),
        new("turns_on", 1, 1, "turns_on(crisis)", "How many turns the crisis is on, counted from 1; 0 while it is off."),
    ];

    private static readonly ImmutableSortedDictionary<string, FormulaFunction> ByName =
        All.ToImmutableSortedDictionary(function => function.Name, function => function, StringComparer.Ordinal);

    /// <summary>The one with a name, or null.</summary>
    /// <param name="name">The name.</param>
    public static FormulaFunction? Find(string name) => ByName.GetValueOrDefault(name);
}
