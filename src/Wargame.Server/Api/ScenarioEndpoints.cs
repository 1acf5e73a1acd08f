using Wargame.Grains.Sessions;
using Wargame.Grains.Wire;
using Wargame.Protocol.Http;

namespace Wargame.Server.Api;

/// <summary>What may be played here.</summary>
internal static class ScenarioEndpoints
{
    public static void MapScenarios(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/scenarios", (ScenarioShelf shelf) => (IReadOnlyList<ScenarioCard>)[.. shelf.All.Select(scenario => scenario.ToCard())]);
}
