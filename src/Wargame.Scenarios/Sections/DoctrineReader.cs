using System.Collections.Immutable;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>
/// Reads <c>doctrines</c>. One for a kind becomes one for each actor of that kind that has none of its own: so its formulas can be
/// checked against what that very actor may see, and <c>me</c> is that actor.
/// </summary>
internal sealed class DoctrineReader(Reading reading)
{
    private static readonly Keys Keys = new("actor source grade", "prefers answers chooses threshold most");

    public ImmutableArray<DoctrineDefinition> Read()
    {
        var own = new List<(Fields Fields, EntityDefinition Actor)>();
        var kinds = new List<(Fields Fields, EntityKind Kind)>();
        foreach (var fields in reading.Sections.Maps("doctrines", "a doctrine", Keys))
        {
            if (fields.Scalar("actor") is not { } scalar)
                ReadFor(fields, null);
            else if (Words.Find<EntityKind>(scalar.Value) is { } kind)
                kinds.Add((fields, kind));
            else if (reading.Actor(scalar) is { } actor)
                own.Add((fields, actor));
            else
                ReadFor(fields, null);
        }
        var owners = CheckTwice(own);
        var doctrines = own.Select(item => ReadFor(item.Fields, item.Actor)).ToList();
        foreach (var (fields, kind) in kinds)
        {
            var actors = reading.Symbols.Entities.All.Where(entity => entity.Kind == kind && entity.IsActor && !owners.Contains(entity.Id));
            doctrines.AddRange(actors.Select(actor => ReadFor(fields, actor)));
        }
        return [.. doctrines.OfType<DoctrineDefinition>()];
    }

    private HashSet<string> CheckTwice(List<(Fields Fields, EntityDefinition Actor)> own)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (fields, actor) in own)
        {
            if (!first.TryAdd(actor.Id, fields.AtOf("actor")))
                reading.Bag.Report(DiagnosticCatalogue.Meaning.TwiceForActor, fields.AtOf("actor"), $"\"{actor.Id}\" has a doctrine already", $"first at {first[actor.Id]}");
        }
        return [.. first.Keys];
    }

    private DoctrineDefinition? ReadFor(Fields fields, EntityDefinition? actor)
    {
        var items = new DoctrineItems(reading, actor);
        var doctrine = new DoctrineDefinition(actor?.Id, null,
            [.. fields.List("prefers").Select(items.Preference).OfType<DoctrinePreference>()],
            [.. fields.List("answers").Select(items.Answer).OfType<DoctrineAnswer>()],
            [.. fields.List("chooses").Select(items.Choice).OfType<DoctrineChoice>()],
            fields.Number("threshold", 0, 10) ?? DefaultThreshold, fields.Integer("most", 0, 10) ?? DefaultMost, Reading.Cite(fields), fields.At);
        return actor is null ? null : doctrine;
    }

    private const double DefaultThreshold = 4;
    private const int DefaultMost = 3;
}
