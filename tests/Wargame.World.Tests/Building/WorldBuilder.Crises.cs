using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.World.Tests.Building;

internal sealed partial class WorldBuilder
{
    public WorldBuilder Inject(string id, int? turn = null, F? when = null, int notBefore = 1) => With(world => world with
    {
        Injects = world.Injects.Add(new InjectDefinition(
            id, world.Injects.Length + 1, id, "", Channel.News, "", [], turn, Maybe(when), notBefore, "", "", Source, SourceSpan.None)),
    });

    /// <summary>A card for Bolivia with the options <c>yes</c> and <c>no</c>.</summary>
    public WorldBuilder Card(string id, F opensWhen, bool repeats = false, string actor = "bolivia") => With(world => world with
    {
        Cards = world.Cards.Add(new ChoiceCardDefinition(
            id,
            actor,
            id,
            "",
            (Formula)opensWhen,
            repeats,
            [new ChoiceOptionDefinition("yes", "Yes", ""), new ChoiceOptionDefinition("no", "No", "")],
            "no",
            Source,
            SourceSpan.None)),
    });

    public WorldBuilder Crisis(string id, F onWhen, F? offWhen = null, F? hazard = null, int coolDown = 1, bool repeats = true) => With(world => world with
    {
        Crises = world.Crises.Add(new CrisisDefinition(
            id, id, "", "", "", Channel.News, "", [], (Formula)onWhen, Maybe(offWhen), Maybe(hazard), coolDown, repeats, Source, SourceSpan.None)),
    });

    /// <summary>A ladder of the rungs 0 to 3 on <c>chapare.rung</c>, which it declares.</summary>
    public WorldBuilder Ladder(string id, F up, F down, double start = 1, string variable = "rung", string stage = "third") =>
        Stock(variable, EntityKind.Region, start, 0, 3, stage, "rungs").With(world => world with
        {
            Ladders = world.Ladders.Add(new LadderDefinition(
                id,
                id,
                "chapare",
                variable,
                [.. Enumerable.Range(0, 4).Select(rung => new RungDefinition($"rung {rung}", "", "", false))],
                up,
                down,
                Source,
                SourceSpan.None)),
        });
}
