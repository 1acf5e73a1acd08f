using System.Collections.Immutable;
using Wargame.World.Programmes;

namespace Wargame.World.Turn;

/// <summary>The programmes behind a change in one turn.</summary>
/// <param name="Actor">Their actor's id when all of them are one actor's, else empty.</param>
/// <param name="Orders">Their orders' ids.</param>
internal sealed record OrdersBehind(string Actor, ImmutableArray<string> Orders);

/// <summary>
/// Whose doing a change may be: decided when the world is compiled as far as it can be, the rest read from the programmes that run. Changes
/// that ask about the same orders share one, so that a turn answers it once.
/// </summary>
/// <param name="Index">Its place among the world's.</param>
/// <param name="Actor">The actor of a choice; empty for others.</param>
/// <param name="Pairs">Pairs of instrument and target that the change asks about, ascending.</param>
/// <param name="ImposedOn">Entities whose impositions it asks about, ascending.</param>
internal sealed record Origin(int Index, string Actor, int[] Pairs, int[] ImposedOn)
{
    private readonly OrdersBehind _nobody = new(Actor, []);

    /// <summary>The funded programmes behind the change.</summary>
    public OrdersBehind In(TurnRun run)
    {
        if (Pairs.Length == 0 && ImposedOn.Length == 0)
            return _nobody;
        var orders = ImmutableArray.CreateBuilder<string>();
        int? only = null;
        var several = false;
        foreach (ref readonly var programme in run.Programmes)
        {
            if (!programme.Funded || !IsBehind(in programme))
                continue;
            orders.Add(programme.Order.Id);
            several |= only is { } first && first != programme.Orderable.Actor;
            only = programme.Orderable.Actor;
        }

        if (orders.Count == 0)
            return _nobody;
        var actor = only is { } one && !several ? run.World.Index.Entity(one).Id : "";
        return new OrdersBehind(Actor.Length > 0 ? Actor : actor, orders.DrainToImmutable());
    }

    private bool IsBehind(in RunningProgramme programme)
    {
        if (Array.BinarySearch(Pairs, programme.Orderable.Pair) >= 0)
            return true;
        if (programme.Imposition <= 0)
            return false;
        foreach (var entity in programme.Orderable.Burdened)
        {
            if (Array.BinarySearch(ImposedOn, entity) >= 0)
                return true;
        }

        return false;
    }
}
