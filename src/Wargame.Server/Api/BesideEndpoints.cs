using Microsoft.AspNetCore.Mvc;
using Wargame.Grains;
using Wargame.Grains.Review;
using Wargame.Server.Authoring;
using Wargame.Server.Hubs;
using Wargame.Server.Web;

namespace Wargame.Server.Api;

/// <summary>A session beside one that lies in a session file: for whoever shows a key of the session in the request's header. The file is read, compared and forgotten.</summary>
internal static class BesideEndpoints
{
    public static void MapBeside(this IEndpointRouteBuilder app) => app.MapPost("/api/review/beside", Compare)
        .WithMetadata(new RequestSizeLimitAttribute(Protocol.Limits.ComparedFileBytes)).RequireRateLimiting(RateLimits.Opening);

    private static async Task<IResult> Compare(Doorkeeper door, IGrainFactory grains, HttpContext http)
    {
        // The key before the file: nobody's file is read who may not compare it.
        if (BearerKey.Of(http.Request) is not { Length: > 0 } key || await door.Look(http, key) is not { } desk)
            return Problems.From(StatusCodes.Status401Unauthorized, HostRefusals.ReportKeyNeeded);
        if (await AuthorEndpoints.BodyOf(http) is not { } file)
            return Problems.From(StatusCodes.Status413PayloadTooLarge, HostRefusals.SessionFileTooLarge);
        return await grains.GetGrain<IReviewGrain>(desk.Address.Session).BesideFile(file, RequestLanguage.Of(http)) switch
        {
            null => Problems.From(StatusCodes.Status409Conflict, HostRefusals.ReportsAfterPlay),
            { Refusal: { } refusal } => Problems.From(StatusCodes.Status422UnprocessableEntity, refusal),
            { Result: var result } => Results.Ok(result),
        };
    }
}
