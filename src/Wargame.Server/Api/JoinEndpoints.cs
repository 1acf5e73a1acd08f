using Wargame.Grains;
using Wargame.Grains.Lobby;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Server.Hosting;
using Wargame.Server.Web;
using Wargame.Sessions.Languages;

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
        join.MapGet("pass/{pass}", LookAtPass);
        join.MapPost("pass/{pass}", UsePass);
        join.MapGet("pass/{pass}/qr.svg", DrawPass);
    }

    private static async Task<IResult> Look(string code, IGrainFactory grains, HttpContext http) =>
        await Lobby(grains, code).Look(RequestLanguage.Of(http)) is { } page ? Results.Ok(page) : Unknown();

    private static async Task<IResult> TakeSeat(string code, TakeSeatRequest request, IGrainFactory grains, HttpContext http)
    {
        var lobby = Lobby(grains, code);
        if (await lobby.Session() is not { } session)
            return Unknown();

        var seat = await lobby.Seat(request.Actor, request.Name, request.Title ?? "", RequestLanguage.Of(http));
        return seat.Refusal is { } refusal
            ? Problems.From(StatusOf(refusal), refusal)
            : Results.Ok(new TakeSeatReply(session, seat.Token));
    }

    private static async Task<IResult> Draw(string code, IGrainFactory grains, PublicAddress address) =>
        await Lobby(grains, code).Session() is null
            ? Unknown()
            : Results.Text(new QrCode(address.Join(JoinCodes.Tidy(code)!)).ToSvg(), "image/svg+xml");

    private static async Task<IResult> LookAtPass(string code, string pass, IGrainFactory grains, HttpContext http) =>
        JoinCodes.Tidy(pass) is { } tidy && await Lobby(grains, code).LookAtPass(tidy, RequestLanguage.Of(http)) is { } page ? Results.Ok(page) : UnknownPass();

    private static async Task<IResult> UsePass(string code, string pass, UsePassRequest request, IGrainFactory grains, HttpContext http)
    {
        var lobby = Lobby(grains, code);
        if (JoinCodes.Tidy(pass) is not { } tidy || await lobby.Session() is not { } session)
            return UnknownPass();

        var used = await lobby.UsePass(tidy, request.Alone, RequestLanguage.Of(http));
        return used.Refusal switch
        {
            null => Results.Ok(new UsePassReply(session, used.Token)),
            { } refusal when refusal == HostRefusals.UnknownPass => UnknownPass(),
            { } refusal => Problems.From(StatusOf(refusal), refusal),
        };
    }

    private static async Task<IResult> DrawPass(string code, string pass, IGrainFactory grains, PublicAddress address) =>
        JoinCodes.Tidy(pass) is { } tidy && await Lobby(grains, code).LookAtPass(tidy, Language.English) is not null
            ? Results.Text(new QrCode(address.Pass(JoinCodes.Tidy(code)!, tidy)).ToSvg(), "image/svg+xml")
            : UnknownPass();

    private static int StatusOf(Refusal refusal) =>
        refusal == HostRefusals.UnknownTeam ? StatusCodes.Status404NotFound
        : refusal == HostRefusals.NotStored ? StatusCodes.Status503ServiceUnavailable
        : StatusCodes.Status409Conflict;

    private static IResult UnknownPass() => Problems.From(StatusCodes.Status404NotFound, HostRefusals.UnknownPass);

    private static ILobbyGrain Lobby(IGrainFactory grains, string code) => grains.GetGrain<ILobbyGrain>(JoinCodes.Tidy(code)!);

    private static IResult Unknown() => Problems.From(StatusCodes.Status404NotFound, HostRefusals.UnknownCode);
}
