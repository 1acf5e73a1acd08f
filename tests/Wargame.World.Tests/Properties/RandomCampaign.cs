using System.Collections.Immutable;
using Wargame.World.Chance;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.World.Tests.Properties;

/// <summary>Eight turns of random legal orders, answers and injects; all of it follows from one seed.</summary>
internal sealed class RandomCampaign(ulong seed)
{
    private const int MostOrders = 4;
    private int drawn;

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
        ImmutableArray<string> injects = [.. model.DueInjects(world).Select(inject => inject.Id)];
        return new TurnInputs
        {
            Injects = injects,
            Orders = [.. model.Definition.Entities.Where(entity => entity.IsActor).SelectMany(actor => Orders(model, world, actor.Id, turn))],
            Stopped = [.. world.Programmes.Where(programme => programme.TurnsLeft > 0 && Pick(6) == 0).Select(programme => programme.Order.Id)],
            Choices = [.. model.OpenCards(world, injects).Select(card => new Choice(card.Id, card.Options[Pick(card.Options.Length)].Id))],
        };
    }

    private IEnumerable<Order> Orders(WorldModel model, WorldState world, string actor, int turn)
    {
        var legal = model.LegalOrders(world, actor).Where(order => order.WhyNot.IsEmpty).ToList();
        for (var count = Pick(MostOrders + 1); count > 0 && legal.Count > 0; count--)
        {
            var order = legal[Pick(legal.Count)];
            legal.Remove(order);
            var mode = order.Foreign && order.Modes.Length > 0 ? order.Modes[Pick(order.Modes.Length)] : Definition.Mode.Requested;
            yield return new Order($"{turn}/{actor}/{count}", actor, order.Instrument.Id, order.Target.Id, 1 + Pick(Order.FullLevel), mode, 1 + Pick(5));
        }
    }

    private int Pick(int below) => below <= 1 ? 0 : (int)(CounterHash.Bits(seed, drawn++, "test") % (ulong)below);
}
