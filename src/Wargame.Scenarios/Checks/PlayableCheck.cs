using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Sections;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Checks;

/// <summary>Whether people could play it: every team knows what it is there for, and every actor is played by someone.</summary>
internal static class PlayableCheck
{
    public static void Run(Reading reading, ScenarioDefinition scenario)
    {
        // With an id that could not be read, something that is there may seem to be missing.
        if (reading.Symbols.Entities.Incomplete)
            return;
        foreach (var team in scenario.Teams.Where(team => team.Actor.Length > 0))
            CheckTeam(reading, scenario.World, team);
        CheckUnplayed(reading, scenario);
    }

    private static void CheckTeam(Reading reading, WorldDefinition world, TeamDefinition team)
    {
        if (!world.Mandates.Any(mandate => mandate.Actor == team.Actor || mandate.Actor.Length == 0))
            reading.Bag.Report(DiagnosticCatalogue.Meaning.NoMandate, team.At, $"team \"{team.Actor}\" has no mandate", "add one to \"mandates\"", Mandate(team));
        if (!world.PrivateCards.Any(card => card.Actor == team.Actor || card.Actor.Length == 0))
            reading.Bag.Report(DiagnosticCatalogue.Meaning.NoPrivateCard, team.At, $"team \"{team.Actor}\" has no private card", "add one or more to \"private_cards\"", PrivateCard(team));
    }

    private static Mend? Mandate(TeamDefinition team) => team.Numbers.IsEmpty ? null : new Mend.Append(null, "mandates",
        $"{{ actor: {team.Actor}, lines: [{{ id: to-be-named, text: {Skeleton.Unwritten}, number: {team.Numbers[0]}, met: {team.Numbers[0]} > start({team.Numbers[0]}), "
        + $"partly: {team.Numbers[0]} >= start({team.Numbers[0]}), weight: 100, source: Design of this scenario, grade: D }}] }}");

    private static Mend? PrivateCard(TeamDefinition team) => team.Numbers.IsEmpty ? null : new Mend.Append(null, "private_cards",
        $"{{ id: {team.Actor}-wants, actor: {team.Actor}, title: {Skeleton.Unwritten}, text: {Skeleton.Unwritten}, met: {team.Numbers[0]} > start({team.Numbers[0]}), source: Design of this scenario, grade: D }}");

    private static void CheckUnplayed(Reading reading, ScenarioDefinition scenario)
    {
        var world = scenario.World;
        foreach (var actor in world.Entities.Where(entity => entity.IsActor))
        {
            var acts = scenario.Teams.Any(team => team.Actor == actor.Id) || world.Doctrines.Any(doctrine => doctrine.Actor == actor.Id);
            if (!acts && world.Instruments.Any(instrument => reading.Symbols.OrderersOf(instrument).Members.Any(entity => entity.Id == actor.Id)))
                reading.Bag.Report(DiagnosticCatalogue.Meaning.NobodyActs, actor.At, $"nobody acts for \"{actor.Id}\"", "add a team or a doctrine",
                    new Mend.Append(null, "doctrines", $"{{ actor: {actor.Id}, source: Design of this scenario, grade: D }}"));
        }
    }
}
