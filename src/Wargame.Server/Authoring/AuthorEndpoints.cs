using Microsoft.AspNetCore.Mvc;
using Wargame.Grains;
using Wargame.Protocol.Authoring;
using Wargame.Protocol.Hub;
using Wargame.Server.Web;

namespace Wargame.Server.Authoring;

/// <summary>Files of scenarios over HTTP. A file's version is its <c>ETag</c>, and <c>If-Match</c> says which one the author has seen.</summary>
internal static class AuthorEndpoints
{
    public static void MapAuthor(this IEndpointRouteBuilder app)
    {
        var files = app.MapGroup(AuthorDoor.Path);
        files.MapGet("files/{**path}", Read);
        files.MapPut("files/{**path}", Write).WithMetadata(new RequestSizeLimitAttribute(Scenarios.Limits.FileBytes));
        files.MapDelete("files/{**path}", Delete);
        files.MapPost("renames", Rename);
    }

    /// <summary>A refusal as an answer, with the status that fits it.</summary>
    public static IResult Refused(Refusal refusal) => Problems.From(refusal switch
    {
        _ when refusal == HostRefusals.NoSuchFile || refusal == HostRefusals.UnknownCode || refusal == HostRefusals.OtherScenario || refusal == HostRefusals.NoSuchCampaign => StatusCodes.Status404NotFound,
        _ when refusal == HostRefusals.Shipped => StatusCodes.Status403Forbidden,
        _ when refusal == HostRefusals.ChangedMeanwhile => StatusCodes.Status412PreconditionFailed,
        _ when refusal == HostRefusals.ScenarioTooLarge => StatusCodes.Status413PayloadTooLarge,
        _ when refusal == HostRefusals.NameTaken || refusal == HostRefusals.NotPlayable => StatusCodes.Status409Conflict,
        _ when refusal == HostRefusals.AuthorBusy || refusal == HostRefusals.NotWritten || refusal == HostRefusals.TooManySessions || refusal == HostRefusals.CampaignsBusy => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    }, refusal);

    private static IResult Read(string path, AuthorFileStore files, HttpContext http)
    {
        if (AuthorPath.Read(path) is not { } place || files.Read(place) is not { } bytes)
            return Refused(HostRefusals.NoSuchFile);
        http.Response.Headers.ETag = Quoted(AuthorFileStore.HashOf(bytes));
        return Results.Bytes(bytes, place.ContentType);
    }

    private static async Task<IResult> Write(string path, AuthorFileStore files, OfferedScenarios offered, HttpContext http)
    {
        if (AuthorPath.Read(path) is not { } place)
            return Refused(HostRefusals.NotAPath);
        return await BodyOf(http) is { } body
            ? await Done(await files.Write(place, body, Seen(http.Request)), place, files, offered)
            : Refused(HostRefusals.ScenarioTooLarge);
    }

    /// <summary>What was sent; null where it is larger than it may be: the server stops reading there.</summary>
    public static async Task<byte[]?> BodyOf(HttpContext http)
    {
        using var body = new MemoryStream();
        try
        {
            await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        }
        catch (BadHttpRequestException failure) when (failure.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }

        return body.ToArray();
    }

    private static async Task<IResult> Delete(string path, AuthorFileStore files, OfferedScenarios offered, HttpContext http)
    {
        if (AuthorPath.Read(path) is not { } place)
            return Refused(HostRefusals.NotAPath);
        if (await files.Delete(place, Seen(http.Request)) is { } refusal)
            return Refused(refusal);
        await offered.Look(place.Folder);
        return Results.NoContent();
    }

    private static async Task<IResult> Rename(RenameFileRequest request, AuthorFileStore files, OfferedScenarios offered)
    {
        if (AuthorPath.Read(request.From) is not { } from || AuthorPath.Read(request.To) is not { } to)
            return Refused(HostRefusals.NotAPath);
        return await Done(await files.Rename(from, to, request.Hash ?? ""), to, files, offered);
    }

    private static async Task<IResult> Done(Refusal? refusal, AuthorPath place, AuthorFileStore files, OfferedScenarios offered)
    {
        if (refusal is not null)
            return Refused(refusal);
        await offered.Look(place.Folder);
        return files.Describe(place) is { } file ? Results.Ok(file) : Refused(HostRefusals.NoSuchFile);
    }

    private static string Quoted(string hash) => $"\"{hash}\"";

    // Without a version the author says that there was no file.
    private static string Seen(HttpRequest request) => request.Headers.IfMatch is [{ } tag] ? tag.Trim('"') : "";
}
