using System.Collections.Immutable;
using Wargame.World.Compilation;
using Wargame.World.Ledger;

namespace Wargame.World.Turn;

/// <summary>
/// Plays the stages. All rules of a stage read the state as it is at its beginning; then each number of the stage is settled once, then
/// goods move, then ladders draw. Its memory serves one turn after another.
/// </summary>
internal sealed class StageRunner
{
    private readonly CompiledWorld _world;
    private readonly AwakeRules _awake;
    private readonly long[] _nominal;
    private readonly long[] _actual;
    private readonly long[] _transfers;
    private readonly int[] _steps;
    private bool[]? _off;

    public StageRunner(CompiledWorld world)
    {
        var (changes, transfers) = (0, 0);
        foreach (var stage in world.Stages)
        {
            changes = Math.Max(changes, stage.Changes.Length);
            transfers = Math.Max(transfers, stage.Transfers.Length);
        }

        _world = world;
        _awake = new AwakeRules(world.Stages);
        _nominal = new long[changes];
        _actual = new long[changes];
        _transfers = new long[transfers];
        _steps = new int[world.Ladders.Length];
    }

    /// <summary>Plays all stages of a turn in order.</summary>
    /// <param name="run">The turn.</param>
    /// <param name="rulesOff">Ids of the rules that do not act.</param>
    public void Play(TurnRun run, ImmutableArray<string> rulesOff)
    {
        _off = rulesOff.IsDefaultOrEmpty ? null : Off(rulesOff);
        _awake.Clear();
        _world.Sleeping.Wake(run, _awake);
        for (var stage = 0; stage < _world.Stages.Length; stage++)
            Play(run, _world.Stages[stage], _awake.In(stage));
    }

    private void Play(TurnRun run, StagePlan stage, ReadOnlySpan<RuleInstance> awake)
    {
        Array.Clear(_nominal, 0, stage.Changes.Length);
        Array.Clear(_transfers, 0, stage.Transfers.Length);
        Evaluate(run, stage.Standing);
        Evaluate(run, awake);
        foreach (var plan in stage.Slots)
        {
            if (plan.Natural is { } natural)
                run.Naturals[plan.Slot] = Milli.FromUnits(natural.Evaluate(run.Context)) + _world.Rest.Offsets[plan.Slot];
        }

        foreach (var plan in stage.Slots)
            Settle(run, stage, plan);
        for (var place = 0; place < stage.Transfers.Length; place++)
            Transfer(run, stage.Transfers[place], _transfers[place]);
        LadderRunner.Play(run, stage.Ladders, _steps);
    }

    /// <summary>By rule, whether it is off. A method of its own: what it captures would be allocated in every turn otherwise.</summary>
    private bool[] Off(ImmutableArray<string> rulesOff) => [.. _world.Index.Definition.Rules.Select(rule => rulesOff.Contains(rule.Id))];

    private void Evaluate(TurnRun run, ReadOnlySpan<RuleInstance> rules)
    {
        foreach (var rule in rules)
        {
            if (_off is null || !_off[rule.Rule])
                rule.Evaluate(run.Context, _nominal, _transfers);
        }
    }

    private void Settle(TurnRun run, StagePlan stage, SlotPlan plan)
    {
        var value = run.Context.Value(plan.Slot);
        var sum = AnyIn(plan.All) ? SettleCauses(run, stage, plan, value) : 0;
        var drift = GaugeLaw.Drift(plan.Drift, run.Naturals[plan.Slot], value);
        if (drift != 0)
            run.Book.Post(plan.Slot, CauseKind.Drift, Causes.Drift, drift);
        run.Move(plan.Slot, sum + drift);
    }

    private long SettleCauses(TurnRun run, StagePlan stage, SlotPlan plan, long value)
    {
        long sum = 0;
        foreach (var cause in plan.Causes)
        {
            sum += plan.IsGauge ? GaugeLaw.Settle(cause, _nominal, value, _actual) : Add(cause);
            for (var place = cause.First; place < cause.End; place++)
            {
                if (_nominal[place] != 0)
                    run.Book.PostRule(plan.Slot, stage.Changes[place], run, _nominal[place], _actual[place]);
            }
        }

        return sum;
    }

    private bool AnyIn(Places places) => _nominal.AsSpan(places.First, places.End - places.First).ContainsAnyExcept(0L);

    /// <summary>A stock's changes simply add.</summary>
    private long Add(Places cause)
    {
        long sum = 0;
        for (var place = cause.First; place < cause.End; place++)
            sum += _actual[place] = _nominal[place];
        return sum;
    }

    /// <summary>
    /// Moves goods: cut to what the giver has then and to what the receiver can hold, so that both lines are of one size and nothing is made
    /// or lost.
    /// </summary>
    private void Transfer(TurnRun run, TransferPlan transfer, long wanted)
    {
        if (wanted == 0)
            return;
        var has = run.Context.Value(transfer.From) - _world.Index.Minimum[transfer.From];
        var room = _world.Index.Maximum[transfer.To] - run.Context.Value(transfer.To);
        var moved = Math.Min(wanted, Math.Min(has, room));
        run.Book.PostRule(transfer.From, transfer.Attribution, run, -wanted, -moved);
        run.Book.PostRule(transfer.To, transfer.Attribution, run, wanted, moved);
        run.Move(transfer.From, -moved);
        run.Move(transfer.To, moved);
    }
}
