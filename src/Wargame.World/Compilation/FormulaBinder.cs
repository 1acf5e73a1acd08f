using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.Formulas.Nodes;

namespace Wargame.World.Compilation;

/// <summary>
/// Turns a checked expression into nodes for one set of bound entities by partial evaluation: names become indices, sums are written out,
/// coefficients and everything about the opening state become numbers, and what is then constant is computed.
/// </summary>
internal sealed class FormulaBinder(WorldIndex index, OrderCatalogue catalogue)
{
    private int _nodes;

    public Node Bind(Formula formula, Scope scope) => Bind(formula.Root, scope);

    public Node Bind(Expression expression, Scope scope)
    {
        if (++_nodes > Limits.FormulaNodes)
            throw new DefinitionException("The formulas together are too large; shorten the sums.", expression.At);
        return expression switch
        {
            Expression.Literal literal => Number(literal.Number, literal.At),
            Expression.Coefficient named => Number(index.CoefficientAt(named.Id, named.At), named.At),
            Expression.Let let => BindLet(let, scope),
            Expression.Start start => Bind(start.Inner, scope with { InOpening = true, Behind = null }),
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
        Expression.Fired fired => Now(scope, index.InjectAt(fired.Inject, fired.At), inject => new FiredNode(inject), 0),
        Expression.Since since => Now(scope, index.InjectAt(since.Inject, since.At), inject => new SinceNode(inject), Limits.Never),
        Expression.Chosen chosen => Now(scope, Option(chosen.Card, chosen.Option, chosen.At), at => new ChosenNode(at.Card, at.Option), 0),
        Expression.LastChosen last => Now(scope, Option(last.Card, last.Option, last.At), at => new LastChosenNode(at.Card, at.Option), 0),
        Expression.TurnNumber => Now(scope, 0, _ => new TurnNode(), 0),
        _ => throw new DefinitionException($"'{expression.GetType().Name}' is not an expression that the engine knows.", expression.At),
    };

    /// <summary>A look-up that has a known answer in the opening state.</summary>
    private static Node Now<T>(Scope scope, T place, Func<T, Node> read, double inOpening) =>
        scope.InOpening ? new ConstantNode(inOpening) : read(place);

    private (int Card, int Option) Option(string cardId, string optionId, SourceSpan at)
    {
        var card = index.CardAt(cardId, at);
        return (card, index.OptionAt(card, optionId, at));
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

        return bound.Node;
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
        if (scope.InOpening || catalogue.PairOf(instrument, target) is not { } pair)
            return ConstantNode.Zero;
        scope.Behind?.AddPair(pair);
        return ordered.Question == OrderQuestion.Level ? new LevelNode(pair) : new EffectNode(pair);
    }

    private Node BindImposition(Expression.Imposition imposition, Scope scope)
    {
        var entity = scope.Entity(index, imposition.Entity, imposition.At);
        if (scope.NoEffects is { } reason)
            throw new DefinitionException(reason, imposition.At);
        if (scope.InOpening)
            return ConstantNode.Zero;
        scope.Behind?.AddImposition(entity);
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
