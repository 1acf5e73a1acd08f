using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.World.Tests.Building;

internal sealed partial class WorldBuilder
{
    private static readonly Mode[] AllModes = Enum.GetValues<Mode>();

    /// <summary>An instrument on regions, by governments and the United States, free and without lag unless said otherwise.</summary>
    public WorldBuilder Instrument(
        string id,
        EntityKind? target = EntityKind.Region,
        string[]? by = null,
        (string Variable, double Amount)[]? cost = null,
        (string Variable, double Amount)[]? once = null,
        int lag = 0,
        Mode[]? modes = null,
        double weight = 1,
        bool capacity = false,
        bool money = false,
        string? tag = null,
        string? reach = null,
        string[]? byTags = null,
        bool atHome = false,
        (F Condition, string Otherwise)[]? legalWhen = null) => With(world => world with
        {
            Instruments = world.Instruments.Add(new InstrumentDefinition(
                id,
                id,
                "",
                [.. by ?? ["government", "united_states"]],
                target,
                tag,
                reach,
                Costs(cost),
                Costs(once),
                lag,
                4,
                [.. modes ?? AllModes],
                false,
                weight,
                capacity,
                money,
                false,
                [.. (legalWhen ?? []).Select(law => new LegalityDefinition(law.Condition, law.Otherwise))],
                Source,
                SourceSpan.None)
            {
                ByTags = [.. byTags ?? []],
                GovernmentsAtHome = atHome,
            }),
        });

    /// <summary>MODEL 3.4's ownership by mode, with the factor, skim and capacity of the test.</summary>
    public WorldBuilder Mechanics(F? factor = null, double minimum = 0.15, F? skim = null, F? capacity = null) => With(world => world with
    {
        Mechanics = new MechanicsDefinition(
            new Dictionary<Mode, double>
            {
                [Mode.Requested] = 1,
                [Mode.Joint] = 0.9,
                [Mode.Multilateral] = 0.85,
                [Mode.Accepted] = 0.65,
                [Mode.Conditioned] = 0.45,
                [Mode.Imposed] = 0.3,
            }.ToImmutableSortedDictionary(),
            Maybe(factor),
            minimum,
            Maybe(skim),
            Maybe(capacity)),
    });

    private static Formula? Maybe(F? formula) => formula is null ? null : (Formula)formula;

    private static ImmutableArray<CostDefinition> Costs((string Variable, double Amount)[]? costs) =>
        [.. (costs ?? []).Select(cost => new CostDefinition(cost.Variable, cost.Amount))];
}
