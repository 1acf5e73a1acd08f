using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Formulas;

/// <summary>
/// The unit of a formula: simple units with powers, such as <c>ha/people</c>. Points count only where nothing else is there, because a
/// share of something keeps its unit (<see cref="Unit"/>).
/// </summary>
internal sealed class FormulaUnit
{
    private readonly ImmutableSortedDictionary<string, int> powers;
    private readonly bool isPoints;

    private FormulaUnit(ImmutableSortedDictionary<string, int> powers, bool isPoints)
    {
        this.powers = powers;
        this.isPoints = isPoints && powers.IsEmpty;
    }

    public static FormulaUnit Number { get; } = new(ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal), false);

    public static FormulaUnit Points { get; } = new(Number.powers, true);

    /// <summary>Wanted where a mistake hides what is wanted: everything fits.</summary>
    public static FormulaUnit Anything { get; } = new(Number.powers.Add("?", 1), false);

    public bool IsNumber => powers.IsEmpty && !isPoints;

    public bool IsNeutral => powers.IsEmpty;

    /// <summary>Whether a number in a formula may carry it: <c>1000 ha</c> and <c>5 points</c>, but neither <c>ha/people</c> nor <c>per 100k</c>.</summary>
    public bool CanFollowNumber => isPoints || (powers.Count == 1 && powers.Values.First() == 1 && IsWord(powers.Keys.First()));

    /// <summary>The simple units in it.</summary>
    public IEnumerable<string> Simple => powers.Keys;

    /// <summary>Reads <c>ha</c>, <c>$M</c>, <c>ha/people</c>, <c>points per ha</c>.</summary>
    public static FormulaUnit Parse(string symbol)
    {
        var unit = Number;
        var parts = symbol.Replace(" per ", "/", StringComparison.Ordinal).Split('/');
        for (var index = 0; index < parts.Length; index++)
        {
            foreach (var word in parts[index].Split('*').Select(part => part.Trim()).Where(part => part.Length > 0))
            {
                var simple = word switch { "number" or "1" => Number, "points" => Points, _ => new FormulaUnit(Number.powers.Add(word, 1), false) };
                unit = index == 0 ? unit.Times(simple) : unit.Over(simple);
            }
        }
        return unit;
    }

    public FormulaUnit Times(FormulaUnit other) => new(Combine(other, 1), isPoints || other.isPoints);

    /// <summary>A quotient of points is a share, a pure number.</summary>
    public FormulaUnit Over(FormulaUnit other) => new(Combine(other, -1), false);

    public FormulaUnit ToThe(int power) => new(powers.ToImmutableSortedDictionary(item => item.Key, item => item.Value * power, StringComparer.Ordinal), isPoints);

    public bool Same(FormulaUnit other) => isPoints == other.isPoints && powers.SequenceEqual(other.powers);

    /// <summary>The unit of a sum or comparison, or null when they differ. A pure number fits everywhere.</summary>
    public FormulaUnit? Join(FormulaUnit other) => IsNumber ? other : other.IsNumber || Same(other) ? this : null;

    /// <summary>Whether a result of this unit may stand where <paramref name="wanted"/> is needed.</summary>
    public bool Fits(FormulaUnit wanted) => IsNumber || wanted == Anything || Same(wanted) || (wanted.IsNumber && IsNeutral);

    public override string ToString()
    {
        if (powers.IsEmpty)
            return isPoints ? "points" : "number";
        var above = string.Join('*', powers.Where(item => item.Value > 0).SelectMany(item => Enumerable.Repeat(item.Key, item.Value)));
        var below = string.Concat(powers.Where(item => item.Value < 0).SelectMany(item => Enumerable.Repeat("/" + item.Key, -item.Value)));
        return (above.Length == 0 ? "1" : above) + below;
    }

    private static bool IsWord(string symbol) => FormulaWords.Name(symbol) == symbol.Length || FormulaWords.Money(symbol) == symbol.Length;

    private ImmutableSortedDictionary<string, int> Combine(FormulaUnit other, int sign)
    {
        var result = powers;
        foreach (var (symbol, power) in other.powers)
        {
            var sum = result.GetValueOrDefault(symbol) + sign * power;
            result = sum == 0 ? result.Remove(symbol) : result.SetItem(symbol, sum);
        }
        return result;
    }
}
