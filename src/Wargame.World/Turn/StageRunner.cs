using Wargame.World.Ledger;

namespace Wargame.World.Turn;

/// <summary>
/// Plays the stages. All rules of a stage read the state as it is at its beginning; then each number of the stage is settled once, then
/// goods move, then ladders draw.
/// </summary>
internal sealed class StageRunner
{
    private readonly TurnRun _run;
    private readonly long[] _nominal;
    private readonly long[] _actual;
    private readonly long[] _transfers;

    public StageRunner(TurnRun run)
    {
        _run = run;
        var (changes, transfers) = (0, 0);
        foreach (var stage in run.World.Stages)
        {
            changes = Math.Max(changes, stage.Changes.Length);
            transfers = Math.Max(transfers, stage.Transfers.Length);
        }

        _nominal = new long[changes];
        _actual = new long[changes];
        _transfers = new long[transfers];
    }

    public void Play(StagePlan stage)
    {
        foreach (var rule in stage.Rules)
            rule.Evaluate(_run.Context, _nominal, _transfers);
        foreach (var plan in stage.Slots)
        {
            if (plan.Natural is { } natural)
                _run.Naturals[plan.Slot] = Milli.FromUnits(natural.Evaluate(_run.Context)) + _run.World.Rest.Offsets[plan.Slot];
        }

        foreach (var plan in stage.Slots)
            Settle(stage, plan);
        for (var place = 0; place < stage.Transfers.Length; place++)
            Transfer(stage.Transfers[place], _transfers[place]);
        LadderRunner.Play(_run, stage.Ladders);
    }

    private void Settle(StagePlan stage, SlotPlan plan)
    {
        var value = _run.Context.Value(plan.Slot);
        long sum = 0;
        foreach (var places in plan.Causes)
        {
            sum += plan.IsGauge ? GaugeLaw.Settle(places, _nominal, value, _actual) : Add(places);
            foreach (var place in places)
            {
                if (_nominal[place] != 0)
                    _run.PostRule(plan.Slot, stage.Changes[place].Attribution, _nominal[place], _actual[place]);
            }
        }

        var drift = GaugeLaw.Drift(plan.Drift, _run.Naturals[plan.Slot], value);
        if (drift != 0)
            _run.Book.Post(plan.Slot, CauseKind.Drift, Causes.Drift, drift);
        _run.Move(plan.Slot, sum + drift);
    }

    /// <summary>A stock's changes simply add.</summary>
    private long Add(int[] places)
    {
        long sum = 0;
        foreach (var place in places)
            sum += _actual[place] = _nominal[place];
        return sum;
    }

    /// <summary>
    /// Moves goods: cut to what the giver has then and to what the receiver can hold, so that both lines are of one size and nothing is made
    /// or lost.
    /// </summary>
    private void Transfer(TransferInstance transfer, long wanted)
    {
        if (wanted == 0)
            return;
        var index = _run.World.Index;
        var has = _run.Context.Value(transfer.From) - index.Minimum[transfer.From];
        var room = index.Maximum[transfer.To] - _run.Context.Value(transfer.To);
        var moved = Math.Min(wanted, Math.Min(has, room));
        _run.PostRule(transfer.From, transfer.Attribution, -wanted, -moved);
        _run.PostRule(transfer.To, transfer.Attribution, wanted, moved);
        _run.Move(transfer.From, -moved);
        _run.Move(transfer.To, moved);
    }
}
