using System.Collections.Frozen;
using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.World.Compilation;

/// <summary>Ids to indices, once and for all, for one definition and belief profile; what a definition names must exist here.</summary>
internal sealed class WorldIndex
{
    private readonly FrozenDictionary<string, int> _entities;
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _coefficients = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, int> _instruments;
    private readonly Dictionary<string, int> _injects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _cards = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _crises = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stages = new(StringComparer.Ordinal);
    private readonly int[] _firstSlots;
    private readonly int?[] _stageOfSlots;

    public WorldIndex(WorldDefinition definition, string profile)
    {
        Definition = definition;
        for (var stage = 0; stage < definition.Stages.Length; stage++)
            Add(_stages, definition.Stages[stage], stage, "stage", SourceSpan.None);
        _entities = Places(definition.Entities, entity => (entity.Id, entity.At), "entity");
        for (var inject = 0; inject < definition.Injects.Length; inject++)
            Add(_injects, definition.Injects[inject].Id, inject, "inject", definition.Injects[inject].At);
        for (var crisis = 0; crisis < definition.Crises.Length; crisis++)
            Add(_crises, definition.Crises[crisis].Id, crisis, "crisis", definition.Crises[crisis].At);
        for (var card = 0; card < definition.Cards.Length; card++)
            Add(_cards, definition.Cards[card].Id, card, "card", definition.Cards[card].At);
        _instruments = Places(definition.Instruments, instrument => (instrument.Id, instrument.At), "instrument");
        foreach (var coefficient in definition.Coefficients)
            Add(_coefficients, coefficient.Id, coefficient.Profiles.GetValueOrDefault(profile, coefficient.Value), "coefficient", coefficient.At);

        Slots = SlotTable.Build(definition);
        foreach (var slot in Slots)
            _slots.Add(slot.Key, slot.Index);
        _firstSlots = FirstSlots(definition.Entities, Slots);
        _stageOfSlots = [.. Slots.Select(slot => _stages.TryGetValue(slot.Variable.Stage, out var stage) ? stage : (int?)null)];
        Opening = SlotTable.OpeningValues(Slots);
        Minimum = [.. Slots.Select(slot => SlotTable.Range(slot.Variable).Minimum)];
        Maximum = [.. Slots.Select(slot => SlotTable.Range(slot.Variable).Maximum)];
        NoInjects = [.. Enumerable.Repeat(-1, definition.Injects.Length)];
        NoAnswers = [.. Enumerable.Repeat(new CardAnswer(-1, 0), definition.Cards.Length)];
        NoCrises = [.. Enumerable.Repeat(CrisisMemory.Quiet, definition.Crises.Length)];
        Geography = new Geography(this);
    }

    public WorldDefinition Definition { get; }

    public ImmutableArray<Slot> Slots { get; }

    /// <summary>Opening values, in milli-units.</summary>
    public ImmutableArray<long> Opening { get; }

    /// <summary>By inject, when none has come.</summary>
    public ImmutableArray<int> NoInjects { get; }

    /// <summary>By card, when none was answered.</summary>
    public ImmutableArray<CardAnswer> NoAnswers { get; }

    /// <summary>By crisis, when none has broken out.</summary>
    public ImmutableArray<CrisisMemory> NoCrises { get; }

    /// <summary>By slot, in milli-units.</summary>
    public long[] Minimum { get; }

    /// <summary>By slot, in milli-units.</summary>
    public long[] Maximum { get; }

    public Geography Geography { get; }

    public EntityDefinition Entity(int entity) => Definition.Entities[entity];

    public int? FindSlot(string key) => _slots.TryGetValue(key, out var slot) ? slot : null;

    public int? FindEntity(string id) => _entities.TryGetValue(id, out var entity) ? entity : null;

    public int? FindInstrument(string id) => _instruments.TryGetValue(id, out var instrument) ? instrument : null;

    public int? FindInject(string id) => _injects.TryGetValue(id, out var inject) ? inject : null;

    public int? FindCard(string id) => _cards.TryGetValue(id, out var card) ? card : null;

    public int? FindSlot(int entity, string variable)
    {
        for (var slot = _firstSlots[entity]; slot < _firstSlots[entity + 1]; slot++)
        {
            if (Slots[slot].Variable.Id == variable)
                return slot;
        }

        return null;
    }

    public int EntityAt(string id, SourceSpan at) =>
        FindEntity(id) ?? throw new DefinitionException($"There is no entity or bound name '{id}'.", at);

    public int SlotAt(int entity, string variable, SourceSpan at) =>
        FindSlot(entity, variable) ?? throw new DefinitionException($"'{Entity(entity).Id}' has no variable '{variable}'.", at);

    public int InstrumentAt(string id, SourceSpan at) =>
        FindInstrument(id) ?? throw new DefinitionException($"There is no instrument '{id}'.", at);

    public int InjectAt(string id, SourceSpan at) => FindInject(id) ?? throw new DefinitionException($"There is no inject '{id}'.", at);

    public int CrisisAt(string id, SourceSpan at) =>
        _crises.TryGetValue(id, out var crisis) ? crisis : throw new DefinitionException($"There is no crisis '{id}'.", at);

    public int CardAt(string id, SourceSpan at) => FindCard(id) ?? throw new DefinitionException($"There is no card '{id}'.", at);

    public int OptionAt(int card, string id, SourceSpan at) =>
        FindOption(card, id) ?? throw new DefinitionException($"The card '{Definition.Cards[card].Id}' has no option '{id}'.", at);

    public int? FindOption(int card, string id)
    {
        var options = Definition.Cards[card].Options;
        for (var option = 0; option < options.Length; option++)
        {
            if (options[option].Id == id)
                return option;
        }

        return null;
    }

    public double CoefficientAt(string id, SourceSpan at) =>
        _coefficients.TryGetValue(id, out var value) ? value : throw new DefinitionException($"There is no coefficient '{id}'.", at);

    public int StageOf(int slot) => _stageOfSlots[slot] ?? throw new DefinitionException(
        $"There is no stage '{Slots[slot].Variable.Stage}'.", Slots[slot].Variable.At);

    private static FrozenDictionary<string, int> Places<T>(ImmutableArray<T> defined, Func<T, (string Id, SourceSpan At)> of, string what)
    {
        var places = new Dictionary<string, int>(defined.Length, StringComparer.Ordinal);
        for (var place = 0; place < defined.Length; place++)
            Add(places, of(defined[place]).Id, place, what, of(defined[place]).At);
        return places.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>By entity, and one more: where its numbers begin; they stand together.</summary>
    private static int[] FirstSlots(ImmutableArray<EntityDefinition> entities, ImmutableArray<Slot> slots)
    {
        var first = new int[entities.Length + 1];
        var slot = 0;
        for (var entity = 0; entity < entities.Length; entity++)
        {
            first[entity] = slot;
            while (slot < slots.Length && ReferenceEquals(slots[slot].Entity, entities[entity]))
                slot++;
        }

        first[^1] = slot;
        return first;
    }

    private static void Add<T>(Dictionary<string, T> table, string id, T value, string what, SourceSpan at)
    {
        if (!table.TryAdd(id, value))
            throw new DefinitionException($"There are two {what} entries called '{id}'.", at);
    }
}
