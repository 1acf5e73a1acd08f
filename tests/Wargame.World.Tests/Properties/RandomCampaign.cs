using System.Collections.Immutable;
using Wargame.World.Chance;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.World.Tests.Properties;

/// <summary>A session of random orders, answers, injects and rulings; all of it follows from one seed.</summary>
/// <param name="seed">The seed.</param>
/// <param name="unlawful">Whether some actors also order what the law forbids them now, as a buggy room might let through.</param>
internal sealed class RandomCampaign(ulong seed, bool unlawful = false)
{
    private const int MostOrders = 4;
    private const int MostRulings = 3;
    private int _drawn;

    public IEnumerable<(WorldState Before, TurnInputs Inputs)> Play(WorldModel model)
    {
        var world = model.Opening(seed);
        for (var turn = 1; turn <= model.Definition.Turns; turn++)
        {
            var inputs = Inputs(model, world, turn);
            yield return (world, inputs);
            world = model.Step(world, inputs, ledger: false).State;
        }
    }

    private TurnInputs Inputs(WorldModel model, WorldState world, int turn)
    {
        var injects = Injects(model, world);
        return new TurnInputs
        {
            Injects = injects,
            Orders = [.. model.Definition.Entities.Where(entity => entity.IsActor).SelectMany(actor => Orders(model, world, actor.Id, turn))],
            Stopped = [.. world.Programmes.Where(programme => programme.TurnsLeft > 0 && Pick(6) == 0).Select(programme => programme.Order.Id)],
            Choices = [.. model.OpenCards(world, injects).Select(card => new Choice(card.Id, card.Options[Pick(card.Options.Length)].Id))],
            Rulings = [.. Enumerable.Range(0, Pick(3) == 0 ? Pick(MostRulings + 1) : 0).Select(place => Ruling(model, place))],
        };
    }

    /// <summary>What is due, and now and then one by control's hand.</summary>
    private ImmutableArray<string> Injects(WorldModel model, WorldState world)
    {
        ImmutableArray<string> due = [.. model.DueInjects(world).Select(inject => inject.Id)];
        var others = model.Definition.Injects.Where((inject, place) => world.InjectTurns[place] < 0 && !due.Contains(inject.Id)).ToList();
        return others.Count > 0 && Pick(4) == 0 ? due.Add(others[Pick(others.Count)].Id) : due;
    }

    private Ruling Ruling(WorldModel model, int place)
    {
        var slot = model.Slots[Pick(model.Slots.Length)];
        var isLadder = model.Definition.Ladders.Any(ladder => ladder.Entity == slot.Entity.Id && ladder.Variable == slot.Variable.Id);
        var change = isLadder ? (Pick(3) - 1) * Limits.Milli : Pick(20 * Limits.Milli) - (10 * Limits.Milli);
        return new Ruling(slot.Key, change, "control", $"{place}");
    }

    private IEnumerable<Order> Orders(WorldModel model, WorldState world, string actor, int turn)
    {
        var lawful = !unlawful || Pick(4) > 0;
        var choice = model.LegalOrders(world, actor).Where(order => !lawful || order.WhyNot.IsEmpty).ToList();
        for (var count = Pick(MostOrders + 1); count > 0 && choice.Count > 0; count--)
        {
            var order = choice[Pick(choice.Count)];
            choice.Remove(order);
            var mode = order.Foreign && order.Modes.Length > 0 ? order.Modes[Pick(order.Modes.Length)] : Definition.Mode.Requested;
            yield return new Order($"{turn}/{actor}/{count}", actor, order.Instrument.Id, order.Target.Id, 1 + Pick(Order.FullLevel), mode, 1 + Pick(5));
        }
    }

    private int Pick(int below) => below <= 1 ? 0 : (int)(CounterHash.Bits(seed, _drawn++, "test") % (ulong)below);
}
