using Wargame.Grains;
using Wargame.Grains.Lobby;
using Wargame.Protocol.Http;
using Wargame.Server.Hosting;
using Wargame.Server.Web;

namespace Wargame.Server.Api;

/// <summary>The door of a session: look in, take a seat, show the way to phones.</summary>
internal static class JoinEndpoints
{
    public static void MapJoin(this IEndpointRouteBuilder app)
    {
        var join = app.MapGroup("/api/join/{code}").AddEndpointFilter<GuessFilter>();
        join.MapGet("", Look);
        join.MapPost("", TakeSeat);
        join.MapGet("qr.svg", Draw);
    }

    private static async Task<IResult> Look(string code, IGrainFactory grains) =>
        await Lobby(grains, code).Look() is { } page ? Results.Ok(page) : Unknown();

    private static async Task<IResult> TakeSeat(string code, TakeSeatRequest request, IGrainFactory grains)
    {
        var lobby = Lobby(grains, code);
        if (await lobby.Session() is not { } session)
            return Unknown();

        var seat = await lobby.Seat(request.Actor, request.Name);
        return seat.Refusal is { } refusal
            ? Problems.From(refusal == HostRefusals.UnknownTeam ? StatusCodes.Status404NotFound : StatusCodes.Status409Conflict, refusal)
            : Results.Ok(new TakeSeatReply(session, seat.Token));
    }

    private static async Task<IResult> Draw(string code, IGrainFactory grains, PublicAddress address) =>
        await Lobby(grains, code).Session() is null
            ? Unknown()
            : Results.Text(new QrCode(address.Join(JoinCodes.Tidy(code)!)).ToSvg(), "image/svg+xml");

    private static ILobbyGrain Lobby(IGrainFactory grains, string code) => grains.GetGrain<ILobbyGrain>(JoinCodes.Tidy(code)!);

    private static IResult Unknown() => Problems.From(StatusCodes.Status404NotFound, HostRefusals.UnknownCode);
}
