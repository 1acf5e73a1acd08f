using Microsoft.AspNetCore.Mvc;
using Wargame.Grains;
using Wargame.Grains.Wire;
using Wargame.Papers;
using Wargame.Protocol.Authoring;
using Wargame.Scenarios;
using Wargame.Server.Web;

namespace Wargame.Server.Authoring;

/// <summary>Scenarios as their authors see them, over HTTP: lists, checks, maps, sandboxes.</summary>
internal static class AuthoredScenarioEndpoints
{
    public static void MapAuthoredScenarios(this IEndpointRouteBuilder app)
    {
        var author = app.MapGroup(AuthorDoor.Path);
        author.MapGet("scenarios", List);
        author.MapPost("scenarios", Make).RequireRateLimiting(RateLimits.Opening);
        author.MapGet("format", () => FormatWriter.Whole);
        author.MapPost("preview", (PreviewRequest request) => new PreviewReply(HtmlText.FromMarkdown(request.Markdown ?? ""))).WithMetadata(Large);
        var one = author.MapGroup("scenarios/{scenario}");
        one.MapGet("", Look);
        one.MapPost("check", Check).WithMetadata(Large);
        one.MapPost("map", Map).WithMetadata(Large);
        one.MapPost("sandbox", Play).WithMetadata(Large).RequireRateLimiting(RateLimits.Opening);
    }

    private static RequestSizeLimitAttribute Large => new(Limits.AuthorRequestBytes);

    private static IReadOnlyList<AuthorScenario> List(AuthorFolders folders, AuthorFileStore files, OfferedScenarios offered) =>
        [.. folders.Scenarios().Select(id => Describe(id, folders, files, offered))];

    /// <summary>A scenario as an item of the list.</summary>
    public static AuthorScenario Describe(string id, AuthorFolders folders, AuthorFileStore files, OfferedScenarios offered) =>
        new(id, ScenarioTitle.Of(files, id), folders.IsOwn(id), offered.Has(id));

    private static async Task<IResult> Make(NewScenarioRequest request, AuthorFolders folders, AuthorFileStore files, OfferedScenarios offered)
    {
        if (await new NewScenario(files, folders).Make(request) is { } refusal)
            return AuthorEndpoints.Refused(refusal);
        await offered.Look(request.Id);
        return Results.Ok(Describe(request.Id, folders, files, offered));
    }

    private static async Task<IResult> Look(string scenario, AuthorFolders folders, AuthorFileStore files, OfferedScenarios offered, AuthorChecks checks, HttpContext http)
    {
        if (!folders.Has(scenario))
            return AuthorEndpoints.Refused(HostRefusals.NoSuchFile);
        // What it shares with others is told by the files that it reads.
        var read = await checks.Read<IReadOnlyList<string>>(scenario, [], loaded => [.. loaded.Sources.Keys], http.RequestAborted) ?? [];
        var shared = read.Select(AuthorPath.Read).OfType<AuthorPath>().Where(path => path.Folder != scenario).Select(files.Describe).OfType<AuthorFile>();
        return Results.Ok(new AuthorFolder(Describe(scenario, folders, files, offered), [.. files.List(scenario), .. shared.Select(file => file with { Own = false })]));
    }

    private static Task<IResult> Check(string scenario, AuthorTexts request, AuthorFolders folders, AuthorChecks checks, HttpContext http) =>
        With(scenario, request.Texts, folders, checks, loaded => ScenarioLint.Check(loaded).ToWire(), found => Task.FromResult(Results.Ok(found)), http);

    private static Task<IResult> Map(string scenario, AuthorTexts request, AuthorFolders folders, AuthorChecks checks, HttpContext http) => With(
        scenario, request.Texts, folders, checks, loaded => (Map: loaded.Scenario is { } good ? MapWriter.MapOf(good) : null, Read: true),
        drawn => Task.FromResult(drawn.Map is { } map ? Results.Ok(map) : AuthorEndpoints.Refused(drawn.Read ? HostRefusals.NotPlayable : HostRefusals.AuthorBusy)), http);

    private static Task<IResult> Play(string scenario, SandboxRequest request, AuthorFolders folders, AuthorChecks checks, Sandboxes sandboxes, HttpContext http) =>
        With(scenario, request.Texts, folders, checks, loaded => loaded, async loaded =>
        {
            var (opened, refusal) = await sandboxes.Open(loaded, request.Turn);
            return refusal is null ? Results.Ok(opened) : AuthorEndpoints.Refused(refusal);
        }, http);

    /// <summary>Reads a scenario with unsaved texts and answers with what it is good for; or says why it cannot be read.</summary>
    public static async Task<IResult> With<T>(
        string scenario, IReadOnlyList<AuthorText>? texts, AuthorFolders folders, AuthorChecks checks, Func<LoadResult, T> use, Func<T, Task<IResult>> answer, HttpContext http)
    {
        if (!folders.Has(scenario))
            return AuthorEndpoints.Refused(HostRefusals.NoSuchFile);
        if (texts is null || texts.Count > Limits.AuthorFiles || texts.Any(text => text is null || text.Text is null || AuthorPath.Read(text.Path)?.Folder != scenario))
            return AuthorEndpoints.Refused(HostRefusals.NotAPath);
        return await checks.Read(scenario, texts, use, http.RequestAborted) is { } found ? await answer(found) : AuthorEndpoints.Refused(HostRefusals.AuthorBusy);
    }
}
