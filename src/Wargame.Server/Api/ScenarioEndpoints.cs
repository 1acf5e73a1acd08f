using Wargame.Grains.Sessions;
using Wargame.Grains.Wire;
using Wargame.Protocol.Http;
using Wargame.Server.Web;

namespace Wargame.Server.Api;

/// <summary>What may be played here.</summary>
internal static class ScenarioEndpoints
{
    public static void MapScenarios(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/scenarios", (ScenarioShelf shelf, HttpContext http) =>
            (IReadOnlyList<ScenarioCard>)[.. shelf.All.Select(scenario => scenario.In(RequestLanguage.Of(http)).ToCard())]);
}
