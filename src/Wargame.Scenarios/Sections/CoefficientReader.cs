using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads <c>coefficients</c>.</summary>
internal sealed class CoefficientReader(Reading reading)
{

    public void Declare()
    {
        var table = reading.Symbols.Coefficients;
        foreach (var fields in reading.Sections.Maps("coefficients", BeliefFormats.Coefficient, () => table.Incomplete = true))
        {
            var id = table.Declare(fields, IdStyle.Snake);
            var coefficient = Read(fields, id ?? "");
            if (id is not null && fields.Text("unit") is not null)
                table.Define(id, coefficient);
        }
    }

    /// <summary>A scenario's own values of shared coefficients. What belief profiles say instead keeps its proportion to the value.</summary>
    public void Adjust()
    {
        var table = reading.Symbols.Coefficients;
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var fields in reading.Sections.Maps("adjust", BeliefFormats.Adjustment))
        {
            var value = fields.Number("value");
            var adjustment = new CoefficientAdjustment(0, fields.Text("because") ?? "", Reading.Cite(fields), fields.At);
            if (fields.Scalar("coefficient") is not { } name || !table.Resolve(name) || table.Find(name.Value) is not { } declared || value is not { } number)
                continue;
            Check(number, declared.Minimum, declared.Maximum, fields.AtOf("value"));
            if (!first.TryAdd(name.Value, name.Span))
                reading.Bag.Report(DiagnosticCatalogue.Meaning.AdjustedTwice, name.Span, $"\"{name.Value}\" is adjusted twice", $"first at {first[name.Value]}", Mend.WithoutItem());
            table.Define(name.Value, Adjusted(declared, number, adjustment));
        }
    }

    private static CoefficientDefinition Adjusted(CoefficientDefinition declared, double value, CoefficientAdjustment adjustment)
    {
        var factor = declared.Value == 0 ? 1 : value / declared.Value;
        return declared with
        {
            Value = value,
            Profiles = declared.Profiles.ToImmutableSortedDictionary(
                profile => profile.Key, profile => Math.Clamp(profile.Value * factor, declared.Minimum, declared.Maximum), StringComparer.Ordinal),
            Adjusted = adjustment with { Declared = declared.Value },
        };
    }

    private CoefficientDefinition Read(Fields fields, string id)
    {
        var value = fields.Number("value");
        var symbol = fields.Text("unit") ?? "";
        reading.Symbols.Units.UnionWith(FormulaUnit.Parse(symbol).Simple);
        var (low, high) = ReadRange(fields);
        var profiles = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        foreach (var (key, node) in fields.Map("profiles"))
        {
            if (Values.Number(node, key.Value, reading.Bag) is not { } number)
                continue;
            Check(number, low, high, node.Span);
            reading.Symbols.Profiles.Resolve(key);
            profiles[key.Value] = number;
        }
        if (value is { } known)
            Check(known, low, high, fields.AtOf("value"));
        return new CoefficientDefinition(id, value ?? 0, symbol is "number" ? Unit.Number : new Unit(symbol), low, high, profiles.ToImmutable(),
            fields.Text("note") ?? "", Reading.Cite(fields), id.Length == 0 ? fields.At : reading.Symbols.Coefficients.At(id));
    }

    private (double Low, double High) ReadRange(Fields fields)
    {
        var items = fields.List("range");
        if (items.Length != 2 || Values.Number(items[0], "range", reading.Bag) is not { } low || Values.Number(items[1], "range", reading.Bag) is not { } high)
            return (double.MinValue, double.MaxValue);
        if (low <= high)
            return (low, high);
        reading.Bag.Report(DiagnosticCatalogue.Structure.OutOfBounds, fields.AtOf("range"), "the range is empty", "the smaller number comes first",
            Mend.ToYaml(FormattableString.Invariant($"[{high}, {low}]"), isSure: true));
        return (double.MinValue, double.MaxValue);
    }

    private void Check(double number, double low, double high, SourceSpan at)
    {
        if (number < low || number > high)
        {
            reading.Bag.Report(DiagnosticCatalogue.Meaning.CoefficientRange, at, FormattableString.Invariant($"{number} is outside the coefficient's own range"),
                FormattableString.Invariant($"from {low} to {high}"), Mend.Within(number, low, high));
        }
    }
}
