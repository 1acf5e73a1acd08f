namespace Wargame.World.Formulas.Nodes;

internal sealed class ValueNode(int slot) : Node
{
    public override double Evaluate(EvaluationContext context) => context.Units(slot);
}

/// <summary>How much a value has changed in this turn so far.</summary>
internal sealed class ChangeNode(int slot) : Node
{
    public override double Evaluate(EvaluationContext context) =>
        Milli.ToUnits(context.Value(slot) - context.TurnStart[slot]);
}

internal sealed class LetNode(int index) : Node
{
    public override double Evaluate(EvaluationContext context) => context.Lets[index];
}

internal sealed class LevelNode(int pair) : Node
{
    public override double Evaluate(EvaluationContext context) => context.Levels[pair];
}

internal sealed class EffectNode(int pair) : Node
{
    public override double Evaluate(EvaluationContext context) => context.Effects[pair];
}

internal sealed class ImpositionNode(int entity) : Node
{
    public override double Evaluate(EvaluationContext context) => context.Impositions[entity];
}

internal sealed class FiredNode(int inject) : Node
{
    public override double Evaluate(EvaluationContext context) => context.InjectTurns[inject] == context.Turn ? 1 : 0;
}

internal sealed class SinceNode(int inject) : Node
{
    public override double Evaluate(EvaluationContext context)
    {
        var came = context.InjectTurns[inject];
        return came < 0 ? Limits.Never : context.Turn - came;
    }
}

internal sealed class ChosenNode(int card, int option) : Node
{
    public override double Evaluate(EvaluationContext context)
    {
        var answer = context.CardAnswers[card];
        return answer.Turn == context.Turn && answer.Option == option ? 1 : 0;
    }
}

internal sealed class LastChosenNode(int card, int option) : Node
{
    public override double Evaluate(EvaluationContext context)
    {
        var answer = context.CardAnswers[card];
        return answer.Turn >= 0 && answer.Option == option ? 1 : 0;
    }
}

internal sealed class TurnNode : Node
{
    public override double Evaluate(EvaluationContext context) => context.Turn;
}
