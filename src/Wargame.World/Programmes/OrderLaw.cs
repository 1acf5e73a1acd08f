using System.Collections.Immutable;
using Wargame.World.Compilation;
using Wargame.World.Definition;
using Wargame.World.Formulas.Nodes;
using Wargame.World.State;
using Wargame.World.Wording;

namespace Wargame.World.Programmes;

/// <summary>What may be ordered now, and why not.</summary>
internal static class OrderLaw
{
    private static readonly ImmutableArray<Mode> AtHome = [Mode.Requested];

    /// <summary>Everything that the actor may ever order.</summary>
    public static ImmutableArray<LegalOrder> Of(CompiledWorld world, WorldState state, EvaluationContext ahead, string actor)
    {
        if (world.Index.FindEntity(actor) is not { } orderer)
            return [];
        var running = Running(world, state, actor);
        return [.. world.Catalogue.OfActor(orderer).Select(orderable => new LegalOrder(
            orderable.Instrument,
            world.Index.Entity(orderable.Target),
            orderable.Host is not null,
            Modes(orderable),
            world.Prices[orderable.InstrumentIndex].At(Order.FullLevel, starts: true),
            [.. Obstacles(world, ahead, orderable, running.Contains(orderable))]))];
    }

    /// <summary>The first reason against the order, or null.</summary>
    public static Sentence? WhyNot(CompiledWorld world, WorldState state, EvaluationContext ahead, Order order)
    {
        if (world.Catalogue.Find(order.Instrument, order.Actor, order.Target) is not { } orderable)
            return Unknown(world, order);
        if (order.Level is < 1 or > Order.FullLevel)
            return $"The effort must be more than nothing and at most 100 per cent.";
        if (order.Turns is < 1 or > Limits.Turns)
            return $"An order runs from 1 to {Limits.Turns} turns.";
        var modes = Modes(orderable);
        if (!modes.Contains(order.Mode))
        {
            if (orderable.Host is null)
                return $"This needs nobody's consent: its mode is always requested.";
            return $"{orderable.Instrument} abroad cannot be {Word(order.Mode)}; it may be {Sentence.Any(modes.Select(Word))}.";
        }

        return Obstacles(world, ahead, orderable, Runs(state, order)).FirstOrDefault();
    }

    private static ImmutableArray<Mode> Modes(Orderable orderable) =>
        orderable.Host is null ? AtHome : orderable.Instrument.Modes;

    /// <summary>What the actor has running already.</summary>
    private static HashSet<Orderable> Running(CompiledWorld world, WorldState state, string actor)
    {
        var running = new HashSet<Orderable>(ReferenceEqualityComparer.Instance);
        foreach (var programme in state.Programmes)
        {
            var (order, goesOn) = (programme.Order, programme.TurnsLeft > 0 && programme.Order.Actor == actor);
            if (goesOn && world.Catalogue.Find(order.Instrument, actor, order.Target) is { } orderable)
                running.Add(orderable);
        }

        return running;
    }

    /// <summary>Whether the same instrument of the same actor runs on the same target already.</summary>
    private static bool Runs(WorldState state, Order wanted)
    {
        foreach (var programme in state.Programmes)
        {
            var order = programme.Order;
            if (programme.TurnsLeft > 0 && order.Instrument == wanted.Instrument && order.Target == wanted.Target && order.Actor == wanted.Actor)
                return true;
        }

        return false;
    }

    private static IEnumerable<Sentence> Obstacles(CompiledWorld world, EvaluationContext ahead, Orderable orderable, bool runs)
    {
        var (actor, target) = (world.Index.Entity(orderable.Actor), world.Index.Entity(orderable.Target));
        if (runs && actor == target)
            yield return $"{orderable.Instrument} already runs.";
        else if (runs)
            yield return $"{orderable.Instrument} already runs in {target}.";
        var conditions = world.Legality[orderable.Index];
        for (var place = 0; place < conditions.Length; place++)
        {
            if (!conditions[place].Holds(ahead))
                yield return orderable.Instrument.LegalWhen[place].Said;
        }
    }

    private static Sentence Unknown(CompiledWorld world, Order order)
    {
        if (world.Index.FindEntity(order.Actor) is not { } actor)
            return $"There is no actor '{order.Actor}'.";
        if (world.Index.FindInstrument(order.Instrument) is not { } instrument)
            return $"There is no instrument '{order.Instrument}'.";
        var definition = world.Index.Definition.Instruments[instrument];
        if (!OrderCatalogue.MayOrder(world.Index.Entity(actor), definition))
            return $"{world.Index.Entity(actor)} cannot order {definition}.";
        if (world.Index.FindEntity(order.Target) is not { } target)
            return $"There is no target '{order.Target}'.";
        return $"{world.Index.Entity(actor)} cannot order {definition} on {world.Index.Entity(target)}.";
    }

    private static Sentence Word(Mode mode) => mode switch
    {
        Mode.Joint => $"joint",
        Mode.Multilateral => $"multilateral",
        Mode.Accepted => $"accepted",
        Mode.Conditioned => $"conditioned",
        Mode.Imposed => $"imposed",
        _ => $"requested",
    };
}
