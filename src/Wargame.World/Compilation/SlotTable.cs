using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.World.Compilation;

/// <summary>Lays out the numbers of a world: entities in the author's order, and in each its variables in theirs.</summary>
internal static class SlotTable
{
    public static ImmutableArray<Slot> Build(WorldDefinition definition)
    {
        foreach (var variable in definition.Variables)
            Check(variable);
        var slots = ImmutableArray.CreateBuilder<Slot>();
        foreach (var entity in definition.Entities)
        {
            var first = slots.Count;
            foreach (var variable in definition.Variables.Where(variable => variable.AppliesTo(entity)))
                slots.Add(new Slot(slots.Count, entity, variable));
            if (slots.Skip(first).GroupBy(slot => slot.Variable.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
                throw new DefinitionException($"'{entity.Id}' has two variables called '{twice.Key}'.", twice.Last().Variable.At);
            if (slots.Count > Limits.Slots)
                throw new DefinitionException($"The world has more than {Limits.Slots} numbers.", entity.At);
        }

        return slots.ToImmutable();
    }

    public static ImmutableArray<long> OpeningValues(ImmutableArray<Slot> slots)
    {
        var values = ImmutableArray.CreateBuilder<long>(slots.Length);
        foreach (var slot in slots)
        {
            var (minimum, maximum) = Range(slot.Variable);
            var start = Milli.FromUnits(slot.Entity.Start.GetValueOrDefault(slot.Variable.Id, slot.Variable.Start));
            if (start < minimum || start > maximum)
                throw new DefinitionException($"'{slot.Key}' starts outside its range.", slot.Entity.At);
            values.Add(start);
        }

        return values.MoveToImmutable();
    }

    /// <summary>The range in milli-units; an open end is cut at <see cref="Limits.Amount"/>.</summary>
    public static (long Minimum, long Maximum) Range(VariableDefinition variable) =>
        (Milli.FromUnits(variable.Minimum), Milli.FromUnits(variable.Maximum));

    private static void Check(VariableDefinition variable)
    {
        if (double.IsNaN(variable.Start) || double.IsNaN(variable.Minimum) || double.IsNaN(variable.Maximum))
            throw new DefinitionException($"'{variable.Id}' has a start or range that is no number.", variable.At);
        if (variable.Minimum > variable.Maximum)
            throw new DefinitionException($"'{variable.Id}' has an empty range.", variable.At);
        if (variable.Kind == VariableKind.Stock)
            return;
        if (variable.Minimum != 0 || variable.Maximum != 100)
            throw new DefinitionException($"'{variable.Id}' is a gauge, whose range is 0 to 100.", variable.At);
        if (!(variable.Drift is >= 0 and <= 1) || !(variable.NaturalShift is >= 0 and <= 1))
            throw new DefinitionException($"'{variable.Id}' has a drift or natural shift outside 0 to 1.", variable.At);
    }
}
