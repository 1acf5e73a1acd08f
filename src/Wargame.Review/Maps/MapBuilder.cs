using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Review.Maps;

/// <summary>Reads the edges of a world's causal map out of its rules, ladders and natural levels.</summary>
internal sealed class MapBuilder(WorldDefinition world, string profile)
{
    private readonly FormulaLeanings _leanings = new(world, profile);
    private readonly Dictionary<(NodeKey From, NodeKey To), List<EdgeCause>> _edges = [];

    public CausalMap Build()
    {
        foreach (var variable in world.Variables)
            ReadNatural(variable);
        foreach (var rule in world.Rules)
            ReadRule(rule);
        foreach (var ladder in world.Ladders)
            ReadLadder(ladder);
        ReadConditions();
        var nodes = Nodes();
        var places = nodes.Select((node, place) => (node.Key, place)).ToDictionary(item => item.Key, item => item.place);
        var edges = _edges.Where(edge => places.ContainsKey(edge.Key.From) && places.ContainsKey(edge.Key.To))
            .Select(edge => new CausalEdge(edge.Key.From, edge.Key.To, [.. edge.Value]))
            .OrderBy(edge => places[edge.From]).ThenBy(edge => places[edge.To]);
        return new(nodes, [.. edges]);
    }

    private void ReadNatural(VariableDefinition variable)
    {
        if (variable.Natural is { } natural)
            Add(_leanings.Of(natural.Root, Nothing), variable.Id, new($"natural level of {variable.Id}", "Its natural level follows it.", variable.Citation.Source, variable.At, Sign.None));
    }

    private void ReadRule(RuleDefinition rule)
    {
        var lets = Nothing;
        foreach (var let in rule.Lets)
            lets = lets.SetItem(let.Name, _leanings.Of(let.Value.Root, lets));
        var when = rule.When is { } condition ? _leanings.Of(condition.Root, lets) : null;
        var cause = new EdgeCause(rule.Id, rule.Because, rule.Citation.Source, rule.At, Sign.None);
        foreach (var change in rule.Changes)
            Add(Amount(change.Amount, lets, when), change.Variable, cause);
        foreach (var transfer in rule.Transfers)
        {
            // What leaves cannot exceed what is there, so the giver holds the flow.
            var amount = Amount(transfer.Amount, lets, when);
            var flow = amount with { Range = Interval.NotNegative, Signs = amount.Signs.SetItem(NodeKey.Variable(transfer.FromVariable), Sign.More) };
            Add(-amount, transfer.FromVariable, cause);
            Add(flow, transfer.ToVariable, cause);
        }
    }

    private void ReadLadder(LadderDefinition ladder)
    {
        var cause = new EdgeCause(ladder.Id, $"The hazards of {ladder.Name}.", ladder.Citation.Source, ladder.At, Sign.None);
        Add(_leanings.Of(ladder.HazardUp.Root, Nothing), ladder.Variable, cause);
        Add(-_leanings.Of(ladder.HazardDown.Root, Nothing), ladder.Variable, cause);
    }

    /// <summary>What brings crises, injects and cards about.</summary>
    private void ReadConditions()
    {
        foreach (var crisis in world.Crises)
        {
            var (key, cause) = (new NodeKey(NodeKind.Crisis, crisis.Id), new EdgeCause(crisis.Id, $"{crisis.Name} breaks out or ends.", crisis.Citation.Source, crisis.At, Sign.None));
            Add(_leanings.Of(crisis.OnWhen.Root, Nothing), key, cause);
            if (crisis.OffWhen is { } off)
                Add(-_leanings.Of(off.Root, Nothing), key, cause);
            if (crisis.Hazard is { } hazard)
                Add(_leanings.Of(hazard.Root, Nothing), key, cause);
        }
        foreach (var inject in world.Injects)
        {
            if (inject.When is { } when)
                Add(_leanings.Of(when.Root, Nothing), new NodeKey(NodeKind.Inject, inject.Id), new(inject.Id, "It comes when this holds.", inject.Citation.Source, inject.At, Sign.None));
        }
        foreach (var card in world.Cards)
            Add(_leanings.Of(card.OpensWhen.Root, Nothing), new NodeKey(NodeKind.Card, card.Id), new(card.Id, "It is asked when this holds.", card.Citation.Source, card.At, Sign.None));
    }

    private Leaning Amount(Formula formula, ImmutableDictionary<string, Leaning> lets, Leaning? when)
    {
        var amount = _leanings.Of(formula.Root, lets);
        return when is null ? amount : amount.If(when, Leaning.Constant(Interval.Just(0)));
    }

    private void Add(Leaning amount, string variable, EdgeCause cause) => Add(amount, NodeKey.Variable(variable), cause);

    private void Add(Leaning amount, NodeKey to, EdgeCause cause)
    {
        // What reads nothing happens by itself, turn after turn.
        var signs = amount.Signs.IsEmpty && amount.Range.Sign != Sign.None ? amount.Signs.Add(NodeKey.Calendar, amount.Range.Sign) : amount.Signs;
        foreach (var (from, sign) in signs)
        {
            if (!_edges.TryGetValue((from, to), out var causes))
                _edges[(from, to)] = causes = [];
            var known = causes.FindIndex(each => each.Id == cause.Id && each.At == cause.At);
            if (known >= 0)
                causes[known] = causes[known] with { Sign = causes[known].Sign | sign };
            else
                causes.Add(cause with { Sign = sign });
        }
    }

    private ImmutableArray<CausalNode> Nodes()
    {
        var touched = _edges.Keys.SelectMany(edge => new[] { edge.From, edge.To }).ToHashSet();
        IEnumerable<CausalNode> outside =
        [
            .. world.Instruments.Select(instrument => new CausalNode(new(NodeKind.Instrument, instrument.Id), instrument.Name, "")),
            .. world.Injects.Select(inject => new CausalNode(new(NodeKind.Inject, inject.Id), inject.Title, "")),
            .. world.Crises.Select(crisis => new CausalNode(new(NodeKind.Crisis, crisis.Id), crisis.Name, "")),
            .. world.Cards.Select(card => new CausalNode(new(NodeKind.Card, card.Id), card.Title, "")),
            new(NodeKey.Imposition, "Orders that hosts do not own", ""),
            new(NodeKey.Calendar, "Time", ""),
        ];
        return
        [
            .. world.Variables.Select(variable => new CausalNode(NodeKey.Variable(variable.Id), variable.Name, variable.Stage)),
            .. outside.Where(node => touched.Contains(node.Key)),
        ];
    }

    private static ImmutableDictionary<string, Leaning> Nothing { get; } = ImmutableDictionary.Create<string, Leaning>(StringComparer.Ordinal);
}
