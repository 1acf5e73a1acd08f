using System.Collections.Immutable;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>What the readers of all sections share.</summary>
internal sealed class Reading
{
    private readonly string folder;
    private int preferencesLeft = Limits.Preferences;

    public Reading(IReadOnlyList<Fields> files, DiagnosticBag bag)
    {
        Bag = bag;
        folder = FolderOf(files[0].At);
        Symbols = new Symbols(bag);
        Sections = new SectionSet(files, Symbols);
        Formulas = new FormulaCompiler(Symbols);
        Slots = new SlotChecker(Symbols);
        if (files.Any(file => file.IsDoubtful))
            Symbols.Doubt();
    }

    public DiagnosticBag Bag { get; }

    public Symbols Symbols { get; }

    public SectionSet Sections { get; }

    public FormulaCompiler Formulas { get; }

    public SlotChecker Slots { get; }

    /// <summary>Combinations of entities that the rules read so far range over.</summary>
    public int Instances { get; set; }

    /// <summary>Preferences of doctrines that some actor has.</summary>
    public HashSet<Node> UsedPreferences { get; } = [];

    /// <summary>Counts a preference of a doctrine.</summary>
    /// <returns>Whether one more may be.</returns>
    public bool SpendPreference() => --preferencesLeft >= 0;

    /// <summary>Whether a place is in the scenario's own folder, not in a file that scenarios share.</summary>
    public bool IsOwn(SourceSpan at) => FolderOf(at) == folder;

    /// <summary>The source and grade that everything needs that claims something about the world.</summary>
    public static Citation Cite(Fields fields)
    {
        var source = fields.Text("source") ?? "";
        return new Citation(source, fields.Word<Grade>("grade") ?? Grade.Design, fields.AtOf("source"));
    }

    /// <summary>The actor that a key names.</summary>
    public EntityDefinition? Actor(Fields fields, string key) => fields.Scalar(key) is { } scalar ? Actor(scalar) : null;

    public EntityDefinition? Actor(ScalarNode scalar)
    {
        if (!Symbols.Entities.Has(scalar.Value))
        {
            if (!Symbols.Entities.Incomplete)
            {
                Bag.Report(DiagnosticCatalogue.References.Entity, scalar.Span, $"unknown actor \"{Values.Shorten(scalar.Value)}\"",
                    () => SuggestActor(scalar.Value), $"WG0301 {scalar.Value}", () => Mend.Nearest(scalar.Value, Actors));
            }
            return null;
        }
        if (Symbols.Entities.Find(scalar.Value) is not { } entity)
            return null;
        if (entity.IsActor)
            return entity;
        Bag.Report(DiagnosticCatalogue.References.WrongKind, scalar.Span, $"\"{entity.Id}\" is a {Words.Name(entity.Kind)}, not an actor", $"defined at {entity.At}", WhoActsFor(entity));
        return null;
    }

    /// <summary>The actors that <c>to</c> names; none for everyone.</summary>
    public ImmutableArray<string> Receivers(Fields fields)
    {
        if (fields.Find("to") is ScalarNode { Value: "everyone" })
            return [];
        return [.. fields.OneOrMore("to").Select(node => Values.Text(node, "\"to\"", Bag)).OfType<ScalarNode>()
            .Select(Actor).OfType<EntityDefinition>().Select(actor => actor.Id)];
    }

    /// <summary>Whether an actor's team sees a variable of an entity.</summary>
    public bool Sees(EntityDefinition actor, EntityDefinition entity, VariableDefinition variable) => variable.SeenBy switch
    {
        SeenBy.Everyone or SeenBy.Teams => true,
        SeenBy.Owner => Symbols.OwnerOf(entity)?.Id == actor.Id,
        _ => false,
    };

    private static string FolderOf(SourceSpan at) => at.File.Split('/')[0];

    private IEnumerable<string> Actors => Symbols.Entities.All.Where(entity => entity.IsActor).Select(entity => entity.Id);

    private Mend? WhoActsFor(EntityDefinition entity) => Symbols.OwnerOf(entity) is { } owner ? Mend.To(entity.Id, owner.Id, isSure: false) : null;

    private string? SuggestActor(string id)
    {
        var actors = Actors.ToList();
        return Nearest.Find(id, actors) is { } meant ? $"did you mean \"{meant}\"? (defined at {Symbols.Entities.At(meant)})"
            : actors.Count > 0 ? $"actors are {string.Join(", ", actors)}" : "no actor is defined";
    }
}
