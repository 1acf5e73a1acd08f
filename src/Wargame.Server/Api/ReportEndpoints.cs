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
        var own = OwnEdition(desk);
        var wanted = edition is { Length: > 0 } ? edition : own.Word;
        if (wanted != own.Word && desk.Role != HubRoles.Control)
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

    // Whoever may look at everything looks: what goes home whole, with the marks of people in it, goes home with control alone.
    private static Edition OwnEdition(AttachedDesk desk) => desk switch
    {
        { Address: { IsTeam: true, Actor: var actor } } => new Edition.Team(actor),
        { Role: HubRoles.Control } => new Edition.Full(),
        _ => new Edition.Public(),
    };
}
