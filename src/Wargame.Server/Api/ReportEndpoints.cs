using Wargame.Grains;
using Wargame.Grains.Review;
using Wargame.Reports;
using Wargame.Server.Hubs;
using Wargame.Server.Web;

namespace Wargame.Server.Api;

/// <summary>
/// Reports of a session that was played, for whoever shows a key of it in the request's header: never in the address, which logs and
/// histories keep. Control chooses the edition; a team is given its own, and who looks on what they may see.
/// </summary>
internal static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder app) => app.MapGet("/api/reports/{kind}", Give);

    private static async Task<IResult> Give(string kind, string? edition, Doorkeeper door, IGrainFactory grains, PublicAddress address, HttpContext http)
    {
        if (ReportForm.Find(kind) is not { } form)
            return Problems.From(StatusCodes.Status404NotFound, HostRefusals.NoSuchReport);
        if (BearerKey.Of(http.Request) is not { Length: > 0 } key || await door.Look(http, key) is not { } desk)
            return Problems.From(StatusCodes.Status401Unauthorized, HostRefusals.ReportKeyNeeded);
        if (Editions.Wanted(desk, edition) is not { } wanted)
            return Problems.From(StatusCodes.Status403Forbidden, HostRefusals.NotYourEdition);

        var answer = await grains.GetGrain<IReviewGrain>(desk.Address.Session).Report(form.Word, wanted, address.Value, RequestLanguage.Of(http));
        return answer.Outcome switch
        {
            ReportOutcome.Made => Results.File(answer.Content, answer.ContentType, answer.Name),
            ReportOutcome.TooEarly => Problems.From(StatusCodes.Status409Conflict, HostRefusals.ReportsAfterPlay),
            ReportOutcome.Busy => Problems.From(StatusCodes.Status503ServiceUnavailable, HostRefusals.ReviewIsBusy),
            // Control may have any edition; whoever may have one alone is told that this report has it not.
            _ when desk.Role == HubRoles.Control => Problems.From(StatusCodes.Status404NotFound, HostRefusals.NoSuchReport),
            _ => Problems.From(StatusCodes.Status403Forbidden, HostRefusals.NotYourEdition),
        };
    }
}
