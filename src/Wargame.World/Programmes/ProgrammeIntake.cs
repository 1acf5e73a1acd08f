using Wargame.World.Compilation;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.World.Programmes;

/// <summary>Which programmes run in a turn: those that go on, then the new ones in an order that does not depend on who sent first.</summary>
internal static class ProgrammeIntake
{
    /// <exception cref="ArgumentException">An order names what nobody may order, or an id is used twice or unknown.</exception>
    public static void Gather(TurnRun run, WorldState state, TurnInputs inputs)
    {
        GoOn(run, state, inputs);
        run.Ids.Clear();
        foreach (ref readonly var programme in run.Programmes)
            run.Ids.Add(programme.Order.Id);
        foreach (var order in run.Sorted(inputs.Orders, Compare))
        {
            if (!run.Ids.Add(order.Id))
                throw new ArgumentException($"There are two orders '{order.Id}'.", nameof(inputs));
            Check(order);
            run.Add(new RunningProgramme(OrderableOf(run.World, order), order, state.Turn + 1, order.Turns, 0));
        }
    }

    /// <summary>What the order is about.</summary>
    /// <exception cref="ArgumentException">Nobody may order that.</exception>
    public static Orderable OrderableOf(CompiledWorld world, Order order) =>
        world.Catalogue.Find(order.Instrument, order.Actor, order.Target)
        ?? throw new ArgumentException($"'{order.Actor}' may never order '{order.Instrument}' on '{order.Target}'.", nameof(order));

    private static void GoOn(TurnRun run, WorldState state, TurnInputs inputs)
    {
        var stopped = run.Ids;
        stopped.Clear();
        foreach (var id in inputs.Stopped)
            stopped.Add(id);
        foreach (var programme in state.Programmes)
        {
            var ends = stopped.Count > 0 && stopped.Remove(programme.Order.Id);
            if (!ends && programme.TurnsLeft > 0)
                run.Add(new RunningProgramme(OrderableOf(run.World, programme.Order), programme));
        }

        foreach (var id in inputs.Stopped)
        {
            if (stopped.Contains(id))
                throw new ArgumentException($"There is no order '{id}' to stop.", nameof(inputs));
        }
    }

    private static void Check(Order order)
    {
        if (order.Level is < 1 or > Order.FullLevel || order.Turns is < 1 or > Limits.Turns || !Enum.IsDefined(order.Mode))
            throw new ArgumentException($"The order '{order.Id}' has a level, mode or number of turns out of range.", nameof(order));
    }

    /// <summary>The canonical order: actor, instrument, target, id.</summary>
    private static int Compare(Order left, Order right)
    {
        var actor = string.CompareOrdinal(left.Actor, right.Actor);
        if (actor != 0)
            return actor;
        var instrument = string.CompareOrdinal(left.Instrument, right.Instrument);
        if (instrument != 0)
            return instrument;
        var target = string.CompareOrdinal(left.Target, right.Target);
        return target != 0 ? target : string.CompareOrdinal(left.Id, right.Id);
    }
}
