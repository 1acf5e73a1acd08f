using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>What differs between gauges and stocks: unit, range and drift.</summary>
internal sealed class VariableMeasure
{
    /// <summary>The unit of a stock whose unit is missing.</summary>
    public const string Unreadable = "?";

    private readonly Reading reading;
    private readonly Fields fields;
    private readonly bool isGauge;

    public VariableMeasure(Reading reading, Fields fields, VariableKind kind)
    {
        (this.reading, this.fields, isGauge) = (reading, fields, kind == VariableKind.Gauge);
        (Minimum, Maximum) = isGauge ? (0, 100) : ReadRange();
    }

    public double Minimum { get; }

    public double Maximum { get; }

    /// <summary>Where it opens when nobody says: the middle of a gauge, an empty stock.</summary>
    public double Rest => isGauge ? 50 : Math.Clamp(0, Minimum, Maximum);

    public Unit Unit()
    {
        if (isGauge)
            return World.Definition.Unit.Points;
        if (!fields.Has("unit") && !fields.IsDoubtful)
            reading.Bag.Report(DiagnosticCatalogue.Structure.MissingKey, fields.At, "a stock needs \"unit\"", "such as ha, $M, people", new Mend.Set([("unit", "number")]));
        var symbol = fields.Text("unit") ?? Unreadable;
        reading.Symbols.Units.UnionWith(FormulaUnit.Parse(symbol).Simple);
        return symbol is "number" ? World.Definition.Unit.Number : new Unit(symbol);
    }

    public double Share(string key, double otherwise)
    {
        if (isGauge)
            return fields.Number(key) ?? otherwise;
        if (fields.Has(key))
            reading.Bag.Report(DiagnosticCatalogue.Structure.UnknownKey, fields.AtOf(key), $"a stock has no \"{key}\"", "only gauges drift", Mend.WithoutKey(key));
        return 0;
    }

    public void CheckForGauge()
    {
        if (!isGauge && fields.Has("natural"))
            reading.Bag.Report(DiagnosticCatalogue.Structure.UnknownKey, fields.AtOf("natural"), "a stock has no \"natural\"", "only gauges drift", Mend.WithoutKey("natural"));
        if (!isGauge)
            return;
        if (fields.Has("unit") && fields.Text("unit") is { } unit && unit != "points")
            reading.Bag.Report(DiagnosticCatalogue.Meaning.GaugeRange, fields.AtOf("unit"), $"a gauge is in points, not in {Values.Shorten(unit)}", "leave the unit out, or make it a stock", Mend.WithoutKey("unit"));
        if (fields.Has("range") && ReadRange() is not (0, 100))
            reading.Bag.Report(DiagnosticCatalogue.Meaning.GaugeRange, fields.AtOf("range"), "a gauge runs from 0 to 100", "leave the range out, or make it a stock", Mend.WithoutKey("range"));
    }

    private (double, double) ReadRange()
    {
        if (!fields.Has("range"))
            return (0, World.Limits.Amount);
        var items = fields.List("range");
        if (items.Length != 2)
            return (-World.Limits.Amount, World.Limits.Amount);
        var low = Values.Number(items[0], "range", reading.Bag);
        var high = items[1] is ScalarNode { Value: "none" } ? World.Limits.Amount : Values.Number(items[1], "range", reading.Bag);
        if (low < high)
            return (low.Value, high.Value);
        if (low is not null && high is not null)
            reading.Bag.Report(DiagnosticCatalogue.Structure.OutOfBounds, fields.AtOf("range"), "the range is empty", "the smaller number comes first",
                Mend.ToYaml(FormattableString.Invariant($"[{high}, {low}]"), isSure: true));
        return (-World.Limits.Amount, World.Limits.Amount);
    }
}
