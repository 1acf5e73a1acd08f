using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads <c>mechanics</c>.</summary>
internal sealed class MechanicsReader(Reading reading)
{

    public MechanicsDefinition? Read()
    {
        if (reading.Sections.One("mechanics", InstrumentFormats.Mechanics) is not { } fields)
            return null;
        var host = new EntitySet("a host", Hosts());
        var orderer = new EntitySet("an orderer", Orderers());
        var regions = reading.Symbols.OfKind(EntityKind.Region, null);
        return new MechanicsDefinition(
            ReadOwnership(fields),
            Number(fields, "ownership_factor", new FormulaScope().Bind("host", host).Bind("orderer", orderer)),
            fields.Number("ownership_minimum") ?? 0,
            Number(fields, "skim", new FormulaScope().Bind("host", host)),
            Number(fields, "capacity", new FormulaScope().Bind("r", regions)));
    }

    private Formula? Number(Fields fields, string key, FormulaScope scope) =>
        fields.Has(key) ? reading.Formulas.Number(fields.Scalar(key, "a formula"), scope, FormulaUnit.Number, $"\"{key}\"") : null;

    private ImmutableArray<EntityDefinition> Hosts()
    {
        var ids = reading.Symbols.Entities.All.Select(entity => entity.Related(EntityDefinition.GovernedBy)).ToHashSet();
        return [.. reading.Symbols.Entities.All.Where(entity => ids.Contains(entity.Id))];
    }

    private ImmutableArray<EntityDefinition> Orderers() =>
        [.. reading.Symbols.Instruments.All.SelectMany(instrument => reading.Symbols.OrderersOf(instrument).Members).DistinctBy(entity => entity.Id)];

    private ImmutableSortedDictionary<Mode, double> ReadOwnership(Fields fields)
    {
        var ownership = ImmutableSortedDictionary.CreateBuilder<Mode, double>();
        foreach (var (key, value) in fields.Map("ownership"))
        {
            if (Words.Read<Mode>(key, reading.Bag) is not { } mode || Values.Number(value, key.Value, reading.Bag) is not { } share)
                continue;
            if (share is < 0 or > 1)
                reading.Bag.Report(DiagnosticCatalogue.Structure.OutOfBounds, value.Span, FormattableString.Invariant($"\"{key.Value}\" is {share}"), "from 0 to 1", Mend.Within(share, 0, 1));
            ownership[mode] = share;
        }
        var missing = Words.Of<Mode>().Where(word => !fields.Map("ownership").Any(entry => entry.Key.Value == word.Word)).Select(word => word.Word).ToList();
        if (missing.Count > 0 && ownership.Count + missing.Count == Words.Of<Mode>().Length && ownership.Count == fields.Map("ownership").Length)
            reading.Bag.Report(DiagnosticCatalogue.Structure.MissingKey, fields.AtOf("ownership"), $"\"ownership\" needs each mode; {string.Join(", ", missing)} is missing");
        return ownership.ToImmutable();
    }
}
