using Wargame.Grains;
using Wargame.Grains.Lobby;
using Wargame.Grains.Sessions;
using Wargame.Grains.Wire;
using Wargame.Protocol.Http;
using Wargame.Server.SignIn;
using Wargame.Server.Web;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.World.Definition;
using Refusal = Wargame.Protocol.Hub.Refusal;

namespace Wargame.Server.Api;

/// <summary>Opens sessions.</summary>
internal static class SessionEndpoints
{
    public static void MapSessions(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/sessions", Open).RequireRateLimiting(RateLimits.Opening);

    private static async Task<IResult> Open(OpenSessionRequest request, ScenarioShelf shelf, IGrainFactory grains, SignInRule rule, HttpContext http)
    {
        if (!rule.Allows(http.User))
            return Problems.From(StatusCodes.Status401Unauthorized, HostRefusals.SignInFirst);
        if (DraftReader.ReadWord<Pace>(request.Pace) is not { } pace || (request.PlayAs is not null && !TakeSeat.IsName(request.Name)))
            return Problems.From(StatusCodes.Status400BadRequest, HostRefusals.Malformed);
        if (request.PlayAs is not null && shelf.Find(request.Scenario) is { } scenario && scenario.Team(request.PlayAs) is null)
            return Problems.From(StatusCodes.Status404NotFound, HostRefusals.UnknownTeam);

        var (code, reply) = await FreeCodes.Open(grains, door => door.Open(request.Scenario, pace, request.Profile ?? ProfileDefinition.Default));
        if (reply.Refusal is { } refusal)
            return Problems.From(StatusOf(refusal), refusal);

        var seat = request.PlayAs is null ? null : await grains.GetGrain<ILobbyGrain>(code).Seat(request.PlayAs, request.Name!, "", RequestLanguage.Of(http));
        return seat?.Refusal is { } refused
            ? Problems.From(StatusOf(refused), refused)
            : Results.Ok(new OpenSessionReply(reply.SessionId, code, reply.ControlToken, seat?.Token));
    }

    private static int StatusOf(Refusal refusal) => refusal switch
    {
        _ when refusal == HostRefusals.UnknownScenario || refusal == HostRefusals.UnknownProfile => StatusCodes.Status404NotFound,
        _ when refusal == HostRefusals.TooManySessions || refusal == HostRefusals.NotStored => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status409Conflict,
    };
}
