using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads <c>indicators</c>, which stand on the shared board for everyone.</summary>
internal sealed class IndicatorReader(Reading reading)
{

    public ImmutableArray<IndicatorDefinition> Read()
    {
        var indicators = ImmutableArray.CreateBuilder<IndicatorDefinition>();
        var table = new NameTable<string>("indicator", DiagnosticCatalogue.References.Name, reading.Bag);
        var board = new Audience(DiagnosticCatalogue.Meaning.IndicatorSecret, "not everyone", (_, variable) => variable.SeenBy == SeenBy.Everyone, (_, _) => Mend.WithoutItem());
        foreach (var fields in reading.Sections.Maps("indicators", AimFormats.Indicator))
        {
            var id = table.Declare(fields, IdStyle.Kebab);
            var symbol = fields.Text("unit");
            var wanted = symbol is null ? FormulaUnit.Anything : FormulaUnit.Parse(symbol);
            var value = reading.Formulas.Number(fields.Scalar("value", "a formula"), new FormulaScope { Audience = board }, wanted, "the indicator");
            indicators.Add(new IndicatorDefinition(id ?? "", fields.Text("name") ?? "", value, symbol is null or "number" ? Unit.Number : new Unit(symbol),
                fields.Word<GoodDirection>("good") ?? GoodDirection.Neither, fields.Text("about") ?? "", Reading.Cite(fields)));
            if (indicators.Count == AimFormats.MostIndicators + 1)
                reading.Bag.Report(DiagnosticCatalogue.Structure.Count, fields.At, "the shared board has too many indicators", FormattableString.Invariant($"at most {AimFormats.MostIndicators}"), Mend.WithoutItem());
        }
        return indicators.ToImmutable();
    }
}
