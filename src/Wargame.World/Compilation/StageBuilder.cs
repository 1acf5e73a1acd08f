using Wargame.World.Definition;
using Wargame.World.Formulas.Nodes;
using Wargame.World.Turn;

namespace Wargame.World.Compilation;

/// <summary>Gathers what happens in one stage.</summary>
internal sealed class StageBuilder(WorldIndex index, FormulaBinder binder, int stage)
{
    private readonly List<RuleInstance> _rules = [];
    private readonly List<ChangeInstance> _changes = [];
    private readonly List<TransferInstance> _transfers = [];

    /// <summary>Adds a rule instance's part in this stage, if it has one.</summary>
    public void Add(Node?[] lets, Node? when, bool whenReadsLets, ChangeInstance[] changes, TransferInstance[] transfers)
    {
        if (changes.Length == 0 && transfers.Length == 0)
            return;
        _rules.Add(new RuleInstance
        {
            Lets = lets,
            When = when,
            WhenReadsLets = when is not null && whenReadsLets,
            FirstChange = _changes.Count,
            Changes = changes,
            FirstTransfer = _transfers.Count,
            Transfers = transfers,
        });
        _changes.AddRange(changes);
        _transfers.AddRange(transfers);
    }

    /// <summary>The finished stage; a ladder's rung may have no cause but its ladder.</summary>
    public StagePlan Build(LadderPlan[] ladders)
    {
        LadderPlan[] here = [.. ladders.Where(ladder => index.StageOf(ladder.Slot) == stage)];
        foreach (var ladder in here)
            CheckAlone(ladder);
        return new StagePlan([.. _rules], [.. _changes], [.. _transfers], [.. Slots()], here);
    }

    private void CheckAlone(LadderPlan ladder)
    {
        var touched = _changes.Where(change => change.Slot == ladder.Slot).Select(change => change.Attribution)
            .Concat(_transfers.Where(move => move.From == ladder.Slot || move.To == ladder.Slot).Select(move => move.Attribution));
        if (touched.FirstOrDefault() is { } other)
        {
            var rule = index.Definition.Rules[other.Rule];
            throw new DefinitionException($"Only the ladder '{ladder.Ladder.Id}' may change '{index.Slots[ladder.Slot].Key}'.", rule.At);
        }
    }

    private IEnumerable<SlotPlan> Slots()
    {
        var changesBySlot = Enumerable.Range(0, _changes.Count).ToLookup(place => _changes[place].Slot);
        foreach (var slot in index.Slots.Where(slot => index.StageOf(slot.Index) == stage))
        {
            var variable = slot.Variable;
            var isGauge = variable.Kind == VariableKind.Gauge;
            var causes = changesBySlot[slot.Index]
                .GroupBy(place => _changes[place].Attribution.Cause, StringComparer.Ordinal)
                .Select(cause => cause.ToArray())
                .ToArray();
            var drift = isGauge ? variable.Drift : 0;
            if (causes.Length == 0 && drift == 0)
                continue;
            yield return new SlotPlan(slot.Index, isGauge, causes, drift, drift > 0 ? Natural(slot) : null);
        }
    }

    private Node? Natural(State.Slot slot) => slot.Variable.Natural is { } formula
        ? binder.Bind(formula, Scope.Empty.With("it", index.EntityAt(slot.Entity.Id, slot.Variable.At)))
        : null;
}
