using Wargame.World.Crises;
using Wargame.World.Definition;
using Wargame.World.Turn;

namespace Wargame.World.Compilation;

/// <summary>Compiles the ladders and checks that a rung is what it must be: a whole number of a stock that nothing else pays from.</summary>
internal static class LadderCompiler
{
    public static LadderPlan[] Compile(WorldIndex index, FormulaBinder binder, OrderCatalogue catalogue)
    {
        var ladders = index.Definition.Ladders.Select(ladder => Compile(index, binder, ladder)).ToArray();
        foreach (var ladder in ladders)
        {
            if (ladders.Count(other => other.Slot == ladder.Slot) > 1)
                throw new DefinitionException($"Two ladders hold '{index.Slots[ladder.Slot].Key}'.", ladder.Ladder.At);
            if (ladders.Count(other => other.Ladder.Id == ladder.Ladder.Id) > 1)
                throw new DefinitionException($"There are two ladder entries called '{ladder.Ladder.Id}'.", ladder.Ladder.At);
            var payer = catalogue.All.FirstOrDefault(orderable => orderable.Prices.Any(price => price.Slot == ladder.Slot));
            if (payer is not null)
                throw new DefinitionException($"'{payer.Instrument.Id}' cannot cost rungs of a ladder.", payer.Instrument.At);
        }

        return ladders;
    }

    private static LadderPlan Compile(WorldIndex index, FormulaBinder binder, LadderDefinition ladder)
    {
        var slot = index.SlotAt(index.EntityAt(ladder.Entity, ladder.At), ladder.Variable, ladder.At);
        var plan = new LadderPlan(ladder, slot, binder.Bind(ladder.HazardUp, Scope.Empty), binder.Bind(ladder.HazardDown, Scope.Empty))
        {
            UpParts = HazardPart.Of(binder, ladder.HazardUp.Root),
            DownParts = HazardPart.Of(binder, ladder.HazardDown.Root),
        };
        var (minimum, maximum) = SlotTable.Range(index.Slots[slot].Variable);
        var start = index.Opening[slot];
        var fits = minimum <= 0 && maximum >= plan.Top * Limits.Milli;
        if (index.Slots[slot].Variable.Kind != VariableKind.Stock || plan.Top < 1 || !fits)
            throw new DefinitionException($"The ladder '{ladder.Id}' needs a stock whose range holds its rungs, at least two.", ladder.At);
        if (start % Limits.Milli != 0 || start < 0 || start > plan.Top * Limits.Milli)
            throw new DefinitionException($"The ladder '{ladder.Id}' starts on none of its rungs.", ladder.At);
        return plan;
    }
}
