using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Programmes;

namespace Wargame.World.Compilation;

/// <summary>Everything that anyone may ever order: each instrument with each orderer and target, found once.</summary>
internal sealed class OrderCatalogue
{
    private readonly Dictionary<(int Instrument, int Target), int> _pairs = [];
    private readonly Dictionary<long, Orderable> _orderables = [];
    private readonly ILookup<int, Orderable> _byActor;
    private readonly WorldIndex _index;

    public OrderCatalogue(WorldIndex index)
    {
        _index = index;
        var all = ImmutableArray.CreateBuilder<Orderable>();
        var entities = index.Definition.Entities;
        for (var instrument = 0; instrument < index.Definition.Instruments.Length; instrument++)
        {
            for (var actor = 0; actor < entities.Length; actor++)
            {
                if (!MayOrder(entities[actor], index.Definition.Instruments[instrument]))
                    continue;
                Price[]? prices = null;
                foreach (var target in TargetsOf(instrument, actor))
                {
                    prices ??= Prices(index.Definition.Instruments[instrument], actor);
                    var orderable = Make(all.Count, instrument, actor, target, prices);
                    all.Add(orderable);
                    _orderables.Add(Key(instrument, actor, target), orderable);
                }
            }
        }

        All = all.ToImmutable();
        _byActor = All.ToLookup(orderable => orderable.Actor);
    }

    /// <summary>In the order of instruments, actors, targets.</summary>
    public ImmutableArray<Orderable> All { get; }

    /// <summary>What one actor may ever order, in the same order.</summary>
    public IEnumerable<Orderable> OfActor(int actor) => _byActor[actor];

    /// <summary>How many pairs of instrument and target there are.</summary>
    public int Pairs => _pairs.Count;

    /// <summary>The pair's place, or null when nobody may ever order it.</summary>
    public int? PairOf(int instrument, int target) => _pairs.TryGetValue((instrument, target), out var pair) ? pair : null;

    /// <summary>The orderable of these ids, or null.</summary>
    public Orderable? Find(string instrument, string actor, string target) =>
        _index.FindInstrument(instrument) is { } i && _index.FindEntity(actor) is { } a && _index.FindEntity(target) is { } t
            ? _orderables.GetValueOrDefault(Key(i, a, t))
            : null;

    /// <summary>Whether the actor, by its id or its kind and by its tags, may order the instrument.</summary>
    public static bool MayOrder(EntityDefinition actor, InstrumentDefinition instrument) =>
        actor.IsActor
        && (instrument.By.Contains(actor.Id) || instrument.By.Contains(KindName(actor.Kind)))
        && (instrument.ByTags.IsEmpty || instrument.ByTags.Any(tag => actor.Tags.Contains(tag)));

    private IEnumerable<int> TargetsOf(int instrument, int actor)
    {
        var definition = _index.Definition.Instruments[instrument];
        if (definition.TargetKind is not { } kind)
            return [actor];
        IEnumerable<int> reached = definition.Reach is { } relation
            ? _index.Geography.Related(actor, relation, definition.At).Distinct()
            : Enumerable.Range(0, _index.Definition.Entities.Length);
        return reached.Where(target => _index.Entity(target).Kind == kind
            && (definition.TargetTag is null || _index.Entity(target).Tags.Contains(definition.TargetTag))
            && (!StaysAtHome(definition, actor) || _index.Geography.HostOf(target) == actor));
    }

    private long Key(int instrument, int actor, int target)
    {
        long entities = _index.Definition.Entities.Length;
        return (((instrument * entities) + actor) * entities) + target;
    }

    private bool StaysAtHome(InstrumentDefinition instrument, int actor) =>
        instrument.GovernmentsAtHome && _index.Entity(actor).Kind == EntityKind.Government;

    private Orderable Make(int place, int instrument, int actor, int target, Price[] prices)
    {
        var definition = _index.Definition.Instruments[instrument];
        if (!_pairs.TryGetValue((instrument, target), out var pair))
            _pairs.Add((instrument, target), pair = _pairs.Count);
        var host = _index.Geography.HostOf(target);
        var foreign = definition.Modes.Length > 0 && host is not null && host != actor;
        return new Orderable(
            place,
            instrument,
            definition,
            actor,
            target,
            foreign ? host : null,
            pair,
            definition.TakesCapacity ? _index.Geography.RegionOf(target) : null,
            prices,
            [.. _index.Geography.BurdenedBy(target)]);
    }

    private Price[] Prices(InstrumentDefinition instrument, int actor) =>
        [.. instrument.CostEachTurn.Concat(instrument.CostOnce)
            .Select(cost => cost.Variable)
            .Distinct(StringComparer.Ordinal)
            .Select(variable => new Price(
                PayingSlot(instrument, actor, variable),
                instrument.CostEachTurn.Where(cost => cost.Variable == variable).Sum(cost => cost.Amount),
                instrument.CostOnce.Where(cost => cost.Variable == variable).Sum(cost => cost.Amount)))];

    private int PayingSlot(InstrumentDefinition instrument, int actor, string variable) => _index.FindSlot(actor, variable)
        ?? throw new DefinitionException(
            $"'{instrument.Id}' costs '{variable}', which '{_index.Entity(actor).Id}', who may order it, does not have.", instrument.At);

    private static string KindName(EntityKind kind) => kind switch
    {
        EntityKind.Government => "government",
        EntityKind.UnitedStates => "united_states",
        EntityKind.ArmedGroup => "armed_group",
        EntityKind.Population => "population",
        EntityKind.Multilateral => "multilateral",
        _ => "",
    };
}
