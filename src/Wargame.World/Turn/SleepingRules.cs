namespace Wargame.World.Turn;

/// <summary>
/// Rules that change nothing, by proof when the world was compiled, until somebody orders, imposes, answers or an inject comes: the effects
/// of instruments nobody uses. A turn evaluates only those that something woke, so that it costs what happens in it, not what might.
/// </summary>
internal sealed class SleepingRules
{
    private readonly RuleInstance[][][] _byTrigger;

    /// <param name="sleepers">The rules and what wakes each.</param>
    /// <param name="sizes">By kind of trigger: how many there are.</param>
    public SleepingRules(IEnumerable<(RuleInstance Rule, Trigger[] Triggers)> sleepers, Func<TriggerKind, int> sizes)
    {
        var byTrigger = sleepers.SelectMany(sleeper => sleeper.Triggers, (sleeper, trigger) => (trigger, sleeper.Rule))
            .ToLookup(line => line.trigger, line => line.Rule);
        _byTrigger = [.. Enum.GetValues<TriggerKind>().Select(kind =>
            Enumerable.Range(0, sizes(kind)).Select(place => byTrigger[new Trigger(kind, place)].ToArray()).ToArray())];
    }

    /// <summary>Wakes whatever the turn's orders, injects and answers concern.</summary>
    public void Wake(TurnRun run, AwakeRules awake)
    {
        foreach (ref readonly var programme in run.Programmes)
        {
            if (!programme.Funded)
                continue;
            awake.Add(Of(TriggerKind.Pair, programme.Orderable.Pair));
            if (programme.Imposition == 0)
                continue;
            foreach (var entity in programme.Orderable.Burdened)
                awake.Add(Of(TriggerKind.Imposition, entity));
        }

        var context = run.Context;
        for (var inject = 0; inject < context.InjectTurns.Length; inject++)
        {
            if (context.InjectTurns[inject] >= 0)
                awake.Add(Of(TriggerKind.Came, inject));
            if (context.InjectTurns[inject] == context.Turn)
                awake.Add(Of(TriggerKind.Fired, inject));
        }

        for (var crisis = 0; crisis < context.Crises.Length; crisis++)
        {
            if (context.Crises[crisis].IsOn(context.Turn))
                awake.Add(Of(TriggerKind.Crisis, crisis));
        }

        for (var card = 0; card < context.CardAnswers.Length; card++)
        {
            if (context.CardAnswers[card].Turn >= 0)
                awake.Add(Of(TriggerKind.Answered, card));
            if (context.CardAnswers[card].Turn == context.Turn)
                awake.Add(Of(TriggerKind.Chosen, card));
        }
    }

    private RuleInstance[] Of(TriggerKind kind, int place) => _byTrigger[(int)kind][place];
}

/// <summary>The sleeping rules that are awake in a turn, by stage. Its memory serves one turn after another.</summary>
/// <param name="stages">The stages.</param>
internal sealed class AwakeRules(StagePlan[] stages)
{
    private readonly RuleInstance[][] _rules = [.. stages.Select(stage => new RuleInstance[stage.Rules.Length - stage.Standing.Length])];
    private readonly int[] _counts = new int[stages.Length];
    private readonly bool[] _isAwake = new bool[stages.Sum(stage => stage.Rules.Length)];

    /// <summary>Puts all to sleep.</summary>
    public void Clear()
    {
        for (var stage = 0; stage < _rules.Length; stage++)
        {
            foreach (var rule in In(stage))
                _isAwake[rule.Number] = false;
            _counts[stage] = 0;
        }
    }

    /// <summary>Wakes rules; a second call makes no rule more awake.</summary>
    public void Add(RuleInstance[] rules)
    {
        foreach (var rule in rules)
        {
            if (_isAwake[rule.Number])
                continue;
            _isAwake[rule.Number] = true;
            _rules[rule.Stage][_counts[rule.Stage]++] = rule;
        }
    }

    /// <summary>Those of a stage, in no order: rules of a stage do not see one another.</summary>
    public ReadOnlySpan<RuleInstance> In(int stage) => _rules[stage].AsSpan(0, _counts[stage]);
}
