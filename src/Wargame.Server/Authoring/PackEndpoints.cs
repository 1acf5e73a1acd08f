using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Wargame.EventStore;
using Wargame.Grains;
using Wargame.Grains.Sessions;
using Wargame.Protocol.Authoring;
using Wargame.Scenarios.Packing;
using Wargame.Server.Web;

namespace Wargame.Server.Authoring;

/// <summary>Scenarios in one file, out and in, and the versions of them that sessions play.</summary>
internal static class PackEndpoints
{
    public static void MapPacks(this IEndpointRouteBuilder app)
    {
        var author = app.MapGroup(AuthorDoor.Path);
        author.MapPost("packs", TakeIn).WithMetadata(new RequestSizeLimitAttribute(Scenarios.Limits.PackBytes)).RequireRateLimiting(RateLimits.Opening);
        author.MapGet("scenarios/{scenario}/pack", TakeAlong);
        author.MapGet("scenarios/{scenario}/pinned/{code}", Pinned);
    }

    private static async Task<IResult> TakeAlong(string scenario, AuthorFolders folders, AuthorChecks checks, HttpContext http)
    {
        if (!folders.Has(scenario))
            return AuthorEndpoints.Refused(HostRefusals.NoSuchFile);
        var packed = await checks.Read(scenario, [], loaded => (Zip: loaded.Scenario is null ? null : Zip(ScenarioPack.Of(folders.Files(scenario), loaded)), Read: true), http.RequestAborted);
        return packed.Zip is { } zip
            ? Results.File(zip, MediaTypeNames.Application.Zip, $"{scenario}.wargame.zip")
            : AuthorEndpoints.Refused(packed.Read ? HostRefusals.NotPlayable : HostRefusals.AuthorBusy);
    }

    private static async Task<IResult> TakeIn(AuthorFolders folders, AuthorFileStore files, AuthorChecks checks, OfferedScenarios offered, HttpContext http)
    {
        if (await AuthorEndpoints.BodyOf(http) is not { } zip)
            return AuthorEndpoints.Refused(HostRefusals.ScenarioTooLarge);
        var (pack, refusal) = await checks.Look(() => ImportedPack.Read(zip), http.RequestAborted);
        if (pack is null)
            return AuthorEndpoints.Refused(refusal ?? HostRefusals.AuthorBusy);
        if (await new ImportedPack(files, folders).Take(pack) is { } refused)
            return AuthorEndpoints.Refused(refused);
        await offered.Look(pack.Manifest.Scenario);
        return Results.Ok(AuthoredScenarioEndpoints.Describe(pack.Manifest.Scenario, folders, files, offered));
    }

    // By the code that hangs on the room's wall: its author may want to know what a class plays just now.
    private static async Task<IResult> Pinned(string scenario, string code, AuthorFolders folders, ISessionDirectory directory, ScenarioShelf shelf)
    {
        if (!folders.Has(scenario))
            return AuthorEndpoints.Refused(HostRefusals.NoSuchFile);
        if (await directory.FindByJoinCode(code.ToUpperInvariant()) is not { } session)
            return AuthorEndpoints.Refused(HostRefusals.UnknownCode);
        if (session.Scenario != scenario || await shelf.Texts(scenario, session.ScenarioHash) is not { } texts)
            return AuthorEndpoints.Refused(HostRefusals.OtherScenario);
        return Results.Ok(new AuthorPinned(session.JoinCode, session.CreatedAt, [
            .. texts.Where(text => text.Key.StartsWith($"{scenario}/", StringComparison.Ordinal)).Select(text => new AuthorText(text.Key, text.Value))]));
    }

    private static byte[] Zip(ScenarioPack pack)
    {
        using var zip = new MemoryStream();
        pack.WriteTo(zip);
        return zip.ToArray();
    }
}
