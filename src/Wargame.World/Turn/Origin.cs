using System.Collections.Immutable;
using System.Runtime.InteropServices;

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
        var found = run.Book.Programmes.Find(Pairs, ImposedOn);
        if (found.Count == 0)
            return _nobody;
        var orders = new string[found.Count];
        var only = run.Programmes[found[0]].Orderable.Actor;
        var several = false;
        for (var place = 0; place < orders.Length; place++)
        {
            ref readonly var programme = ref run.Programmes[found[place]];
            orders[place] = programme.Order.Id;
            several |= programme.Orderable.Actor != only;
        }

        var actor = Actor.Length > 0 || several ? Actor : run.World.Index.Entity(only).Id;
        return new OrdersBehind(actor, ImmutableCollectionsMarshal.AsImmutableArray(orders));
    }
}
