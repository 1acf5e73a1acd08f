using Wargame.World.Definition;
using Wargame.World.Formulas.Nodes;
using Wargame.World.Turn;

namespace Wargame.World.Compilation;

/// <summary>Gathers what happens in one stage.</summary>
internal sealed class StageBuilder(WorldIndex index, FormulaBinder binder, int stage)
{
    private readonly List<RulePart> _parts = [];
    private readonly List<ChangePart> _changes = [];
    private readonly List<TransferPart> _transfers = [];

    /// <summary>The stage's rules that sleep, and what wakes each; known once the stage is built.</summary>
    public List<(RuleInstance Rule, Trigger[] Triggers)> Sleepers { get; } = [];

    /// <summary>Adds a rule instance's part in this stage.</summary>
    public void Add(RulePart part)
    {
        _parts.Add(part);
        _changes.AddRange(part.Changes);
        _transfers.AddRange(part.Transfers);
    }

    /// <summary>The finished stage; a ladder's rung may have no cause but its ladder.</summary>
    /// <param name="ladders">The ladders of all stages.</param>
    /// <param name="firstRule">How many rule instances the stages before have.</param>
    public StagePlan Build(LadderPlan[] ladders, int firstRule)
    {
        LadderPlan[] here = [.. ladders.Where(ladder => index.StageOf(ladder.Slot) == stage)];
        foreach (var ladder in here)
            CheckAlone(ladder);
        var places = new int[_changes.Count];
        SlotPlan[] slots = [.. Slots(places)];
        RuleInstance[] rules = [.. Rules(places, firstRule)];
        var attributions = new Attribution[_changes.Count];
        for (var change = 0; change < places.Length; change++)
            attributions[places[change]] = _changes[change].Amount.Attribution;
        var sleeping = Sleepers.Select(sleeper => sleeper.Rule).ToHashSet();
        return new StagePlan(
            rules,
            [.. rules.Where(rule => !sleeping.Contains(rule))],
            attributions,
            [.. _transfers.Select(transfer => new TransferPlan(transfer.From, transfer.To, transfer.Amount.Attribution))],
            slots,
            here);
    }

    private void CheckAlone(LadderPlan ladder)
    {
        var touched = _changes.Where(change => change.Slot == ladder.Slot).Select(change => change.Amount.Attribution)
            .Concat(_transfers.Where(move => move.From == ladder.Slot || move.To == ladder.Slot).Select(move => move.Amount.Attribution));
        if (touched.FirstOrDefault() is { } other)
        {
            var rule = index.Definition.Rules[other.Rule];
            throw new DefinitionException($"Only the ladder '{ladder.Ladder.Id}' may change '{index.Slots[ladder.Slot].Key}'.", rule.At);
        }
    }

    private static int RuleOf(RulePart part) => (part.Changes is [var change, ..] ? change.Amount : part.Transfers[0].Amount).Attribution.Rule;

    private IEnumerable<RuleInstance> Rules(int[] places, int firstRule)
    {
        var (change, transfer) = (0, 0);
        foreach (var part in _parts)
        {
            var rule = new RuleInstance
            {
                Number = firstRule++,
                Rule = RuleOf(part),
                Stage = stage,
                Lets = part.Lets,
                When = part.Condition.When,
                WhenReadsLets = part.Condition.When is not null && part.Condition.Behind.ReadsLets,
                Changes = [.. part.Changes.Select(each => new Wish(places[change++], each.Amount.Node))],
                Transfers = [.. part.Transfers.Select(each => new Wish(transfer++, each.Amount.Node))],
            };
            if (part.Triggers() is { } triggers)
                Sleepers.Add((rule, triggers));
            yield return rule;
        }
    }

    /// <summary>Plans the numbers of the stage, and gives every change its place: by number, then by cause, then in the rules' order.</summary>
    private IEnumerable<SlotPlan> Slots(int[] places)
    {
        var next = 0;
        var changesBySlot = Enumerable.Range(0, _changes.Count).ToLookup(change => _changes[change].Slot);
        foreach (var slot in index.Slots.Where(slot => index.StageOf(slot.Index) == stage))
        {
            var variable = slot.Variable;
            var isGauge = variable.Kind == VariableKind.Gauge;
            var first = next;
            var causes = changesBySlot[slot.Index]
                .GroupBy(change => _changes[change].Amount.Attribution.Cause, StringComparer.Ordinal)
                .Select(cause => Together(cause, places, ref next))
                .ToArray();
            var drift = isGauge ? variable.Drift : 0;
            if (causes.Length == 0 && drift == 0)
                continue;
            yield return new SlotPlan(slot.Index, isGauge, new Places(first, next), causes, drift, drift > 0 ? Natural(slot) : null);
        }
    }

    private static Places Together(IEnumerable<int> changes, int[] places, ref int next)
    {
        var first = next;
        foreach (var change in changes)
            places[change] = next++;
        return new Places(first, next);
    }

    private Node? Natural(State.Slot slot) => slot.Variable.Natural is { } formula
        ? binder.Bind(formula, Scope.Empty.With("it", index.EntityAt(slot.Entity.Id, slot.Variable.At)))
        : null;
}
