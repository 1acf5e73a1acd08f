using System.Collections.Immutable;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads relations and fills in their other sides, so that an author writes each once.</summary>
internal sealed class EntityRelations(Reading reading)
{
    /// <summary>The other side of a relation: whoever lives in a region is one of its segments.</summary>
    private static readonly ImmutableArray<(string Relation, string Inverse)> Inverses =
    [
        (EntityDefinition.GovernedBy, "governs"), ("lives_in", "segments"), ("represented_by", "represents"),
        ("operates_in", "groups"), ("borders", "borders"),
    ];

    private readonly Dictionary<string, SortedDictionary<string, List<string>>> found = new(StringComparer.Ordinal);

    public static ImmutableSortedDictionary<string, ImmutableArray<string>> None { get; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    public void Read(Fields fields, EntityDefinition entity)
    {
        foreach (var (key, value) in fields.Map("relations"))
        {
            if (!Ident.IsGood(key.Value, IdStyle.Snake))
                reading.Bag.Report(DiagnosticCatalogue.Structure.MalformedId, key.Span, $"\"{Values.Shorten(key.Value)}\" is not a good relation", Ident.Rule(IdStyle.Snake, key.Value), Ident.Mended(IdStyle.Snake, key.Value));
            foreach (var node in value is ListNode list ? list.Items : [value])
            {
                if (Values.Text(node, "a relation", reading.Bag) is not { } id || !reading.Symbols.Entities.Resolve(id))
                {
                    reading.Symbols.DoubtfulRelations.Add(key.Value);
                    reading.Symbols.DoubtfulRelations.UnionWith(Inverses.Where(pair => pair.Relation == key.Value).Select(pair => pair.Inverse));
                    continue;
                }
                Add(entity.Id, key.Value, id.Value);
                CheckOwner(key.Value, id);
                foreach (var (_, inverse) in Inverses.Where(pair => pair.Relation == key.Value))
                    Add(id.Value, inverse, entity.Id);
            }
        }
    }

    public ImmutableSortedDictionary<string, ImmutableArray<string>> Of(string entity) => found.TryGetValue(entity, out var relations)
        ? relations.ToImmutableSortedDictionary(item => item.Key, item => item.Value.ToImmutableArray(), StringComparer.Ordinal)
        : None;

    // Consent is asked of, and secrets are told to, an actor: a region cannot give either.
    private void CheckOwner(string relation, ScalarNode id)
    {
        if (relation is EntityDefinition.GovernedBy or "represented_by" && reading.Symbols.Entities.Find(id.Value) is { IsActor: false } other)
        {
            reading.Bag.Report(DiagnosticCatalogue.References.WrongKind, id.Span, $"\"{id.Value}\" is a {Words.Name(other.Kind)}, not an actor",
                $"\"{relation}\" names an actor; \"{id.Value}\" is defined at {other.At}");
        }
    }

    private void Add(string entity, string relation, string other)
    {
        if (!found.TryGetValue(entity, out var relations))
            found[entity] = relations = new(StringComparer.Ordinal);
        if (!relations.TryGetValue(relation, out var others))
            relations[relation] = others = [];
        if (!others.Contains(other))
            others.Add(other);
    }
}
