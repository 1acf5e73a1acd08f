using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.Formulas.Nodes;
using Wargame.World.Turn;

namespace Wargame.World.Compilation;

/// <summary>
/// Turns a checked expression into nodes for one set of bound entities by partial evaluation: names become indices, sums are written out,
/// coefficients and everything about the opening state become numbers, and what is then constant is computed.
/// </summary>
internal sealed class FormulaBinder(WorldIndex index, OrderCatalogue catalogue)
{
    private int _nodes;

    public Node Bind(Formula formula, Scope scope) => Bind(formula.Root, scope);

    /// <summary>
    /// What a formula comes to while there is nothing of what it depends on. Only asked for proofs, so that it does not count among the
    /// world's formulas.
    /// </summary>
    public Node BindQuiet(Expression expression, Scope scope)
    {
        var counted = _nodes;
        _nodes = 0;
        var quiet = Bind(expression, scope with { InQuiet = true, Behind = null });
        _nodes = counted;
        return quiet;
    }

    public Node Bind(Expression expression, Scope scope)
    {
        if (++_nodes > Limits.FormulaNodes)
            throw new DefinitionException("The formulas together are too large; shorten the sums.", expression.At);
        return expression switch
        {
            Expression.Literal literal => Number(literal.Number, literal.At),
            Expression.Coefficient named => Number(index.CoefficientAt(named.Id, named.At), named.At),
            Expression.Let let => BindLet(let, scope),
            Expression.Start start => Bind(start.Inner, scope with { InOpening = true, InQuiet = false, Behind = null }),
            Expression.Unary unary => NodeFactory.Unary(unary.Operator, Bind(unary.Operand, scope)),
            Expression.Binary binary => NodeFactory.Binary(binary.Operator, Bind(binary.Left, scope), Bind(binary.Right, scope)),
            Expression.Power power => BindPower(power, scope),
            Expression.If choice => NodeFactory.If(Bind(choice.Condition, scope), Bind(choice.Then, scope), Bind(choice.Else, scope)),
            Expression.Call call => BindCall(call, scope),
            Expression.Curve curve => BindCurve(curve, scope),
            Expression.Sum sum => BindSum(sum, scope),
            _ => BindLookUp(expression, scope),
        };
    }

    private Node BindLookUp(Expression expression, Scope scope) => expression switch
    {
        Expression.Value value => BindValue(value, scope),
        Expression.Change change => BindChange(change, scope),
        Expression.Ordered ordered => BindOrdered(ordered, scope),
        Expression.Imposition imposition => BindImposition(imposition, scope),
        Expression.Fired fired => BindInject(TriggerKind.Fired, index.InjectAt(fired.Inject, fired.At), scope),
        Expression.Since since => BindInject(TriggerKind.Came, index.InjectAt(since.Inject, since.At), scope),
        Expression.InCrisis asked => BindCrisis(asked, scope),
        Expression.Chosen chosen => BindAnswer(TriggerKind.Chosen, chosen.Card, chosen.Option, chosen.At, scope),
        Expression.LastChosen last => BindAnswer(TriggerKind.Answered, last.Card, last.Option, last.At, scope),
        Expression.TurnNumber => scope.InOpening ? ConstantNode.Zero : new TurnNode(),
        _ => throw new DefinitionException($"'{expression.GetType().Name}' is not an expression that the engine knows.", expression.At),
    };

    private static Node BindInject(TriggerKind kind, int inject, Scope scope)
    {
        if (scope.InOpening || scope.InQuiet)
            return new ConstantNode(kind == TriggerKind.Came ? Limits.Never : 0);
        scope.Behind?.Add(kind, inject);
        return kind == TriggerKind.Came ? new SinceNode(inject) : new FiredNode(inject);
    }

    private Node BindCrisis(Expression.InCrisis asked, Scope scope)
    {
        var crisis = index.CrisisAt(asked.Crisis, asked.At);
        if (scope.InOpening || scope.InQuiet)
            return ConstantNode.Zero;
        scope.Behind?.Add(TriggerKind.Crisis, crisis);
        return asked.Question switch
        {
            CrisisQuestion.On => new OnNode(crisis),
            CrisisQuestion.Began => new BeganNode(crisis),
            _ => new TurnsOnNode(crisis),
        };
    }

    private Node BindAnswer(TriggerKind kind, string cardId, string optionId, SourceSpan at, Scope scope)
    {
        var card = index.CardAt(cardId, at);
        var option = index.OptionAt(card, optionId, at);
        if (scope.InOpening || scope.InQuiet)
            return ConstantNode.Zero;
        scope.Behind?.Add(kind, card);
        return kind == TriggerKind.Answered ? new LastChosenNode(card, option) : new ChosenNode(card, option);
    }

    private static ConstantNode Number(double number, SourceSpan at) =>
        Math.Abs(number) <= Limits.Intermediate ? new ConstantNode(number) : throw new DefinitionException("The number is too large.", at);

    private Node BindLet(Expression.Let let, Scope scope)
    {
        var bound = scope.Let(let.Name, let.At);
        if (scope.InOpening)
            return Bind(bound.Value, scope);
        if (scope.Behind is { } behind)
        {
            behind.AddAll(bound.Behind);
            behind.ReadsLets |= bound.Node is LetNode;
        }

        return scope.InQuiet ? bound.Quiet : bound.Node;
    }

    private Node BindValue(Expression.Value value, Scope scope)
    {
        var slot = index.SlotAt(scope.Entity(index, value.Entity, value.At), value.Variable, value.At);
        return scope.InOpening ? new ConstantNode(Milli.ToUnits(index.Opening[slot])) : new ValueNode(slot);
    }

    private Node BindChange(Expression.Change change, Scope scope)
    {
        var slot = index.SlotAt(scope.Entity(index, change.Entity, change.At), change.Variable, change.At);
        return scope.InOpening ? ConstantNode.Zero : new ChangeNode(slot);
    }

    private Node BindOrdered(Expression.Ordered ordered, Scope scope)
    {
        var instrument = index.InstrumentAt(ordered.Instrument, ordered.At);
        var target = scope.Entity(index, ordered.Target, ordered.At);
        if (ordered.Question == OrderQuestion.Effect && scope.NoEffects is { } reason)
            throw new DefinitionException(reason, ordered.At);
        if (scope.InOpening || scope.InQuiet || catalogue.PairOf(instrument, target) is not { } pair)
            return ConstantNode.Zero;
        scope.Behind?.Add(TriggerKind.Pair, pair);
        return ordered.Question == OrderQuestion.Level ? new LevelNode(pair) : new EffectNode(pair);
    }

    private Node BindImposition(Expression.Imposition imposition, Scope scope)
    {
        var entity = scope.Entity(index, imposition.Entity, imposition.At);
        if (scope.NoEffects is { } reason)
            throw new DefinitionException(reason, imposition.At);
        if (scope.InOpening || scope.InQuiet)
            return ConstantNode.Zero;
        scope.Behind?.Add(TriggerKind.Imposition, entity);
        return new ImpositionNode(entity);
    }

    private Node BindPower(Expression.Power power, Scope scope) =>
        power.Exponent is >= 2 and <= 8
            ? NodeFactory.Power(Bind(power.Base, scope), power.Exponent)
            : throw new DefinitionException("An exponent is a whole number from 2 to 8.", power.At);

    private Node BindCall(Expression.Call call, Scope scope)
    {
        var (least, most) = call.Function switch
        {
            NumberFunction.Clamp => (3, 3),
            NumberFunction.Abs or NumberFunction.Floor => (1, 1),
            _ => (1, int.MaxValue),
        };
        if (call.Arguments.Length < least || call.Arguments.Length > most)
            throw new DefinitionException($"'{call.Function}' has the wrong number of arguments.", call.At);
        return NodeFactory.Call(call.Function, [.. call.Arguments.Select(argument => Bind(argument, scope))]);
    }

    private Node BindCurve(Expression.Curve curve, Scope scope)
    {
        var points = curve.Points;
        var ascends = points.Length > 0 && points.Zip(points.Skip(1)).All(step => step.First.Input < step.Second.Input);
        if (!ascends || points.Any(point => !(Math.Abs(point.Output) <= Limits.Amount) || !(Math.Abs(point.Input) <= Limits.Amount)))
            throw new DefinitionException("A curve needs points whose inputs ascend.", curve.At);
        return NodeFactory.Curve(Bind(curve.Input, scope), [.. points]);
    }

    private Node BindSum(Expression.Sum sum, Scope scope)
    {
        var members = BindingExpander.Members(index, sum.Over, scope);
        return NodeFactory.Sum([.. members.Select(entity => Bind(sum.Body, scope.With(sum.Over.Name, entity)))]);
    }
}
