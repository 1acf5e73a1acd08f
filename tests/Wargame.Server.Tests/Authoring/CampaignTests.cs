using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Wargame.Protocol.Authoring;
using Wargame.Review.Playtests;
using Wargame.Review.Playtests.Pages;
using Wargame.Scenarios;

namespace Wargame.Server.Tests.Authoring;

/// <summary>An author has a scenario played many times as it stands in the browser, and reads what came of it.</summary>
public sealed class CampaignTests
{
    private const int Plays = 40;

    [Fact]
    public async Task A_text_that_is_not_saved_is_played_and_told_as_the_command_line_tells_it()
    {
        await using var room = await AuthorRoom.OpenAsync();
        var (text, _) = await room.ReadAsync("starter/play.yaml");
        var rare = new AuthorText("starter/play.yaml", text.Replace("when: growers.trust < 42 ", "when: growers.trust < 1 ", StringComparison.Ordinal));

        var begun = await BeginAsync(room, new([rare], Plays, 5));
        var end = await EndOfAsync(room, begun.Campaign);
        var report = (await room.Author.GetFromJsonAsync<CampaignReport>($"/api/author/campaigns/{begun.Campaign}/report"))!;

        Assert.Equal(("told", ""), (end.State, end.Why));
        Assert.True(end.Plays >= Plays && end.Done <= end.Plays, $"{end.Done} of {end.Plays}");
        Assert.Equal((Plays, 4), (report.Plays, report.Casts));
        Assert.Contains(report.Injects, inject => inject is { Id: "meeting-at-night", Share: 0 });
        Assert.Contains(report.Injects, inject => inject is { Id: "price-falls", Share: 1 });
        await File.WriteAllTextAsync(Path.Combine(room.Scenarios, "starter", "play.yaml"), rare.Text, TestContext.Current.CancellationToken);
        var scenario = ScenarioLoader.Load(Path.Combine(room.Scenarios, "starter")).Scenario!;
        var alone = Playtest.Run(PlaytestPlan.Of(scenario, report.Profile, Plays, 5), null);
        Assert.Equal(PlaytestJson.Of(alone), await room.Author.GetStringAsync(new Uri($"/api/author/campaigns/{begun.Campaign}/report.json", UriKind.Relative)));
        Assert.Equal(PlaytestPage.Of(alone), await room.Author.GetStringAsync(new Uri($"/api/author/campaigns/{begun.Campaign}/report.html", UriKind.Relative)));

        await RefusedAsync(room);
        await CancelledAsync(room);
    }

    // What is not played says why, in the language of whoever asks.
    private static async Task RefusedAsync(AuthorRoom room)
    {
        Assert.Equal((HttpStatusCode.Conflict, "H0038"), await TryAsync(room, new([new("starter/play.yaml", "injects: [")], Plays, 1)));
        Assert.Equal((HttpStatusCode.BadRequest, "H0032"), await TryAsync(room, new([new("doctrine/stages.yaml", "")], Plays, 1)));
        Assert.Equal((HttpStatusCode.NotFound, "H0047"), await TryAsync(room, new([], 1, 1)));
        Assert.Equal((HttpStatusCode.NotFound, "H0047"), await TryAsync(room, new([], Grains.Limits.CampaignPlays + 1, 1)));
        Assert.Equal((HttpStatusCode.NotFound, "H0047"), await TryAsync(room, new([], Plays, -1)));
        Assert.Equal((HttpStatusCode.BadRequest, "H0015"), await TryAsync(room, new([], Plays, 1, "nobody")));
        foreach (var name in (string[])["0123.bd01.1.40/report", "nonsense", "nonsense/report", "0123.bd01.1.9999999"])
        {
            var answer = await room.Author.GetAsync(new Uri($"/api/author/campaigns/{name}", UriKind.Relative));
            Assert.Equal((HttpStatusCode.NotFound, "H0047"), (answer.StatusCode, await AuthorRoom.CodeOf(answer)));
        }
        using var spanish = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/author/campaigns/nonsense", UriKind.Relative));
        spanish.Headers.TryAddWithoutValidation("Accept-Language", "es");
        Assert.Contains("ninguna campaña", JsonDocument.Parse(await (await room.Author.SendAsync(spanish)).Content.ReadAsStringAsync()).RootElement.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    private static async Task CancelledAsync(AuthorRoom room)
    {
        Assert.Equal("unknown", (await LookAsync(room, "0123.bd01.1.40")).State);
        var begun = await BeginAsync(room, new([], Grains.Limits.CampaignPlays, 9));
        var answer = await room.Author.DeleteAsync(new Uri($"/api/author/campaigns/{begun.Campaign}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("cancelled", (await LookAsync(room, begun.Campaign)).State);
    }

    private static async Task<CampaignProgress> BeginAsync(AuthorRoom room, CampaignRequest request)
    {
        var answer = await room.Author.PostAsJsonAsync("/api/author/scenarios/starter/campaigns", request);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<CampaignProgress>())!;
    }

    private static async Task<(HttpStatusCode Status, string Code)> TryAsync(AuthorRoom room, CampaignRequest request)
    {
        var answer = await room.Author.PostAsJsonAsync("/api/author/scenarios/starter/campaigns", request);
        return (answer.StatusCode, await AuthorRoom.CodeOf(answer));
    }

    private static async Task<CampaignProgress> LookAsync(AuthorRoom room, string campaign) =>
        (await room.Author.GetFromJsonAsync<CampaignProgress>($"/api/author/campaigns/{campaign}"))!;

    private static async Task<CampaignProgress> EndOfAsync(AuthorRoom room, string campaign)
    {
        while (true)
        {
            var progress = await LookAsync(room, campaign);
            if (progress.State is not ("waiting" or "playing"))
                return progress;
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
