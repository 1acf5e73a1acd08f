using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>
/// Reads <c>doctrines</c>. An actor has its own, else the first for one of its tags, else the one for its kind. One for many becomes one for
/// each of them: so its formulas can be checked against what that very actor may see, and <c>me</c> is that actor.
/// </summary>
internal sealed class DoctrineReader(Reading reading)
{
    private readonly Dictionary<string, SourceSpan> first = new(StringComparer.Ordinal);

    public ImmutableArray<DoctrineDefinition> Read()
    {
        var own = new List<(Fields Fields, EntityDefinition Actor)>();
        var shared = new List<(Fields Fields, EntityKind? Kind, string? Tag)>();
        foreach (var fields in reading.Sections.Maps("doctrines", DoctrineFormats.Doctrine))
            Sort(fields, own, shared);
        var doctrines = own.Select(item => ReadFor(item.Fields, item.Actor, isShared: false)).ToList();
        var served = own.Select(item => item.Actor.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (fields, kind, tag) in shared.OrderBy(item => item.Tag is null))
        {
            var actors = reading.Symbols.Entities.All.Where(entity => entity.IsActor && (entity.Kind == kind || (tag is not null && entity.Tags.Contains(tag))));
            foreach (var actor in actors.Where(actor => served.Add(actor.Id)).ToList())
                doctrines.Add(ReadFor(fields, actor, isShared: true));
            CheckUsed(fields);
        }
        return [.. doctrines.OfType<DoctrineDefinition>()];
    }

    private void Sort(Fields fields, List<(Fields Fields, EntityDefinition Actor)> own, List<(Fields Fields, EntityKind? Kind, string? Tag)> shared)
    {
        if (fields.Has("actor") == fields.Has("actor_tag") && !fields.IsDoubtful)
        {
            reading.Bag.Report(DiagnosticCatalogue.Structure.MissingKey, fields.At, "a doctrine needs either \"actor\" or \"actor_tag\"", "an actor's id or a kind, or a tag of actors");
            ReadFor(fields, null, isShared: true);
            return;
        }
        if (fields.Scalar("actor_tag") is { } tag)
        {
            if (IsFirst(tag, $"tag {tag.Value}", $"actors tagged \"{Values.Shorten(tag.Value)}\" have a doctrine already") && CheckTag(tag))
                shared.Add((fields, null, tag.Value));
        }
        else if (fields.Scalar("actor") is not { } scalar)
        {
            ReadFor(fields, null, isShared: true);
        }
        else if (Words.Find<EntityKind>(scalar.Value) is { } kind)
        {
            if (IsFirst(scalar, $"kind {kind}", $"the kind {scalar.Value} has a doctrine already"))
                shared.Add((fields, kind, null));
        }
        else if (reading.Actor(scalar) is not { } actor)
        {
            ReadFor(fields, null, isShared: true);
        }
        else
        {
            IsFirst(scalar, actor.Id, $"\"{actor.Id}\" has a doctrine already");
            own.Add((fields, actor));
        }
    }

    private bool IsFirst(ScalarNode scalar, string key, string message)
    {
        if (first.TryAdd(key, scalar.Span))
            return true;
        reading.Bag.Report(DiagnosticCatalogue.Meaning.TwiceForActor, scalar.Span, message, $"first at {first[key]}", Mend.WithoutItem());
        return false;
    }

    private bool CheckTag(ScalarNode tag)
    {
        if (!reading.Symbols.CheckTag(tag.Value, tag.Span))
            return false;
        if (reading.Symbols.AbsentTags.Contains(tag.Value) || reading.Symbols.Entities.HasBroken || reading.Symbols.Entities.All.Any(entity => entity.IsActor && entity.Tags.Contains(tag.Value)))
            return true;
        // A shared doctrine may be for people who are here and whom nobody plays; in a scenario's own file it is a slip.
        if (reading.IsOwn(tag.Span))
        {
            var others = reading.Symbols.Entities.All.Where(entity => entity.Tags.Contains(tag.Value)).Take(EntitySet.MostListed).Select(entity => $"\"{entity.Id}\" (a {Words.Name(entity.Kind)})");
            reading.Bag.Report(DiagnosticCatalogue.References.Tag, tag.Span, $"no actor is tagged \"{Values.Shorten(tag.Value)}\", only {string.Join(", ", others)}", "give an actor the tag, or leave the doctrine out", Mend.WithoutItem());
        }
        return false;
    }

    /// <summary>What no actor of a shared doctrine may order is often a name mistyped.</summary>
    private void CheckUsed(Fields fields)
    {
        foreach (var node in fields.List("prefers").Where(node => node is MapNode && !reading.UsedPreferences.Contains(node) && !reading.Bag.HasErrors))
            reading.Bag.Report(DiagnosticCatalogue.Meaning.NoTarget, node.Span, "nobody who has this doctrine may order this", null, Mend.WithoutItem());
    }

    private DoctrineDefinition? ReadFor(Fields fields, EntityDefinition? actor, bool isShared)
    {
        var items = new DoctrineItems(reading, actor, isShared);
        var doctrine = new DoctrineDefinition(actor?.Id, null,
            [.. fields.List("prefers").SelectMany(items.Preferences)],
            [.. fields.List("answers").Select(items.Answer).OfType<DoctrineAnswer>()],
            [.. fields.List("chooses").Select(items.Choice).OfType<DoctrineChoice>()],
            fields.Number("threshold") ?? DoctrineFormats.DefaultThreshold, fields.Integer("most") ?? DoctrineFormats.DefaultMost, Reading.Cite(fields), fields.At);
        return actor is null ? null : doctrine;
    }
}
