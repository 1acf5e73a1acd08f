using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Control;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Review;

namespace Wargame.Server.Tests.Authoring;

/// <summary>A hot fix over the real server: the author mends a file on disk while a room plays it.</summary>
public sealed class ScenarioFixTests
{
    private const string Canary = "CANARY-MENDED";

    [Fact]
    public async Task A_file_is_mended_on_disk_control_takes_it_over_and_the_inject_comes_with_the_mended_words()
    {
        await using var room = await AuthorRoom.OpenAsync();
        var (control, capital) = await PlayAsync(room);
        await using var one = control;
        await using var other = capital;
        await ToAsync(control, "deliberation");
        Assert.Equal(new TextNews(false, false), await NewsAsync(control));

        Mend(room, "sells it at a loss this quarter.", $"sells it at a loss this year. {Canary}");
        Mend(room, "change: { growers.trust: -4 }", "change: { growers.trust: -5 }");

        Assert.Equal(new TextNews(true, false), await NewsAsync(control));
        var fix = (await control.Hub.InvokeAsync<FixView?>(nameof(IWargameHub.ScenarioFix), false))!;
        Assert.Contains(fix.Lines, line => line is { Fate: "taken", What: "The inject “The price of coffee falls”" } && line.Effects.Contains("It comes with the new words."));
        Assert.Contains(fix.Lines, line => line is { Fate: "next", What: "Rules and effects: coffee-disappoints" });
        var file = Assert.Single(fix.Files);
        Assert.True(file.Path == "starter/play.yaml" && file.After.Contains(Canary, StringComparison.Ordinal) && !file.Before.Contains(Canary, StringComparison.Ordinal));

        await control.DoAsync(nameof(IWargameHub.TakeFix), new FixDecision(fix.Hash, "A quarter is no year"));
        Assert.Equal(new TextNews(false, true), await NewsAsync(control));
        await ToAsync(control, "outcome");
        await capital.PageAsync(page =>
        {
            Assert.DoesNotContain(Canary, page.GetRawText(), StringComparison.Ordinal);
            return Browser.PhaseOf(page) == "outcome";
        });
        await ToAsync(control, "briefing");
        await capital.PageAsync(page => Browser.PhaseOf(page) == "briefing" && page.GetProperty("news").GetRawText().Contains(Canary, StringComparison.Ordinal));

        await ToAsync(control, "hotWash");
        var timeline = (await control.Hub.InvokeAsync<ReplayTimeline?>(nameof(IWargameHub.ReplayTimeline), ""))!;
        var moment = Assert.Single(timeline.Moments, moment => moment.Kind == "fix");
        var later = timeline.Moments.First(each => each.Turn == 2);
        Assert.DoesNotContain(Canary, await NewsAtAsync(control, moment.Version), StringComparison.Ordinal);
        Assert.Contains(Canary, await NewsAtAsync(control, later.Version), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_changed_again_is_not_taken_over_and_one_with_errors_is_no_news()
    {
        await using var room = await AuthorRoom.OpenAsync();
        var (control, capital) = await PlayAsync(room);
        await using var one = control;
        await using var other = capital;
        Mend(room, "Whoever has planted coffee", "Whoever had planted coffee");
        var fix = (await control.Hub.InvokeAsync<FixView?>(nameof(IWargameHub.ScenarioFix), false))!;

        Mend(room, "Whoever had planted coffee", "All who have planted coffee");
        Assert.Equal("H0043", (await control.SendAsync(nameof(IWargameHub.TakeFix), new FixDecision(fix.Hash, "A typing mistake"))).Refusal?.Code);

        Mend(room, "turn: 2", "turn: [");
        Assert.Equal(new TextNews(false, false), await NewsAsync(control));
        Assert.Null(await control.Hub.InvokeAsync<FixView?>(nameof(IWargameHub.ScenarioFix), false));
    }

    [Fact]
    public async Task The_pinned_text_is_the_way_back()
    {
        await using var room = await AuthorRoom.OpenAsync();
        var (control, capital) = await PlayAsync(room);
        await using var one = control;
        await using var other = capital;
        Mend(room, "Whoever has planted coffee", $"{Canary} has planted coffee");
        var fix = (await control.Hub.InvokeAsync<FixView?>(nameof(IWargameHub.ScenarioFix), false))!;
        await control.DoAsync(nameof(IWargameHub.TakeFix), new FixDecision(fix.Hash, "A better name"));

        var back = (await control.Hub.InvokeAsync<FixView?>(nameof(IWargameHub.ScenarioFix), true))!;
        Assert.Empty(back.Files);
        await control.DoAsync(nameof(IWargameHub.TakeFix), new FixDecision(back.Hash, "It was no better"));

        Assert.Equal(new TextNews(true, false), await NewsAsync(control));
        Assert.Equal("S0906", (await control.SendAsync(nameof(IWargameHub.TakeFix), new FixDecision(back.Hash, "Once more"))).Refusal?.Code);
    }

    private static Task<TextNews?> NewsAsync(Browser control) => control.Hub.InvokeAsync<TextNews?>(nameof(IWargameHub.TextNews));

    private static async Task<string> NewsAtAsync(Browser control, long version) =>
        JsonSerializer.Serialize((await control.Hub.InvokeAsync<ReplayScene?>(nameof(IWargameHub.ReplayAt), version, ""))!.News);

    private static async Task<(Browser Control, Browser Capital)> PlayAsync(AuthorRoom room)
    {
        var session = await Browser.PostAsync<OpenSessionReply>(room.Server.Port, "/api/sessions", new OpenSessionRequest("starter", "facilitated", null, null));
        var seat = await Browser.PostAsync<TakeSeatReply>(room.Server.Port, $"/api/join/{session.JoinCode}", new TakeSeatRequest("capital", "Person"));
        return (await Browser.AttachAsync(room.Server.Port, session.ControlToken), await Browser.AttachAsync(room.Server.Port, seat.SeatToken));
    }

    private static async Task ToAsync(Browser control, string phase)
    {
        await control.DoAsync(nameof(IWargameHub.Announce), $"On to {phase}.");
        var now = "";
        while (now != phase)
        {
            var page = await control.PageAsync(page => Browser.PhaseOf(page) != now);
            now = Browser.PhaseOf(page);
            if (now != phase)
                await (now == "adjudication" ? control.DoAsync(nameof(IWargameHub.ReleaseResults)) : control.DoAsync(nameof(IWargameHub.AdvancePhase), now));
        }
    }

    private static void Mend(AuthorRoom room, string before, string after)
    {
        var place = Path.Combine(room.Scenarios, "starter", "play.yaml");
        var text = File.ReadAllText(place);
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(place, text.Replace(before, after, StringComparison.Ordinal));
    }
}
