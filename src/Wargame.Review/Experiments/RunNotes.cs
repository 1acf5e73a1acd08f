using System.Collections.Immutable;
using Wargame.Scenarios.Orders;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Review.Experiments;

/// <summary>Gathers what is worth a note in a run, one sentence for each thing however often it happens.</summary>
internal sealed class RunNotes(ExperimentPlan plan)
{
    private readonly List<(ChoiceCardDefinition Card, List<int> Turns)> _defaults = [];
    private readonly List<(Order Order, List<int> Turns)> _unfunded = [];

    /// <summary>A card's default was taken because nobody was told what to answer.</summary>
    public void TookDefault(int turn, ChoiceCardDefinition card)
    {
        if (_defaults.Find(note => note.Card.Id == card.Id).Turns is { } turns)
            turns.Add(turn);
        else
            _defaults.Add((card, [turn]));
    }

    /// <summary>Looks at the turn just played for orders that were not paid.</summary>
    public void Watch(WorldState state)
    {
        foreach (var programme in state.Programmes.Where(programme => !programme.Funded))
        {
            if (_unfunded.Find(note => note.Order.Id == programme.Order.Id).Turns is { } turns)
                turns.Add(state.Turn);
            else
                _unfunded.Add((programme.Order, [state.Turn]));
        }
    }

    public ImmutableArray<string> ToSentences() =>
    [
        .. Late(),
        .. _defaults.Select(note => $"{note.Card.Id} is left unanswered by {note.Card.Actor} and takes its default, {note.Card.Default}, in {Listed(note.Turns)}"),
        .. _unfunded.Select(note => $"{Place(note.Order)}{note.Order.Actor} cannot pay for {Name(note.Order)} in {Listed(note.Turns)}, so that it does nothing then"),
    ];

    private IEnumerable<string> Late()
    {
        var late = plan.Orders.Turns.Count(turn => turn > plan.Turns);
        if (late > 0)
            yield return FormattableString.Invariant($"{plan.OrdersName}: {late} {(late == 1 ? "line comes" : "lines come")} after turn {plan.Turns}, the last, and {(late == 1 ? "is" : "are")} left out");
    }

    private string Place(Order order) => plan.Orders.Orders.FirstOrDefault(line => line.Order.Id == order.Id) is { } line ? $"{Where(line)}: " : "";

    private static string Where(ScriptedOrder line) => FormattableString.Invariant($"{line.At.File}:{line.At.Line}");

    private static string Name(Order order) => order.Target == order.Actor ? order.Instrument : $"{order.Instrument} on {order.Target}";

    /// <summary>Ascending turns in words: <c>turns 1, 3-5</c>.</summary>
    private static string Listed(List<int> turns)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var turn in turns)
        {
            if (ranges.Count > 0 && ranges[^1].Last == turn - 1)
                ranges[^1] = (ranges[^1].First, turn);
            else
                ranges.Add((turn, turn));
        }
        var words = ranges.Select(range => range.First == range.Last
            ? FormattableString.Invariant($"{range.First}")
            : FormattableString.Invariant($"{range.First}-{range.Last}"));
        return $"{(turns.Count == 1 ? "turn" : "turns")} {string.Join(", ", words)}";
    }
}
