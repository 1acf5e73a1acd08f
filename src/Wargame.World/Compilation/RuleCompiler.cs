using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.Formulas.Nodes;
using Wargame.World.Turn;

namespace Wargame.World.Compilation;

/// <summary>Compiles the rules, in the author's order, for every combination of their bindings, into the stages of what they change.</summary>
internal sealed class RuleCompiler(WorldIndex index, FormulaBinder binder, StageBuilder[] stages)
{
    private readonly Origins _origins = new();
    private int _instances;

    /// <summary>The most intermediate values that a rule has.</summary>
    public int LetCount { get; private set; }

    /// <summary>How many different origins the changes have.</summary>
    public int OriginCount => _origins.Count;

    public void Compile(int rule)
    {
        var definition = index.Definition.Rules[rule];
        LetCount = Math.Max(LetCount, definition.Lets.Length);
        foreach (var scope in BindingExpander.Combinations(index, definition.Bindings, Scope.Empty))
        {
            if (++_instances > Limits.RuleInstances)
                throw new DefinitionException($"The rules together have more than {Limits.RuleInstances} instances.", definition.At);
            CompileInstance(rule, definition, scope);
        }
    }

    private void CompileInstance(int rule, RuleDefinition definition, Scope names)
    {
        var (scope, lets) = BindLets(definition, names);
        var behind = new Dependencies();
        var when = definition.When is { } written ? binder.Bind(written, scope with { Behind = behind }) : null;
        if (when is not null && NodeFactory.IsZero(when))
            return;
        if (when is ConstantNode)
            when = null;
        var condition = new ConditionPart(when, behind, definition.When is { } law ? Wakers(law.Root, scope, behind) : null);
        var changes = definition.Changes.Select(change => Change(rule, change, scope, condition)).ToList();
        var transfers = definition.Transfers.Select(transfer => Transfer(rule, transfer, scope, condition)).ToList();
        changes.RemoveAll(change => NodeFactory.IsZero(change.Amount.Node));
        transfers.RemoveAll(transfer => NodeFactory.IsZero(transfer.Amount.Node) || transfer.From == transfer.To);
        var touched = changes.Select(change => index.StageOf(change.Slot)).Concat(transfers.Select(transfer => index.StageOf(transfer.From)));
        foreach (var stage in touched.Distinct())
        {
            stages[stage].Add(new RulePart(
                lets,
                condition,
                [.. changes.Where(change => index.StageOf(change.Slot) == stage)],
                [.. transfers.Where(transfer => index.StageOf(transfer.From) == stage)]));
        }
    }

    private (Scope Scope, Node?[] Lets) BindLets(RuleDefinition definition, Scope scope)
    {
        var lets = new Node?[definition.Lets.Length];
        for (var place = 0; place < lets.Length; place++)
        {
            var let = definition.Lets[place];
            var behind = new Dependencies();
            var node = binder.Bind(let.Value, scope with { Behind = behind });
            var read = node as ConstantNode ?? (Node)new LetNode(place);
            var quiet = behind.Triggers.Count > 0 ? binder.BindQuiet(let.Value.Root, scope) as ConstantNode : null;
            lets[place] = node is ConstantNode ? null : node;
            scope = scope.With(let.Name, new BoundLet(let.Value.Root, read, quiet ?? read, behind));
        }

        return (scope, lets);
    }

    private ChangePart Change(int rule, ChangeDefinition change, Scope scope, ConditionPart condition)
    {
        var slot = index.SlotAt(scope.Entity(index, change.Entity, change.At), change.Variable, change.At);
        return new ChangePart(slot, Amount(rule, change.Amount, scope, condition));
    }

    private TransferPart Transfer(int rule, TransferDefinition transfer, Scope scope, ConditionPart condition)
    {
        var from = index.SlotAt(scope.Entity(index, transfer.FromEntity, transfer.At), transfer.FromVariable, transfer.At);
        var to = index.SlotAt(scope.Entity(index, transfer.ToEntity, transfer.At), transfer.ToVariable, transfer.At);
        var (giver, receiver) = (index.Slots[from].Variable, index.Slots[to].Variable);
        if (giver.Kind != VariableKind.Stock || receiver.Kind != VariableKind.Stock)
            throw new DefinitionException("A transfer goes from a stock to a stock.", transfer.At);
        if (giver.Unit != receiver.Unit || giver.Stage != receiver.Stage)
            throw new DefinitionException("A transfer's two stocks have one unit and one stage.", transfer.At);
        return new TransferPart(from, to, Amount(rule, transfer.Amount, scope, condition));
    }

    private Amount Amount(int rule, Formula formula, Scope scope, ConditionPart condition)
    {
        var behind = new Dependencies();
        var node = binder.Bind(formula, scope with { Behind = behind });
        var wakers = condition.Wakers ?? Wakers(formula.Root, scope, behind);
        behind.AddAll(condition.Behind);
        var definition = index.Definition.Rules[rule];
        return new Amount(node, new Attribution(rule, definition.Cause, _origins.Of(ActorOf(definition), behind)), wakers);
    }

    /// <summary>What must be there for the formula to be more than zero, or null when the rest of the world may make it so.</summary>
    private Trigger[]? Wakers(Expression formula, Scope scope, Dependencies behind) =>
        behind.Triggers.Count > 0 && NodeFactory.IsZero(binder.BindQuiet(formula, scope)) ? [.. behind.Triggers] : null;

    /// <summary>A choice is its card's actor's doing; a choice's rule is named <c>card/option</c>.</summary>
    private string ActorOf(RuleDefinition rule)
    {
        if (rule.Origin != RuleOrigin.Choice)
            return "";
        var card = index.CardAt(rule.OriginId.Split('/')[0], rule.At);
        return index.Definition.Cards[card].Actor;
    }
}
