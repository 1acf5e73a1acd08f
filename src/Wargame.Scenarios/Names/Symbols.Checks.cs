using System.Collections.Immutable;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Names;

internal sealed partial class Symbols
{
    /// <summary>The actors that may order an instrument.</summary>
    public EntitySet OrderersOf(InstrumentDefinition instrument)
    {
        ImmutableArray<EntityDefinition> members = [.. Entities.All.Where(entity => entity.IsActor
            && (instrument.By.Contains(entity.Id) || instrument.By.Contains(Words.Name(entity.Kind)))
            && (instrument.ByTags.IsEmpty || instrument.ByTags.Any(tag => entity.Tags.Contains(tag))))];
        return new EntitySet($"an actor that may order {instrument.Id}", members, instrument.By.IsEmpty);
    }

    /// <summary>Everything that an instrument can be aimed at by anybody; reach narrows it further for each orderer.</summary>
    public EntitySet TargetsOf(InstrumentDefinition instrument) =>
        instrument.TargetKind is { } kind ? OfKind(kind, instrument.TargetTag) : OrderersOf(instrument);

    /// <returns>Whether some entity has the tag, or may have; otherwise it is reported.</returns>
    public bool CheckTag(string tag, SourceSpan at)
    {
        var tags = Entities.All.SelectMany(entity => entity.Tags).Distinct().ToList();
        if (tags.Contains(tag) || AbsentTags.Contains(tag) || Entities.HasBroken)
            return true;
        Bag.Report(DiagnosticCatalogue.References.Tag, at, $"nothing is tagged \"{Values.Shorten(tag)}\"",
            () => $"{(Nearest.Find(tag, tags) is { } meant ? $"did you mean \"{meant}\"?" : tags.Count > 0 ? $"tags are {string.Join(", ", tags.Take(20))}" : "no entity has tags")}; give an entity the tag, or{Declare(tag)}",
            $"tag {tag}", () => Mend.Nearest(tag, tags));
        return false;
    }

    /// <summary>What an instrument is always aimed at; null where there is a choice, or nothing.</summary>
    public EntityDefinition? OnlyTargetOf(InstrumentDefinition instrument) => TargetsOf(instrument).Members is [var only] ? only : null;

    /// <summary>What an instrument is aimed at, and how what it was asked about would become one of its targets.</summary>
    public string SuggestTarget(InstrumentDefinition instrument, EntitySet asked)
    {
        var targets = TargetsOf(instrument);
        var aimed = $"it is aimed at {targets.What}{(targets.Members.IsEmpty ? ", and there is none" : targets.Members.Length == 1 && asked.Members.Length > 0 ? $", which is {targets.Members[0].Id}" : targets.Listed)} (defined at {instrument.At})";
        if (instrument.TargetTag is not { } tag)
            return aimed;
        var fitting = asked.Members.Where(entity => entity.Kind == instrument.TargetKind).Select(entity => $"\"{entity.Id}\"").Take(EntitySet.MostListed).ToList();
        var give = fitting.Count == 0 ? "" : $"; give {string.Join(" or ", fitting)} the tag \"{tag}\"";
        return aimed + give + (Entities.All.Any(entity => entity.Tags.Contains(tag)) ? "" : (give.Length == 0 ? ";" : ", or") + Declare(tag));
    }

    private static string Declare(string tag) => $" say that nothing here has it: absent: [{{ tag: {Values.Shorten(tag)}, because: … }}]";

    /// <summary>Whether nobody orders an instrument, or nothing is its target, because the tags for it are declared absent.</summary>
    public bool IsOutOfPlay(InstrumentDefinition instrument) =>
        (instrument.TargetTag is { } tag && AbsentTags.Contains(tag)) || (!instrument.ByTags.IsEmpty && instrument.ByTags.All(AbsentTags.Contains));

    /// <returns>Whether entities such as these may have the relation, as at least one of their kind has; otherwise it is reported.</returns>
    public bool CheckRelation(EntitySet from, string relation, SourceSpan at)
    {
        if (from.Members.IsEmpty)
            return true;
        var own = from.Members.SelectMany(entity => entity.Relations.Keys).Distinct().ToList();
        if (own.Contains(relation) || Entities.HasBroken || DoubtfulRelations.Contains(relation))
            return true;
        var kinds = from.Members.Select(entity => entity.Kind).ToHashSet();
        if (Entities.All.Any(entity => kinds.Contains(entity.Kind) && entity.Relations.ContainsKey(relation)))
            return true;
        var meant = Nearest.Find(relation, own);
        Bag.Report(DiagnosticCatalogue.References.Relation, at, $"{from.What} has no relation \"{Values.Shorten(relation)}\"",
            meant is not null ? $"did you mean \"{meant}\"?" : own.Count > 0 ? $"it has {string.Join(", ", own)}" : null, Mend.Nearest(relation, own));
        return false;
    }
}
