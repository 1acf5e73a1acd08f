using System.Collections.Immutable;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads <c>map</c>.</summary>
internal sealed class MapReader(Reading reading, Fields scenario)
{
    private static readonly Keys Keys = new("country variable regions");

    public MapDefinition Read()
    {
        var nothing = new MapDefinition("", "", ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal));
        if (scenario.Find("map") is not { } node || Fields.Of(node, "the map", Keys, reading.Bag) is not { } fields)
            return nothing;
        var country = Country(fields);
        var shown = new List<EntityDefinition>();
        var regions = nothing.Regions.ToBuilder();
        foreach (var (key, value) in fields.Map("regions"))
        {
            if (Region(key) is { } region)
                shown.Add(region);
            regions[key.Value] = Units(value, country);
        }
        var variable = fields.Scalar("variable");
        if (variable is not null)
            CheckVariable(variable, shown);
        return new MapDefinition(country ?? "", variable?.Value ?? "", regions.ToImmutable());
    }

    private string? Country(Fields fields)
    {
        if (fields.Scalar("country") is not { } scalar || MapUnits.Of(scalar.Value) is not null)
            return fields.Scalar("country")?.Value;
        reading.Bag.Report(DiagnosticCatalogue.References.MapUnit, scalar.Span, $"there are no boundaries for \"{Values.Shorten(scalar.Value)}\"", $"one of {string.Join(", ", MapUnits.Countries)}");
        return null;
    }

    private EntityDefinition? Region(ScalarNode key)
    {
        if (!reading.Symbols.Entities.Resolve(key) || reading.Symbols.Entities.Find(key.Value) is not { } entity)
            return null;
        if (entity.Kind == EntityKind.Region)
            return entity;
        reading.Bag.Report(DiagnosticCatalogue.References.WrongKind, key.Span, $"\"{entity.Id}\" is a {Words.Name(entity.Kind)}, not a region", $"defined at {entity.At}");
        return null;
    }

    private ImmutableArray<string> Units(Node value, string? country)
    {
        var units = ImmutableArray.CreateBuilder<string>();
        var known = country is null ? null : MapUnits.Of(country);
        foreach (var scalar in (value is ListNode list ? list.Items : [value]).Select(node => Values.Text(node, "a map unit", reading.Bag)).OfType<ScalarNode>())
        {
            if (known is { } some && !some.Contains(scalar.Value))
            {
                var meant = Nearest.Find(scalar.Value, some);
                reading.Bag.Report(DiagnosticCatalogue.References.MapUnit, scalar.Span, $"\"{Values.Shorten(scalar.Value)}\" is not on the map of {country}",
                    $"{(meant is null ? "" : $"did you mean \"{meant}\"? ")}{string.Join(", ", some)}");
            }
            units.Add(scalar.Value);
        }
        return units.ToImmutable();
    }

    private void CheckVariable(ScalarNode scalar, List<EntityDefinition> shown)
    {
        if (reading.Slots.Check(new EntitySet("a region on the map", [.. shown]), scalar.Value, scalar.Span) is not { } variable)
            return;
        if (variable.Kind != VariableKind.Gauge || variable.SeenBy != SeenBy.Everyone)
            reading.Bag.Report(DiagnosticCatalogue.Meaning.MapVariable, scalar.Span, $"\"{variable.Id}\" cannot colour the map", $"it must be a gauge seen by everyone (defined at {variable.At})");
    }
}
