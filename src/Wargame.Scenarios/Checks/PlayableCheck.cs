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
            reading.Bag.Report(DiagnosticCatalogue.Meaning.NoMandate, team.At, $"team \"{team.Actor}\" has no mandate", "add one to \"mandates\"");
        if (!world.PrivateCards.Any(card => card.Actor == team.Actor || card.Actor.Length == 0))
            reading.Bag.Report(DiagnosticCatalogue.Meaning.NoPrivateCard, team.At, $"team \"{team.Actor}\" has no private card", "add one or more to \"private_cards\"");
    }

    private static void CheckUnplayed(Reading reading, ScenarioDefinition scenario)
    {
        var world = scenario.World;
        foreach (var actor in world.Entities.Where(entity => entity.IsActor))
        {
            var acts = scenario.Teams.Any(team => team.Actor == actor.Id) || world.Doctrines.Any(doctrine => doctrine.Actor == actor.Id);
            if (!acts && world.Instruments.Any(instrument => reading.Symbols.OrderersOf(instrument).Members.Any(entity => entity.Id == actor.Id)))
                reading.Bag.Report(DiagnosticCatalogue.Meaning.NobodyActs, actor.At, $"nobody acts for \"{actor.Id}\"", "add a team or a doctrine");
        }
    }
}
