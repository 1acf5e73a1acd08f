using System.Collections.Immutable;
using Wargame.World;
using Wargame.World.Chance;
using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.State;

namespace Wargame.Doctrines.Playtests;

/// <summary>An actor of a playtest: what it orders, chooses and answers. It decides on what a team would see before anyone commits.</summary>
internal sealed class TemperedActor
{
    private const int Thousand = 1000;
    private const int Repertoire = 6;
    private const double Bolder = 1.5;
    private const double MoreCareful = 1;
    private readonly WorldModel _model;
    private readonly EntityDefinition _actor;
    private readonly Temper _temper;
    private readonly string _lot;
    private readonly ulong _cast;
    private readonly DoctrineDefinition? _doctrine;
    private HashSet<(string Instrument, string Target)>? _repertoire;

    public TemperedActor(WorldModel model, EntityDefinition actor, Temper temper, Cast cast)
    {
        (_model, _actor, _temper, _cast) = (model, actor, temper, (ulong)cast.Number);
        _lot = "playtest/" + actor.Id;
        _doctrine = model.Definition.Doctrines.FirstOrDefault(doctrine => doctrine.Actor == actor.Id)
            ?? model.Definition.Doctrines.FirstOrDefault(doctrine => doctrine.Actor is null && doctrine.Kind == actor.Kind);
    }

    public string Id => _actor.Id;

    /// <summary>What it wants to order in this turn, most wanted first, with the cost that it can pay.</summary>
    public IEnumerable<(LegalOrder Legal, Mode Mode, int Level, int Turns)> Orders(WorldState state, ImmutableArray<string> arriving)
    {
        if (_temper == Temper.Idle)
            return [];
        var legal = _model.LegalOrders(state, _actor.Id);
        var wanted = _temper == Temper.Headstrong ? Lots(legal, state.Turn + 1) : Plans(legal, state, arriving);
        return Affordable(wanted, state);
    }

    /// <summary>The option that it chooses.</summary>
    public string Choose(ChoiceCardDefinition card, WorldState state, ImmutableArray<string> arriving) => _temper switch
    {
        Temper.Idle => card.Default,
        Temper.Headstrong => card.Options[CounterHash.Thousandths(_cast, state.Turn, $"{_lot}/{card.Id}") * card.Options.Length / Thousand].Id,
        _ => _doctrine?.Choices.FirstOrDefault(choice => choice.Card == card.Id && Holds(choice.When, state, arriving))?.Option ?? card.Default,
    };

    /// <summary>What it answers to an order on its soil; null for silence.</summary>
    public HostAnswer? Answer(InstrumentDefinition instrument, WorldState state, ImmutableArray<string> arriving) => _temper switch
    {
        Temper.Idle => null,
        Temper.Headstrong => (HostAnswer)(CounterHash.Thousandths(_cast, state.Turn, $"{_lot}/answer/{instrument.Id}") * Enum.GetValues<HostAnswer>().Length / Thousand),
        _ => _doctrine?.Answers.FirstOrDefault(answer => (answer.Instrument is null || answer.Instrument == instrument.Id) && Holds(answer.When, state, arriving))?.Answer,
    };

    private IEnumerable<(LegalOrder, Mode, int, int)> Plans(ImmutableArray<LegalOrder> legal, WorldState state, ImmutableArray<string> arriving)
    {
        if (_doctrine is not { } doctrine)
            return [];
        var threshold = doctrine.Threshold + (_temper == Temper.Bold ? -Bolder : _temper == Temper.Careful ? MoreCareful : 0);
        var most = _temper == Temper.Bold ? doctrine.Most + 2 : _temper == Temper.Careful ? 1 : doctrine.Most;
        var allowed = legal.Where(one => one.WhyNot.IsEmpty).ToDictionary(one => (one.Instrument.Id, one.Target.Id));
        return doctrine.Preferences
            .Where(plan => allowed.ContainsKey((plan.Instrument, plan.Target)))
            .Select((plan, place) => (plan, place, worth: _model.EvaluateAhead(plan.Worth, state, arriving)))
            .Where(ranked => ranked.worth > threshold).OrderByDescending(ranked => ranked.worth).ThenBy(ranked => ranked.place)
            .Take(Math.Min(most, Limits.OrdersInATurn))
            .Select(ranked => (allowed[(ranked.plan.Instrument, ranked.plan.Target)], ranked.plan))
            .Select(one => (one.Item1, ModeOf(one.Item1, one.plan.Mode), LevelOf(one.plan), one.plan.Turns ?? one.Item1.Instrument.Turns));
    }

    private int LevelOf(DoctrinePreference plan) => _temper switch
    {
        Temper.Bold => Order.FullLevel,
        Temper.Careful => Math.Max(1, plan.Level / 2),
        _ => plan.Level,
    };

    private static Mode ModeOf(LegalOrder legal, Mode wanted) => legal.Modes.Contains(wanted) ? wanted : legal.Modes[0];

    private IEnumerable<(LegalOrder, Mode, int, int)> Lots(ImmutableArray<LegalOrder> legal, int turn)
    {
        _repertoire ??= legal.IsEmpty ? [] : [.. Enumerable.Range(0, 1 + CounterHash.Thousandths(_cast, 0, _lot + "/size") * Repertoire / Thousand)
            .Select(place => legal[CounterHash.Thousandths(_cast, place, _lot) * legal.Length / Thousand]).Select(one => (one.Instrument.Id, one.Target.Id))];
        return legal.Where(one => one.WhyNot.IsEmpty && _repertoire.Contains((one.Instrument.Id, one.Target.Id)))
            .Select(one => (one, one.Modes[CounterHash.Thousandths(_cast, turn, $"{_lot}/{one.Instrument.Id}") * one.Modes.Length / Thousand], Order.FullLevel, one.Instrument.Turns));
    }

    // As the rules of a room have it: what runs already is not ordered again, and takes its price before anything new does.
    private IEnumerable<(LegalOrder Legal, Mode Mode, int Level, int Turns)> Affordable(IEnumerable<(LegalOrder Legal, Mode Mode, int Level, int Turns)> wanted, WorldState state)
    {
        var running = state.Programmes.Where(programme => programme.Order.Actor == _actor.Id && programme.TurnsLeft > 0).ToList();
        var spent = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var programme in running)
            Spend(_model.CostAhead(programme));
        foreach (var one in wanted)
        {
            if (running.Any(programme => programme.Order.Instrument == one.Legal.Instrument.Id && programme.Order.Target == one.Legal.Target.Id))
                continue;
            var prices = _model.FirstTurnCost(new Order(_lot, _actor.Id, one.Legal.Instrument.Id, one.Legal.Target.Id, one.Level, one.Legal.Foreign ? one.Mode : Mode.Requested, one.Turns));
            if (prices.Any(price => price.Amount > 0 && spent.GetValueOrDefault(price.Variable) + price.Amount > _model.Spendable(state, _actor.Id, price.Variable)))
                continue;
            Spend(prices);
            yield return one;
        }

        void Spend(IEnumerable<CostDefinition> prices)
        {
            foreach (var price in prices.Where(price => price.Amount > 0))
                spent[price.Variable] = spent.GetValueOrDefault(price.Variable) + price.Amount;
        }
    }

    private bool Holds(Formula? condition, WorldState state, ImmutableArray<string> arriving) => condition is null || _model.EvaluateAhead(condition, state, arriving) != 0;
}
