using System.Collections.Immutable;
using Wargame.Review.Maps;
using Wargame.Sessions;
using Wargame.World.Definition;
using Wargame.World.Ledger;
using Wargame.World.State;

namespace Wargame.Review.Trails;

/// <summary>
/// The causal chain across turns, read from the ledger: what lies behind a number's change, what a cause moved then and later, and which laws
/// carried a moved number on into the next turn. Pure.
/// </summary>
/// <param name="rules">The session's rules.</param>
/// <param name="session">The session.</param>
public sealed class Trail(SessionRules rules, SessionState session)
{
    private const long WholePercents = 100;
    private readonly Lazy<CausalMap> _map = new(() => CausalMap.Of(rules.Model.Definition, rules.Model.Profile));

    /// <summary>The roots of a number's change in a turn with what each did, the largest first. Without drift and the ends of the scale.</summary>
    public ImmutableArray<TrailStep> Behind(Slot slot, int turn)
    {
        var found = new Dictionary<TrailCause, (long Amount, RuleDefinition? Rule, bool Shared)>();
        foreach (var line in Lines(turn).Where(line => line.Slot == slot.Index))
        {
            var causes = TrailCause.Of(rules, line).ToList();
            var rule = line.Rule < 0 ? null : rules.Model.Definition.Rules[line.Rule];
            foreach (var cause in causes)
            {
                var before = found.GetValueOrDefault(cause);
                found[cause] = (before.Amount + line.Actual, before.Rule ?? rule, before.Shared || causes.Count > 1);
            }
        }
        return
        [
            .. found.Where(one => one.Value.Amount != 0).OrderByDescending(one => Math.Abs(one.Value.Amount)).ThenBy(one => one.Key.Id, StringComparer.Ordinal)
                .Select(one => new TrailStep(one.Key, turn, slot, one.Value.Amount, one.Value.Rule, one.Value.Shared)),
        ];
    }

    /// <summary>Everything that a cause moved, turn by turn, within a turn the largest first.</summary>
    public ImmutableArray<TrailStep> Ahead(TrailCause cause) =>
    [
        .. session.Turns.SelectMany(turn => turn.Result.Ledger.Where(line => TrailCause.Of(rules, line).Contains(cause))
            .GroupBy(line => line.Slot)
            .Select(lines => Step(cause, turn.Turn, lines))
            .Where(step => step.Amount != 0)
            .OrderByDescending(Weight).ThenBy(step => step.Slot.Key, StringComparer.Ordinal)
            .Take(Limits.TrailSteps)),
    ];

    /// <summary>
    /// Where a number's change went on: what the laws that read its variable moved in the next turn, in the same place where they say so. That
    /// such a law moved a number does not say how much of it came of this change.
    /// </summary>
    public ImmutableArray<TrailStep> Onward(Slot slot, int turn)
    {
        if (turn >= session.Turns.Length)
            return [];
        var readers = Readers(slot.Variable.Id);
        return
        [
            .. Lines(turn + 1).Where(line => line.Rule >= 0 && line.Slot != slot.Index && readers.Contains(rules.Model.Definition.Rules[line.Rule].Id))
                .GroupBy(line => (line.Slot, line.Rule))
                .Select(lines => Step(new(TrailKind.Rule, rules.Model.Definition.Rules[lines.Key.Rule].Id), turn + 1, lines))
                .Where(step => step.Amount != 0 && Touches(slot, step.Slot))
                .OrderByDescending(Weight).ThenBy(step => step.Slot.Key, StringComparer.Ordinal)
                .Take(Limits.TrailSteps),
        ];
    }

    private TrailStep Step(TrailCause cause, int turn, IEnumerable<LedgerLine> lines)
    {
        var all = lines.ToList();
        var rule = all[0].Rule < 0 ? null : rules.Model.Definition.Rules[all[0].Rule];
        return new(cause, turn, rules.Model.Slots[all[0].Slot], all.Sum(line => line.Actual), rule, all.Exists(line => TrailCause.Of(rules, line).Skip(1).Any()));
    }

    /// <summary>The same entity, or one that has a relation to it: a region's law moves its own segments first.</summary>
    private static bool Touches(Slot one, Slot other) =>
        one.Entity.Kind == EntityKind.World || other.Entity.Kind == EntityKind.World || one.Entity.Id == other.Entity.Id
        || one.Entity.IsActor || other.Entity.IsActor || one.Entity.Relations.Values.Any(to => to.Contains(other.Entity.Id))
        || other.Entity.Relations.Values.Any(to => to.Contains(one.Entity.Id));

    /// <summary>Points of a gauge; of a stock hundredths of what it was at the opening.</summary>
    private double Weight(TrailStep step) => step.Slot.Variable.Kind == VariableKind.Gauge
        ? Math.Abs(step.Amount)
        : Math.Abs(step.Amount) * (double)(WholePercents * World.Limits.Milli) / Math.Max(World.Limits.Milli, Math.Abs(session.Opening.Values[step.Slot.Index]));

    private ImmutableHashSet<string> Readers(string variable) =>
        [.. _map.Value.Edges.Where(edge => edge.From == NodeKey.Variable(variable)).SelectMany(edge => edge.Causes).Select(cause => cause.Id)];

    private IEnumerable<LedgerLine> Lines(int turn) => session.Turns.FirstOrDefault(record => record.Turn == turn)?.Result.Ledger ?? [];
}

/// <summary>A step of the chain.</summary>
/// <param name="Cause">What moved it.</param>
/// <param name="Turn">When.</param>
/// <param name="Slot">What was moved.</param>
/// <param name="Amount">By how much, in milli-units.</param>
/// <param name="Rule">The rule by which (where there are several, one of them), or null.</param>
/// <param name="Shared">Whether lines of it came of several causes together: their amounts stand at each, and so the steps sum to more than the change.</param>
public sealed record TrailStep(TrailCause Cause, int Turn, Slot Slot, long Amount, RuleDefinition? Rule, bool Shared);
