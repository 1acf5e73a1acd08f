using System.Collections.Immutable;
using Wargame.World;
using Wargame.World.Chance;
using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.Doctrines.Search;

/// <summary>
/// A campaign in which every actor follows a strategy that was drawn by lot: a handful of orders that it gives again whenever they are legal
/// and it can pay for them. Nobody is clever, so that over thousands of campaigns the rules show what they reward (MODEL 3.9).
/// </summary>
public static class RandomCampaign
{
    /// <summary>Orders in a strategy, at most.</summary>
    private const int Repertoire = 6;

    private const int Thousand = 1000;

    /// <summary>Plays a campaign on the bare world: no phases, no requests; a foreign order's mode is drawn with it.</summary>
    /// <param name="model">The world.</param>
    /// <param name="seed">The seed of all chance: the same seed gives the same campaign.</param>
    public static CampaignOutcome Play(WorldModel model, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(model);
        var actors = model.Definition.Entities.Where(entity => entity.IsActor).ToList();
        var state = model.Opening(seed);
        var strategies = actors.Select(actor => Strategy(model, state, actor.Id, seed)).ToList();
        var used = new SortedSet<(string, string)>();
        for (var turn = 1; turn <= model.Definition.Turns; turn++)
        {
            ImmutableArray<Order> orders = [.. actors.SelectMany((actor, place) => Orders(model, state, actor, strategies[place], turn))];
            used.UnionWith(orders.Select(order => (order.Actor, order.Instrument)));
            ImmutableArray<string> injects = [.. model.DueInjects(state).Select(inject => inject.Id)];
            ImmutableArray<Choice> choices = [.. model.OpenCards(state, injects).Select(card => new Choice(card.Id, Pick(card.Options, seed, turn, card.Id).Id))];
            state = model.Step(state, new TurnInputs { Orders = orders, Injects = injects, Choices = choices }, ledger: false).State;
        }

        return new(seed, [.. used.Select(one => new CampaignMove(one.Item1, one.Item2))], [.. model.Definition.Mandates.Select(mandate => Mandates.Score(model, mandate, state))]);
    }

    private static HashSet<(string Instrument, string Target)> Strategy(WorldModel model, WorldState opening, string actor, ulong seed)
    {
        var possible = model.LegalOrders(opening, actor);
        var wanted = possible.IsEmpty ? 0 : 1 + CounterHash.Thousandths(seed, 0, $"search/{actor}/size") * Repertoire / Thousand;
        return [.. Enumerable.Range(0, wanted).Select(place => Pick(possible, seed, 0, $"{actor}/{place}")).Select(order => (order.Instrument.Id, order.Target.Id))];
    }

    private static IEnumerable<Order> Orders(WorldModel model, WorldState state, EntityDefinition actor, HashSet<(string, string)> strategy, int turn)
    {
        var spent = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var legal in model.LegalOrders(state, actor.Id))
        {
            if (legal.WhyNot.IsEmpty && strategy.Contains((legal.Instrument.Id, legal.Target.Id)) && Pays(model, state, actor.Id, legal.Cost, spent))
            {
                var name = $"{actor.Id}/{legal.Instrument.Id}/{legal.Target.Id}";
                yield return new($"{turn:00}/{name}", actor.Id, legal.Instrument.Id, legal.Target.Id, Order.FullLevel, Pick(legal.Modes, state.Seed, turn, name), legal.Instrument.Turns);
            }
        }
    }

    private static bool Pays(WorldModel model, WorldState state, string actor, ImmutableArray<CostDefinition> cost, Dictionary<string, double> spent)
    {
        foreach (var price in cost)
        {
            if (model.Find($"{actor}.{price.Variable}") is { } slot
                && spent.GetValueOrDefault(price.Variable) + price.Amount > state.Values[slot.Index] / (double)Thousand)
                return false;
        }

        foreach (var price in cost)
            spent[price.Variable] = spent.GetValueOrDefault(price.Variable) + Math.Max(0, price.Amount);
        return true;
    }

    private static T Pick<T>(ImmutableArray<T> from, ulong seed, int turn, string name) =>
        from[CounterHash.Thousandths(seed, turn, "search/" + name) * from.Length / Thousand];
}

/// <summary>An instrument that an actor used.</summary>
/// <param name="Actor">The actor's id.</param>
/// <param name="Instrument">The instrument's id.</param>
public sealed record CampaignMove(string Actor, string Instrument);

/// <summary>How a campaign ended.</summary>
/// <param name="Seed">Its seed, which plays it again.</param>
/// <param name="Moves">What was ordered at least once.</param>
/// <param name="Scores">By mandate, in the definition's order: 0 to 100.</param>
public sealed record CampaignOutcome(ulong Seed, ImmutableArray<CampaignMove> Moves, ImmutableArray<double> Scores);
