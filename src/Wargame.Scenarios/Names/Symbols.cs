using System.Collections.Immutable;
using Wargame.Scenarios.Diagnostics;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Names;

/// <summary>All that a scenario defines by name, as far as it has been read.</summary>
internal sealed partial class Symbols(DiagnosticBag bag)
{
    public DiagnosticBag Bag { get; } = bag;

    public NameTable<string> Stages { get; } = new("stage", DiagnosticCatalogue.References.Stage, bag);

    public NameTable<EntityDefinition> Entities { get; } = new("entity", DiagnosticCatalogue.References.Entity, bag);

    public NameTable<VariableDefinition> Variables { get; } = new("variable", DiagnosticCatalogue.References.Variable, bag);

    public NameTable<ProfileDefinition> Profiles { get; } = new("profile", DiagnosticCatalogue.References.Profile, bag);

    public NameTable<CoefficientDefinition> Coefficients { get; } = new("coefficient", DiagnosticCatalogue.References.Name, bag);

    public NameTable<RuleDefinition> Rules { get; } = new("rule", DiagnosticCatalogue.References.Name, bag);

    public NameTable<InstrumentDefinition> Instruments { get; } = new("instrument", DiagnosticCatalogue.References.Instrument, bag);

    public NameTable<InjectDefinition> Injects { get; } = new("inject", DiagnosticCatalogue.References.Inject, bag);

    public NameTable<LadderDefinition> Ladders { get; } = new("ladder", DiagnosticCatalogue.References.Name, bag);

    public NameTable<CrisisDefinition> Crises { get; } = new("crisis", DiagnosticCatalogue.References.Crisis, bag);

    /// <summary>By card, its options.</summary>
    public NameTable<NameTable<string>> Cards { get; } = new("card", DiagnosticCatalogue.References.Card, bag);

    /// <summary>Coefficients that some formula uses.</summary>
    public HashSet<string> UsedCoefficients { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of relations that any entity has or is given by another's.</summary>
    public SortedSet<string> Relations { get; } = new(StringComparer.Ordinal);

    /// <summary>Tags of which shared files speak and which nothing in this scenario has, as its author says.</summary>
    public HashSet<string> AbsentTags { get; } = new(StringComparer.Ordinal);

    /// <summary>Numbers of the causal mechanisms.</summary>
    public SortedSet<int> Mechanisms { get; } = [];

    /// <summary>Whether more mechanisms may be defined where nothing could be read.</summary>
    public bool DoubtMechanisms { get; private set; }

    /// <summary>Simple units that variables and coefficients have.</summary>
    public SortedSet<string> Units { get; } = new(StringComparer.Ordinal) { "points" };

    /// <summary>Relations that some entity has to something unknown: then who else has them cannot be said.</summary>
    public HashSet<string> DoubtfulRelations { get; } = new(StringComparer.Ordinal);

    /// <summary>Set when a file or a whole section is missing: then nothing can be said about names that are not found.</summary>
    public void Doubt()
    {
        Stages.Incomplete = Entities.Incomplete = Variables.Incomplete = Coefficients.Incomplete = Profiles.Incomplete = true;
        Instruments.Incomplete = Injects.Incomplete = Cards.Incomplete = Crises.Incomplete = DoubtMechanisms = true;
    }

    public EntitySet OfKind(EntityKind kind, string? tag)
    {
        var word = Yaml.Words.Name(kind);
        ImmutableArray<EntityDefinition> members =
            [.. Entities.All.Where(entity => entity.Kind == kind && (tag is null || entity.Tags.Contains(tag)))];
        return new EntitySet(tag is null ? $"a {word}" : $"a {word} tagged {tag}", members);
    }

    /// <summary>All entities that a relation of the members leads to.</summary>
    public EntitySet Related(EntitySet from, string relation)
    {
        if (from.IsUnknown || DoubtfulRelations.Contains(relation))
            return EntitySet.Unknown;
        var ids = from.Members.SelectMany(member => member.Relations.GetValueOrDefault(relation, [])).ToHashSet(StringComparer.Ordinal);
        if (ids.Count == 0 && Entities.HasBroken)
            return EntitySet.Unknown;
        return new EntitySet($"{relation} of {from.What}", [.. Entities.All.Where(entity => ids.Contains(entity.Id))]);
    }

    /// <summary>The actor that sees what only an owner may see.</summary>
    public EntityDefinition? OwnerOf(EntityDefinition entity)
    {
        if (entity.IsActor)
            return entity;
        var id = entity.Related(EntityDefinition.GovernedBy) ?? entity.Related("represented_by");
        return id is null ? null : Entities.Find(id);
    }
}
