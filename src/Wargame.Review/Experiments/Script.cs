using System.Collections.Immutable;
using Wargame.Scenarios;
using Wargame.Scenarios.Orders;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.Review.Experiments;

/// <summary>What the orders file says, turn by turn, and what the scenario does not allow of it.</summary>
internal sealed class Script(ExperimentPlan plan)
{
    private readonly ImmutableArray<Diagnostic>.Builder _mistakes = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>In the order of the file's lines.</summary>
    public ImmutableArray<Diagnostic> Mistakes => [.. _mistakes.OrderBy(mistake => mistake.At.Line).ThenBy(mistake => mistake.At.Column)];

    /// <summary>Ids of the injects that come at the start of the turn to be played: the scenario's own and the file's.</summary>
    public ImmutableArray<string> Injects(WorldState state)
    {
        var turn = state.Turn + 1;
        var coming = plan.Injects ? plan.Model.DueInjects(state).Select(inject => inject.Id).ToList() : [];
        foreach (var line in plan.Orders.Injects.Where(line => line.Turn == turn && !coming.Contains(line.Inject)))
        {
            var came = state.InjectTurns[Place(line.Inject)];
            if (came >= 0)
                _mistakes.Add(TurnMistakes.HasCome(line, came));
            else
                coming.Add(line.Inject);
        }
        return [.. coming];
    }

    /// <summary>The turn's inputs: what bots have decided, and the file's lines.</summary>
    public TurnInputs Complete(
        WorldState state, ImmutableArray<string> injects, ImmutableArray<ChoiceCardDefinition> cards, TurnInputs decided, RunNotes notes)
    {
        var turn = state.Turn + 1;
        var orders = plan.Orders.Orders.Where(line => line.Turn == turn).ToList();
        CheckOrders(state, orders);
        return decided with
        {
            Orders = decided.Orders.AddRange(orders.Select(line => line.Order)),
            Injects = injects,
            Choices = Choices(turn, cards, decided.Choices, notes),
            Rulings = decided.Rulings.AddRange(plan.Orders.Rulings.Where(line => line.Turn == turn).Select(line => line.Ruling)),
            Free = plan.Free,
        };
    }

    private void CheckOrders(WorldState state, List<ScriptedOrder> orders)
    {
        if (plan.Force)
            return;
        foreach (var ofActor in orders.GroupBy(line => line.Order.Actor))
        {
            var legal = plan.Model.LegalOrders(state, ofActor.Key);
            var given = new HashSet<(string, string)>();
            foreach (var line in ofActor)
            {
                var why = legal.Where(order => order.Instrument.Id == line.Order.Instrument && order.Target.Id == line.Order.Target)
                    .SelectMany(order => order.WhyNot).Select(reason => reason.ToString()).ToList();
                if (!given.Add((line.Order.Instrument, line.Order.Target)))
                    why.Add("The same order is given twice in this turn.");
                if (why.Count > 0)
                    _mistakes.Add(TurnMistakes.NotAllowed(line, string.Join(' ', why)));
            }
        }
    }

    private ImmutableArray<Choice> Choices(
        int turn, ImmutableArray<ChoiceCardDefinition> cards, ImmutableArray<Choice> decided, RunNotes notes)
    {
        var told = plan.Orders.Answers.Where(line => line.Turn == turn).ToList();
        foreach (var line in told.Where(line => !plan.Force && cards.All(card => card.Id != line.Choice.Card)))
            _mistakes.Add(TurnMistakes.NotAsked(line));
        var choices = told.Select(line => line.Choice).ToList();
        choices.AddRange(decided.Where(choice => told.All(line => line.Choice.Card != choice.Card)));
        foreach (var card in cards.Where(card => !plan.Bots.Contains(card.Actor) && told.All(line => line.Choice.Card != card.Id)))
        {
            if (choices.All(choice => choice.Card != card.Id))
                choices.Add(new Choice(card.Id, card.Default));
            notes.TookDefault(turn, card);
        }
        return [.. choices];
    }

    private int Place(string inject)
    {
        var injects = plan.Model.Definition.Injects;
        for (var place = 0; place < injects.Length; place++)
        {
            if (injects[place].Id == inject)
                return place;
        }
        throw new InvariantBrokenException("an orders file is read for the world that it is played in", inject);
    }
}
