using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads <c>map</c>.</summary>
internal sealed class MapReader(Reading reading, Fields scenario)
{

    public MapDefinition Read()
    {
        var nothing = new MapDefinition([], "", ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal));
        if (scenario.Find("map") is not { } node || Fields.Of(node, ChartFormats.Chart, reading.Bag) is not { } fields)
            return nothing;
        var divisions = new MapDivisions(reading.Bag, fields);
        var shown = new List<EntityDefinition>();
        var regions = nothing.Regions.ToBuilder();
        foreach (var (key, value) in fields.Map("regions"))
        {
            if (Region(key) is { } region)
                shown.Add(region);
            regions[key.Value] = divisions.Of(value);
        }
        var variable = fields.Scalar("variable");
        if (variable is not null)
            CheckVariable(variable, shown);
        return new MapDefinition(divisions.Countries, variable?.Value ?? "", regions.ToImmutable()) { Labels = Labels(fields, shown), Enlarged = Enlarged(fields, shown) };
    }

    private EntityDefinition? Region(ScalarNode key)
    {
        if (!reading.Symbols.Entities.Resolve(key) || reading.Symbols.Entities.Find(key.Value) is not { } entity)
            return null;
        if (entity.Kind == EntityKind.Region)
            return entity;
        reading.Bag.Report(DiagnosticCatalogue.References.WrongKind, key.Span, $"\"{entity.Id}\" is a {Words.Name(entity.Kind)}, not a region", $"defined at {entity.At}", Mend.WithoutKey());
        return null;
    }

    private ImmutableSortedDictionary<string, string> Labels(Fields fields, List<EntityDefinition> shown)
    {
        var labels = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in fields.Map("labels"))
        {
            if (!IsShown(key, shown, Mend.WithoutKey()) || Values.Text(value, "a label", reading.Bag) is not { } label)
                continue;
            if (label.Value.Length > ChartFormats.LongestLabel)
                reading.Bag.Report(DiagnosticCatalogue.Structure.OutOfBounds, label.Span, $"\"{Values.Shorten(label.Value)}\" has {label.Value.Length} letters", $"a label on the map has at most {ChartFormats.LongestLabel}",
                    Mend.To(label.Value, label.Value[..ChartFormats.LongestLabel].TrimEnd(), isSure: false));
            labels[key.Value] = label.Value.Trim();
        }
        return labels.ToImmutable();
    }

    private ImmutableArray<string> Enlarged(Fields fields, List<EntityDefinition> shown) =>
    [
        .. fields.List("enlarge")
            .Select(node => Values.Text(node, "a region", reading.Bag)).OfType<ScalarNode>()
            .Where(scalar => IsShown(scalar, shown, Mend.WithoutItem())).Select(scalar => scalar.Value).Distinct(StringComparer.Ordinal),
    ];

    private bool IsShown(ScalarNode id, List<EntityDefinition> shown, Mend mend)
    {
        if (Region(id) is not { } region)
            return false;
        if (shown.Contains(region))
            return true;
        reading.Bag.Report(DiagnosticCatalogue.Meaning.NotOnMap, id.Span, $"\"{region.Id}\" has no divisions on the map", $"the map paints {string.Join(", ", shown.Select(other => other.Id))}", mend);
        return false;
    }

    private void CheckVariable(ScalarNode scalar, List<EntityDefinition> shown)
    {
        if (reading.Slots.Check(new EntitySet("a region on the map", [.. shown]), scalar.Value, scalar.Span) is not { } variable)
            return;
        if (!CanColour(variable))
            reading.Bag.Report(DiagnosticCatalogue.Meaning.MapVariable, scalar.Span, $"\"{variable.Id}\" cannot colour the map", $"it must be a gauge seen by everyone (defined at {variable.At})", Instead(variable, shown));
    }

    private static bool CanColour(VariableDefinition variable) => variable is { Kind: VariableKind.Gauge, SeenBy: SeenBy.Everyone };

    private Mend? Instead(VariableDefinition wrong, List<EntityDefinition> shown)
    {
        var fitting = reading.Symbols.Variables.All.Where(variable => CanColour(variable) && shown.TrueForAll(variable.AppliesTo)).Take(2).ToList();
        return fitting.Count == 0 ? null : Mend.To(wrong.Id, fitting[0].Id, isSure: fitting.Count == 1);
    }
}
