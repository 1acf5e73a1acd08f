using System.Net.Mime;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Wargame.Grains;
using Wargame.Grains.Campaigns;
using Wargame.Protocol.Authoring;
using Wargame.Review.Experiments;
using Wargame.Scenarios;
using Wargame.Server.Web;

namespace Wargame.Server.Authoring;

/// <summary>Campaigns over HTTP: an author has the text as it stands played a thousand times, and reads what came of it.</summary>
internal static class CampaignEndpoints
{
    public static void MapCampaigns(this IEndpointRouteBuilder app)
    {
        var author = app.MapGroup(AuthorDoor.Path);
        author.MapPost("scenarios/{scenario}/campaigns", Start).WithMetadata(new RequestSizeLimitAttribute(Limits.AuthorRequestBytes)).RequireRateLimiting(RateLimits.Opening);
        var one = author.MapGroup("campaigns/{campaign}");
        one.MapGet("", Look);
        one.MapDelete("", Cancel);
        one.MapGet("report", Report);
        one.MapGet("report.json", (string campaign, IGrainFactory grains) => File(campaign, grains, grain => grain.Json(), MediaTypeNames.Application.Json, "json"));
        one.MapGet("report.html", (string campaign, IGrainFactory grains) => File(campaign, grains, grain => grain.Page(), MediaTypeNames.Text.Html, "html"));
    }

    private static Task<IResult> Start(string scenario, CampaignRequest request, AuthorFolders folders, AuthorChecks checks, IGrainFactory grains, HttpContext http) =>
        AuthoredScenarioEndpoints.With(scenario, request.Texts, folders, checks, loaded => loaded, loaded => Begin(loaded, request, grains), http);

    private static async Task<IResult> Begin(LoadResult loaded, CampaignRequest request, IGrainFactory grains)
    {
        if (loaded.Scenario is not { } scenario)
            return AuthorEndpoints.Refused(HostRefusals.NotPlayable);
        if (!CampaignKey.IsPlayed(request.Plays) || request.Seed < 0)
            return AuthorEndpoints.Refused(HostRefusals.NoSuchCampaign);
        var profiles = ExperimentPlan.Profiles(scenario);
        if (request.Profile is { } asked && !profiles.Contains(asked))
            return AuthorEndpoints.Refused(HostRefusals.UnknownProfile);
        var key = new CampaignKey(scenario.Hash, request.Profile ?? profiles[0], (ulong)request.Seed, request.Plays).ToString();
        var standing = await grains.GetGrain<ICampaignGrain>(key).Start(CampaignText.Of(scenario, loaded.Sources));
        return standing.State == CampaignState.Busy ? AuthorEndpoints.Refused(HostRefusals.CampaignsBusy) : Results.Ok(ToWire(key, standing));
    }

    private static async Task<IResult> Look(string campaign, IGrainFactory grains) => Find(campaign, grains) is { } grain
        ? Results.Ok(ToWire(campaign, await grain.Look()))
        : AuthorEndpoints.Refused(HostRefusals.NoSuchCampaign);

    private static async Task<IResult> Cancel(string campaign, IGrainFactory grains)
    {
        if (Find(campaign, grains) is not { } grain)
            return AuthorEndpoints.Refused(HostRefusals.NoSuchCampaign);
        await grain.Cancel();
        return Results.NoContent();
    }

    private static async Task<IResult> Report(string campaign, IGrainFactory grains) =>
        Find(campaign, grains) is { } grain && await grain.Report() is { } report ? Results.Ok(report) : AuthorEndpoints.Refused(HostRefusals.NoSuchCampaign);

    private static async Task<IResult> File(string campaign, IGrainFactory grains, Func<ICampaignGrain, Task<string?>> ask, string type, string ending) =>
        Find(campaign, grains) is { } grain && await ask(grain) is { } text
            ? Results.File(Encoding.UTF8.GetBytes(text), type, $"playtest.{ending}")
            : AuthorEndpoints.Refused(HostRefusals.NoSuchCampaign);

    private static ICampaignGrain? Find(string campaign, IGrainFactory grains) =>
        CampaignKey.Read(campaign) is { } key && CampaignKey.IsPlayed(key.Plays) ? grains.GetGrain<ICampaignGrain>(key.ToString()) : null;

    private static CampaignProgress ToWire(string campaign, CampaignStanding standing) =>
        new(campaign, JsonNamingPolicy.CamelCase.ConvertName(standing.State.ToString()), standing.Done, standing.Plays, standing.Why);
}
