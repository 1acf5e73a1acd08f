using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;
using Wargame.Protocol.Review;

namespace Wargame.Server.Tests;

/// <summary>The review's workbench over the real server: nothing before the hot wash, everything after it, and a team's own words stay its own.</summary>
public sealed class ReviewTests : IDisposable
{
    private static readonly DraftOrder Draft = new("draft-1", "rural-development", "chapare", 250, "", 2, false);
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_replay_goes_to_any_moment_with_anyones_eyes_once_the_session_is_over()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var bolivia = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        await using var states = await Browser.AttachAsync(room.Port, room.AmericanToken);
        await bolivia.DoAsync(nameof(IWargameHub.SaveDraft), Draft);
        await bolivia.DoAsync(nameof(IWargameHub.SendMessage), new MessageDraft([], "", "CANARY among ourselves", ""));
        await bolivia.DoAsync(nameof(IWargameHub.SendMessage), new MessageDraft(["us"], "", "To Washington", ""));
        Assert.Null(await TimelineAsync(room.Control));
        Assert.Null(await SceneAsync(states, 5, "bolivia"));

        await room.ToHotWashAsync();

        var timeline = (await TimelineAsync(states))!;
        Assert.Equal(["briefing", "deliberation"], timeline.Moments.Where(moment => moment is { Turn: 1, Kind: "phase" }).Take(2).Select(moment => moment.Phase));
        var drafted = timeline.Moments.Single(moment => moment is { Kind: "order", Actor: "bolivia", Turn: 1 });
        var said = timeline.Moments.Last(moment => moment is { Kind: "message", Actor: "bolivia" });

        var before = (await SceneAsync(states, drafted.Version - 1, "bolivia"))!;
        Assert.Empty(Assert.Single(before.Desks).Drafts);
        var then = (await SceneAsync(states, drafted.Version, "bolivia"))!;
        Assert.Equal("rural-development", Assert.Single(Assert.Single(then.Desks).Drafts).Order.Instrument);
        Assert.Equal(("deliberation", 1), (then.Header.Phase, then.Header.Turn));
        Assert.NotEmpty(then.Numbers);

        Assert.Equal(["To Washington"], Texts(await SceneAsync(states, said.Version, "bolivia")));
        Assert.Equal(["To Washington"], Texts(await SceneAsync(states, said.Version, "")));
        Assert.Contains("CANARY among ourselves", Texts(await SceneAsync(bolivia, said.Version, "bolivia")));
        Assert.Contains("CANARY among ourselves", Texts(await SceneAsync(room.Control, said.Version, "")));
        var unread = Assert.Single((await SceneAsync(bolivia, said.Version, "us"))!.Talk);
        Assert.Equal((0, 1), (unread.Conversation.Messages.Count, unread.Unread));

        Assert.Null(await SceneAsync(states, 1_000_000, ""));
        Assert.Null(await SceneAsync(states, drafted.Version, "atlantis"));
    }

    private static IEnumerable<string> Texts(ReplayScene? scene) => scene!.Talk.SelectMany(talk => talk.Conversation.Messages).Select(message => message.Text);

    private static Task<ReplayTimeline?> TimelineAsync(Browser browser) => browser.Hub.InvokeAsync<ReplayTimeline?>(nameof(IWargameHub.ReplayTimeline));

    private static Task<ReplayScene?> SceneAsync(Browser browser, long version, string viewpoint) =>
        browser.Hub.InvokeAsync<ReplayScene?>(nameof(IWargameHub.ReplayAt), version, viewpoint);
}
