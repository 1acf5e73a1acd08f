using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Programmes;

namespace Wargame.World.Turn;

/// <summary>Whose doing a change is: decided when the world is compiled as far as it can be, the rest read from the programmes that run.</summary>
/// <param name="Rule">The rule's index.</param>
/// <param name="Cause">The rule's cause.</param>
/// <param name="Actor">The actor of a choice; empty for others.</param>
/// <param name="Pairs">Pairs of instrument and target that the change asks about, ascending.</param>
/// <param name="ImposedOn">Entities whose impositions it asks about, ascending.</param>
internal sealed record Attribution(int Rule, string Cause, string Actor, int[] Pairs, int[] ImposedOn)
{
    /// <summary>The funded programmes behind the change, and their actor when all of them are one actor's.</summary>
    public (string Actor, ImmutableArray<string> Orders) Of(ReadOnlySpan<RunningProgramme> programmes, ImmutableArray<EntityDefinition> entities)
    {
        if (Pairs.Length == 0 && ImposedOn.Length == 0)
            return (Actor, []);
        var orders = ImmutableArray.CreateBuilder<string>();
        int? only = null;
        var several = false;
        foreach (var programme in programmes)
        {
            if (!programme.Funded || !IsBehind(programme))
                continue;
            orders.Add(programme.Order.Id);
            several |= only is { } first && first != programme.Orderable.Actor;
            only = programme.Orderable.Actor;
        }

        var actor = only is { } one && !several ? entities[one].Id : "";
        return (Actor.Length > 0 ? Actor : actor, orders.DrainToImmutable());
    }

    private bool IsBehind(RunningProgramme programme)
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
