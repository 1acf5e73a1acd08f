using Wargame.World.Definition;
using Wargame.World.Turn;

namespace Wargame.World.Programmes;

/// <summary>
/// Pays for the programmes before the first stage, older ones first. A programme is paid in full or not at all.
/// <list type="bullet">
/// <item>A stock must hold the price above its minimum, else the programme is unfunded this turn and costs nothing.</item>
/// <item>A gauge (political capital) pays while it is above zero and then goes to zero at most: a government without any cannot back a thing.
/// Prices are not scaled: a price is a price.</item>
/// <item>What an order earns is credited after everything is paid, so that it does not matter which order comes first.</item>
/// <item>The price of starting is due whenever a programme starts from nothing: in its first funded turn, and after it has lapsed.</item>
/// </list>
/// </summary>
internal static class Treasury
{
    public static void Pay(TurnRun run)
    {
        foreach (ref var programme in run.Programmes)
        {
            programme.Funded = CanPay(run, in programme);
            if (programme.Funded)
                Post(run, in programme, pays: true);
        }

        foreach (ref readonly var programme in run.Programmes)
        {
            if (programme.Funded)
                Post(run, in programme, pays: false);
        }
    }

    /// <summary>Funds everything and asks for nothing.</summary>
    public static void Forgive(TurnRun run)
    {
        foreach (ref var programme in run.Programmes)
            programme.Funded = true;
    }

    /// <summary>A price at a level, in milli-units; negative for a gain.</summary>
    public static long Due(Price price, int level, bool starts) =>
        Milli.Round((price.EachTurn + (starts ? price.Once : 0)) * level);

    private static long Due(Price price, in RunningProgramme programme) => Due(price, programme.Order.Level, programme.AgeBefore == 0);

    private static bool CanPay(TurnRun run, in RunningProgramme programme)
    {
        foreach (var price in programme.Orderable.Prices)
        {
            var due = Due(price, in programme);
            var left = run.Context.Value(price.Slot) - run.World.Index.Minimum[price.Slot];
            var isGauge = run.World.Index.Slots[price.Slot].Variable.Kind == VariableKind.Gauge;
            if (due > 0 && (isGauge ? left <= 0 : left < due))
                return false;
        }

        return true;
    }

    private static void Post(TurnRun run, in RunningProgramme programme, bool pays)
    {
        foreach (var price in programme.Orderable.Prices)
        {
            var due = Due(price, in programme);
            if (due == 0 || (due > 0) != pays)
                continue;
            run.Book.PostCost(price.Slot, programme.Order.Instrument, programme.Order.Actor, programme.Order.Id, -due);
            run.Move(price.Slot, -due);
        }
    }
}
