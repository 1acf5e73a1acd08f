using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Wargame.EventStore;
using Wargame.EventStore.Portable;
using Wargame.EventStore.Upkeep;
using Wargame.Protocol.Control;
using Wargame.Protocol.Http;
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
        await bolivia.DoAsync(nameof(IWargameHub.Sign), "CANARY is why");
        await bolivia.DoAsync(nameof(IWargameHub.SendMessage), new MessageDraft([], "", "CANARY among ourselves", ""));
        await bolivia.DoAsync(nameof(IWargameHub.SendMessage), new MessageDraft(["us"], "", "To Washington", ""));
        Assert.Null(await TimelineAsync(room.Control));
        Assert.Null(await SceneAsync(states, 5, "bolivia"));

        await room.ToHotWashAsync();

        var timeline = (await TimelineAsync(states))!;
        Assert.Equal(["briefing", "deliberation"], timeline.Moments.Where(moment => moment is { Turn: 1, Kind: "phase" }).Take(2).Select(moment => moment.Phase));
        var drafted = timeline.Moments.Single(moment => moment is { Kind: "order", Actor: "bolivia", Turn: 1 });
        var said = timeline.Moments.Last(moment => moment is { Kind: "message", Actor: "bolivia" });

        await NamedAsync(room.Control, bolivia, states, drafted.Version);

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
        await TakeHomeAsync(room, bolivia, states);
        await JudgeAsync(room, bolivia, states);
    }

    /// <summary>Control marks what one team said to another as a public statement; everybody reads it with its verdict, and no team may judge.</summary>
    private static async Task JudgeAsync(PeopleRoom room, Browser bolivia, Browser states)
    {
        Assert.Empty((await DeedsAsync(states))!.Statements);
        var said = Assert.Single((await DeedsAsync(room.Control))!.Statements);
        Assert.Equal(("To Washington", "none", "bolivia"), (said.Text, said.Verdict, said.Actor));

        Assert.Equal("H0003", (await bolivia.SendAsync(nameof(IWargameHub.JudgeStatement), said.ConversationId, said.Message, "kept", "We did.")).Refusal?.Code);
        Assert.Equal("H0004", (await room.Control.SendAsync(nameof(IWargameHub.JudgeStatement), said.ConversationId, said.Message, "perhaps", "")).Refusal?.Code);
        await room.Control.DoAsync(nameof(IWargameHub.JudgeStatement), said.ConversationId, said.Message, "broken", "They stayed away.");

        var judged = Assert.Single((await DeedsAsync(states))!.Statements);
        Assert.Equal(("broken", "They stayed away.", said.Version), (judged.Verdict, judged.Because, judged.Version));
        Assert.Equal("To Washington", Assert.Single((await SceneAsync(states, said.Version, ""))!.Talk).Conversation.Messages[^1].Text);
        var own = (await DeedsAsync(bolivia))!.Own!;
        Assert.Equal(["drafted", "signed", "wrote", "wrote"], own.Turns.Single(turn => turn.Turn == 1).Deeds.Select(deed => deed.Kind));
        Assert.Equal((2, 0, 2), (own.Sent, own.Unread, own.Read));
        Assert.Equal((0, 0, 1), ((await DeedsAsync(states))!.Own!.Sent, (await DeedsAsync(states))!.Own!.Read, (await DeedsAsync(states))!.Own!.Unread));
        Assert.Null((await DeedsAsync(room.Control))!.Own);
        Assert.Equal([("bolivia", "us", 1)], (await DeedsAsync(states))!.Spoke.Select(one => (one.From, one.To, one.Messages)));
    }

    /// <summary>
    /// Everybody's truth names the draft; with a team's eyes only its own team could have named it. Whom a message went to is told to who may
    /// read it; what stays within a team is named to nobody.
    /// </summary>
    private static async Task NamedAsync(Browser control, Browser bolivia, Browser states, long drafted)
    {
        foreach (var browser in new[] { control, bolivia, states })
        {
            Assert.StartsWith("Rural development", await SubjectAsync(browser, "", drafted), StringComparison.Ordinal);
            Assert.StartsWith("Rural development", await SubjectAsync(browser, "bolivia", drafted), StringComparison.Ordinal);
            Assert.Equal("", await SubjectAsync(browser, "us", drafted));
            var messages = (await TimelineAsync(browser))!.Moments.Where(moment => moment is { Kind: "message", Actor: "bolivia" });
            Assert.Equal(["", "United States"], messages.Select(moment => moment.Subject));
        }

        Assert.Null(await TimelineAsync(control, "atlantis"));
        var spoken = (await TimelineAsync(control))!;
        Assert.Empty(spoken.LeftOut);
        Assert.Contains(spoken.Moments, moment => moment is { Kind: "inject", Turn: 1, Phase: "briefing", Subject.Length: > 0 });
    }

    private static async Task<string> SubjectAsync(Browser browser, string eyes, long version) =>
        (await TimelineAsync(browser, eyes))!.Moments.Single(moment => moment.Version == version).Subject;

    /// <summary>A team's paper is made of what it was told: what another team kept to itself is not sent to it, nor to the wall, in any form.</summary>
    private static async Task TakeHomeAsync(PeopleRoom room, Browser bolivia, Browser states)
    {
        await using var wall = await Browser.AttachAsync(room.Port, "board:" + room.Session.JoinCode);
        foreach (var (browser, edition, knows) in new[] { (room.Control, "full", true), (bolivia, "bolivia", true), (states, "us", false), (wall, "public", false) })
        {
            var reply = await browser.Hub.InvokeAsync<System.Text.Json.JsonElement>(nameof(IWargameHub.TakeHome), "");
            Assert.Equal(edition, reply.GetProperty("edition").GetString());
            Assert.Equal(knows, reply.GetRawText().Contains("CANARY", StringComparison.Ordinal));
        }

        Assert.Equal("H0052", (await PaperAsync(states, "bolivia"))!.Refusal?.Code);
        Assert.Equal("H0052", (await PaperAsync(wall, "full"))!.Refusal?.Code);
        Assert.Equal("H0051", (await PaperAsync(room.Control, "atlantis"))!.Refusal?.Code);
        Assert.Equal("us", Assert.Single((await PaperAsync(room.Control, "us"))!.Page!.Teams).Team.Actor);
    }

    private static Task<TakeHomeReply?> PaperAsync(Browser browser, string edition) => browser.Hub.InvokeAsync<TakeHomeReply?>(nameof(IWargameHub.TakeHome), edition);

    [Fact]
    public async Task A_what_if_is_played_kept_by_a_team_and_shown_on_the_wall()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var bolivia = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        await using var states = await Browser.AttachAsync(room.Port, room.AmericanToken);
        await using var wall = await Browser.AttachAsync(room.Port, "board:" + room.Session.JoinCode);
        await bolivia.DoAsync(nameof(IWargameHub.SaveDraft), Draft);
        await room.Control.DoAsync(nameof(IWargameHub.WriteControlNote), new ControlNoteDraft("They waver.", "bolivia", ""));
        Assert.Null(await bolivia.Hub.InvokeAsync<IReadOnlyList<RemarkView>?>(nameof(IWargameHub.Remarks)));
        var removed = new WhatIfDraft([new(1, "removed", "bolivia", "draft-1", null, "", 0)], false, 0);
        Assert.Null(await RunAsync(bolivia, removed));
        Assert.Null(await bolivia.Hub.InvokeAsync<AttributionView?>(nameof(IWargameHub.WhoCaused)));
        Assert.Null(await bolivia.Hub.InvokeAsync<PlaysView?>(nameof(IWargameHub.BesidePlays)));
        await room.ToHotWashAsync();

        var bench = (await bolivia.Hub.InvokeAsync<WhatIfBench?>(nameof(IWargameHub.WhatIfBench)))!;
        Assert.Contains(bench.Turns[0].Orders, order => order is { Actor: "bolivia", Order.DraftId: "draft-1", Vetoed: false });
        var legal = (await bolivia.Hub.InvokeAsync<IReadOnlyList<LegalOrderView>?>(nameof(IWargameHub.WhatIfOrders), removed, 1, "bolivia"))!;
        Assert.Contains(legal, order => order.Instrument == "rural-development" && order.WhyNot.Count == 0);

        var answer = (await RunAsync(states, removed))!;
        Assert.Null(answer.Refusal);
        Assert.NotEmpty(answer.Differences);
        Assert.All(answer.Differences, number => Assert.Equal(
            number.Changed[^1] - number.Real[^1], number.Causes.Sum(cause => cause.Second - cause.First) + number.Rest, 0.002));
        Assert.Contains(answer.Orders, orders => orders.Turn == 1 && orders.OnlyFirst.Count > 0);
        var nonsense = (await RunAsync(states, removed with { Changes = [removed.Changes[0] with { Kind = "magic" }] }))!;
        Assert.Equal("H0004", nonsense.Refusal?.Code);
        var maybe = (await RunAsync(states, removed with { Changes = [new(1, "answer", "bolivia", "01/us/x", null, "maybe", 0)] }))!;
        Assert.Equal("H0004", maybe.Refusal?.Code);
        var illegal = (await RunAsync(states, removed with { Changes = [removed.Changes[0] with { Subject = "nothing" }] }))!;
        Assert.Equal(("S0308", 0), (illegal.Refusal?.Code, illegal.RefusedChange));

        await FindBetterAsync(states);
        await bolivia.DoAsync(nameof(IWargameHub.KeepWhatIf), "w1", "Nothing for the Chapare", removed);
        Assert.Equal("H0003", (await wall.SendAsync(nameof(IWargameHub.KeepWhatIf), "w2", "A stranger's", removed)).Refusal?.Code);
        Assert.Equal("H0003", (await bolivia.SendAsync(nameof(IWargameHub.ShowWhatIf), "w1")).Refusal?.Code);
        Assert.True(Assert.Single(await KeptAsync(bolivia)).MayDrop);
        var kept = Assert.Single(await KeptAsync(states));
        Assert.Equal(("Nothing for the Chapare", false, false), (kept.Name, kept.MayDrop, kept.IsShown));
        Assert.Equal(removed.Changes, kept.Draft.Changes);

        wall.Forget();
        await room.Control.DoAsync(nameof(IWargameHub.ShowWhatIf), "w1");
        await wall.PageAsync(page => page.GetProperty("whatIf").GetString() == "w1");
        var shown = (await wall.Hub.InvokeAsync<WhatIfAnswer?>(nameof(IWargameHub.OpenWhatIf), "w1"))!;
        Assert.Equal(answer.Differences[0].Changed, shown.Differences[0].Changed);
        await WhoCausedAsync(states);
        await BesidePlaysAsync(wall);
        await UnderBeliefsAsync(states);
        await BesideSessionAsync(room, states);
        await BesideFileAsync(room);
        await FollowAsync(room, bolivia);
        await ContributionAsync(room, bolivia, states, wall);
        await RemarkAsync(room, bolivia, states, wall);
    }

    /// <summary>What Bolivia's doctrine would have ordered in its place is a what-if that anyone may play; of turns and actors that are not there is none.</summary>
    private static async Task FindBetterAsync(Browser browser)
    {
        var instead = (await InsteadAsync(browser, 1, "bolivia"))!;
        Assert.Contains(instead.Changes, change => change is { Kind: "removed", Actor: "bolivia", Subject: "draft-1" });
        Assert.All(instead.Orders, order => Assert.True(order.Words.Length > 0));
        Assert.Null((await RunAsync(browser, new(instead.Changes, false, 0)))!.Refusal);
        Assert.Null(await InsteadAsync(browser, 99, "bolivia"));
        Assert.Null(await InsteadAsync(browser, 1, "atlantis"));
    }

    private static Task<DoctrineInsteadView?> InsteadAsync(Browser browser, int turn, string actor) =>
        browser.Hub.InvokeAsync<DoctrineInsteadView?>(nameof(IWargameHub.DoctrineInstead), turn, actor);

    /// <summary>Control finds everybody by the rubric, people themselves, the wall nobody; weights and the room's middle are control's.</summary>
    private static async Task ContributionAsync(PeopleRoom room, Browser bolivia, Browser states, Browser wall)
    {
        var all = (await DeedsAsync(room.Control))!;
        Assert.Equal(["bolivia", "us"], all.Rubric!.Contributors.Where(one => one.SeatId.Length == 0).Select(one => one.Actor).Order());
        Assert.Equal(100, all.Rubric.Criteria.Sum(criterion => criterion.Weight));
        Assert.Contains(all.Doctrine, order => order.Actor == "bolivia" && order.Words.Length > 0);
        foreach (var (browser, actor) in new[] { (bolivia, "bolivia"), (states, "us") })
        {
            var own = (await DeedsAsync(browser))!.Rubric!;
            var person = Assert.Single(own.Contributors);
            Assert.Equal((actor, true), (person.Actor, person.SeatId.Length > 0));
            Assert.All(person.Contributions, part => Assert.Null(part.Median));
            Assert.All(own.Criteria, criterion => Assert.Null(criterion.Weight));
        }

        var drafted = all.Rubric.Contributors.Single(one => one is { Actor: "bolivia", SeatId.Length: > 0 }).Contributions[0];
        Assert.Equal(drafted.Count, drafted.Evidence.Count);
        Assert.All(drafted.Evidence, moment => Assert.True(moment.Version > 0 && moment.Words.Length > 0));
        Assert.Null((await DeedsAsync(wall))!.Rubric);
    }

    private static Task<DeedsView?> DeedsAsync(Browser browser) => browser.Hub.InvokeAsync<DeedsView?>(nameof(IWargameHub.Deeds));

    /// <summary>A comment is everybody's, a chapter control's; control finds its own live notes among them, and nobody else does.</summary>
    private static async Task RemarkAsync(PeopleRoom room, Browser bolivia, Browser states, Browser wall)
    {
        await bolivia.DoAsync(nameof(IWargameHub.MakeRemark), "r1", 5L, "comment", "Here we did not know the price.");
        await room.Control.DoAsync(nameof(IWargameHub.MakeRemark), "r2", 4L, "chapter", "Before the storm");
        Assert.Equal("S0101", (await states.SendAsync(nameof(IWargameHub.MakeRemark), "r3", 4L, "chapter", "Ours")).Refusal?.Code);
        Assert.Equal("H0004", (await states.SendAsync(nameof(IWargameHub.MakeRemark), "r3", 4L, "verse", "Ours")).Refusal?.Code);
        Assert.Equal("H0003", (await wall.SendAsync(nameof(IWargameHub.MakeRemark), "r3", 4L, "comment", "A stranger's")).Refusal?.Code);

        Assert.Equal([("chapter", "Before the storm", false), ("comment", "Here we did not know the price.", true)], await RemarksAsync(bolivia));
        Assert.Equal([("chapter", "Before the storm", false), ("comment", "Here we did not know the price.", false)], await RemarksAsync(states));
        Assert.Equal(
            [("chapter", "Before the storm", true), ("comment", "Here we did not know the price.", true), ("note", "They waver.", false)],
            (await RemarksAsync(room.Control)).OrderBy(remark => remark.Kind, StringComparer.Ordinal));
    }

    private static async Task<IEnumerable<(string Kind, string Text, bool MayDrop)>> RemarksAsync(Browser browser) =>
        (await browser.Hub.InvokeAsync<IReadOnlyList<RemarkView>?>(nameof(IWargameHub.Remarks)))!.Select(remark => (remark.Kind, remark.Text, remark.MayDrop));

    /// <summary>From an order on to what it moved, and from there back to the order.</summary>
    private static async Task FollowAsync(PeopleRoom room, Browser seat)
    {
        var order = (await TrailAsync(seat, "order", "01/bolivia/draft-1", 0))!;
        Assert.NotEmpty(order.Ahead);
        var number = (await TrailAsync(seat, "number", order.Ahead[0].Key, order.Ahead[0].Turn))!;
        Assert.Contains(number.Behind, step => step is { Kind: "order", Id: "01/bolivia/draft-1" });
        Assert.Null(await TrailAsync(seat, "number", "no.such", 1));
        Assert.Null(await TrailAsync(seat, "magic", "x", 1));
    }

    private static Task<TrailView?> TrailAsync(Browser browser, string kind, string id, int turn) =>
        browser.Hub.InvokeAsync<TrailView?>(nameof(IWargameHub.Trail), kind, id, turn);

    /// <summary>Beside itself, by its own key and by the code on its wall, nothing parts; a key that opens nothing and a session that is still played are refused.</summary>
    private static async Task BesideSessionAsync(PeopleRoom room, Browser browser)
    {
        foreach (var key in new[] { room.BoliviaToken, "board:" + room.Session.JoinCode, "line:" + room.Session.SessionId })
        {
            var beside = (await BesideAsync(browser, key))!.Result!;
            Assert.Equal((room.Session.JoinCode, room.Session.JoinCode, ""), (beside.First, beside.Second, beside.Parted));
            Assert.True(beside is { SameVersion: true, SameBeliefs: true, SameLuck: true, NotInBoth: 0 });
            Assert.Empty(beside.Differences);
            Assert.Contains(beside.Scores, score => score.Key == "mandate/bolivia" && score.Firsts.SequenceEqual(score.Seconds));
            var shared = (await DifferenceAsync(browser, key)).Result!;
            Assert.Equal((room.Session.JoinCode, room.Session.JoinCode, true), (shared.First, shared.Second, shared.Exact));
            Assert.Empty(shared.Players);
            Assert.All(shared.Numbers, number => Assert.Equal((number.First, 0, 0, 0), (number.Second, number.Control, number.Luck, number.Beliefs)));
        }

        Assert.Equal("H0017", (await DifferenceAsync(browser, "line:nowhere")).Refusal?.Code);

        Assert.Equal("H0001", (await BesideAsync(browser, "no such key"))!.Refusal?.Code);
        Assert.Equal("H0010", (await BesideAsync(browser, "board:ZZZZZZ"))!.Refusal?.Code);
        Assert.Equal("H0054", (await BesideAsync(browser, (await Browser.OpenAsync(room.Port)).ControlToken))!.Refusal?.Code);
        var haiti = await Browser.PostAsync<OpenSessionReply>(room.Port, "/api/sessions", new OpenSessionRequest("haiti", "facilitated", null, null));
        Assert.Equal("H0055", (await BesideAsync(browser, haiti.ControlToken))!.Refusal?.Code);
        Assert.Equal("H0055", (await DifferenceAsync(browser, haiti.ControlToken)).Refusal?.Code);
    }

    private static async Task<DifferenceView> DifferenceAsync(Browser browser, string key)
    {
        var view = new DifferenceView(0, null, null);
        while (view is { Result: null, Refusal: null })
            view = (await browser.Hub.InvokeAsync<DifferenceView?>(nameof(IWargameHub.Difference), key))!;
        return view;
    }

    /// <summary>The same session in a file is compared for whoever has a key; one that was edited is refused by the event, and nobody's file is read who has no key.</summary>
    private async Task BesideFileAsync(PeopleRoom room)
    {
        var record = (await ((IUpkeep)room.Store).TakeOut(room.Session.SessionId))!;
        var line = record.Lines[0];
        var sessions = await room.Services.GetRequiredService<ISessionDirectory>().CountSessions(DateTimeOffset.MinValue);
        byte[] File(RecordedLine changed)
        {
            using var file = new MemoryStream();
            SessionFile.Write(new([changed]), ScenarioCopies.Place(data.Path, line.Session.ScenarioHash), file, names: false);
            return file.ToArray();
        }

        var (status, answer) = await FileAsync(room, room.BoliviaToken, File(line));
        Assert.Equal((HttpStatusCode.OK, room.Session.JoinCode, ""), (status, answer.GetProperty("second").GetString(), answer.GetProperty("parted").GetString()));

        var edited = line.Events[4] with { At = line.Events[4].At.AddSeconds(1) };
        (status, answer) = await FileAsync(room, room.BoliviaToken, File(line with { Events = line.Events.SetItem(4, edited) }));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "H0056"), (status, answer.GetProperty("code").GetString()));
        Assert.Contains($"event 5 of {line.Session.SessionId} does not verify", answer.GetProperty("detail").GetString(), StringComparison.Ordinal);

        Assert.Equal("H0054", await RefusedAsync(room, File(line with { Events = line.Events[..5], Commands = [] })));
        Assert.Equal("H0055", await RefusedAsync(room, File(line with { Session = line.Session with { Scenario = "../haiti" } })));
        Assert.Equal("H0056", await RefusedAsync(room, "no file at all"u8.ToArray()));
        Assert.Equal("H0057", await RefusedAsync(room, new byte[Protocol.Limits.ComparedFileBytes + 1]));
        Assert.Equal(HttpStatusCode.Unauthorized, (await FileAsync(room, "no such key", File(line))).Status);
        Assert.Equal(sessions, await room.Services.GetRequiredService<ISessionDirectory>().CountSessions(DateTimeOffset.MinValue));
    }

    private static async Task<string?> RefusedAsync(PeopleRoom room, byte[] file) => (await FileAsync(room, room.BoliviaToken, file)).Answer.GetProperty("code").GetString();

    private static async Task<(HttpStatusCode Status, JsonElement Answer)> FileAsync(PeopleRoom room, string key, byte[] file)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"http://127.0.0.1:{room.Port}/api/review/beside") { Content = new ByteArrayContent(file) };
        request.Headers.Authorization = new("Bearer", key);
        // A file that is too large is refused before it is sent.
        request.Headers.ExpectContinue = true;
        var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync()));
    }

    private static Task<BesideSessionReply?> BesideAsync(Browser browser, string key) => browser.Hub.InvokeAsync<BesideSessionReply?>(nameof(IWargameHub.BesideSession), key);

    /// <summary>Asked until it is there: the session's own belief first, and every number once under each.</summary>
    private static async Task UnderBeliefsAsync(Browser browser)
    {
        BeliefsView? view;
        do
            view = await browser.Hub.InvokeAsync<BeliefsView?>(nameof(IWargameHub.UnderBeliefs));
        while (view!.Result is null);
        var slide = view.Result;
        Assert.Equal(("bd01", 3), (slide.Profiles[0].Id, slide.Profiles.Count));
        Assert.All(slide.Scores.Concat(slide.Board), number => Assert.Equal(slide.Profiles.Count, number.Ends.Count));
        Assert.All(slide.Decisions, decision => Assert.Equal(slide.Profiles.Count, decision.Effects.Count));
        Assert.Contains(slide.Scores, score => score.Key == "mandate/bolivia");
        Assert.NotEmpty(slide.Decisions);
    }

    /// <summary>The projector may ask too: every mandate has a place among all plays, and the scale is the plays' own.</summary>
    private static async Task BesidePlaysAsync(Browser browser)
    {
        PlaysView? view;
        do
            view = await browser.Hub.InvokeAsync<PlaysView?>(nameof(IWargameHub.BesidePlays));
        while (view!.Result is null);
        var among = view.Result;
        Assert.Equal((1_000, 200, "bd01"), (view.Done, among.Plays, among.Profile));
        Assert.Equal(["board", "score", "number"], among.Numbers.Select(number => number.Kind).Distinct());
        Assert.All(among.Numbers, number => Assert.Equal(200, number.Worse + number.Same + number.Better));
        Assert.All(among.Numbers, number => Assert.Equal(among.TurnLabels.Count + 1, number.Course.Count));
        Assert.All(among.Numbers, number => Assert.True(number.Low[^1] <= number.Middle[^1] && number.Middle[^1] <= number.High[^1], number.Key));
        Assert.Contains(among.Numbers, number => number is { Key: "mandate/bolivia", Kind: "score", Actor: "bolivia" });
    }

    /// <summary>Asked until it is there, in two languages: the parts sum to the end, and the names are the reader's.</summary>
    private static async Task WhoCausedAsync(Browser browser)
    {
        AttributionView? view;
        do
            view = await browser.Hub.InvokeAsync<AttributionView?>(nameof(IWargameHub.WhoCaused));
        while (view!.Result is null);
        Assert.Contains(view.Result.Players, player => player.Actor == "bolivia");
        Assert.All(view.Result.Numbers, number => Assert.Equal(number.End, number.Opening + number.World + number.Injects + number.Shares.Sum(), 0.001));
        Assert.Equal(["board", "score", "number"], view.Result.Numbers.Select(number => number.Kind).Distinct());

        await browser.Hub.InvokeAsync<CommandReply>(nameof(IWargameHub.Speak), "es");
        var spanish = (await browser.Hub.InvokeAsync<AttributionView?>(nameof(IWargameHub.WhoCaused)))!.Result!;
        Assert.Equal(view.Result.Numbers.Select(number => number.End), spanish.Numbers.Select(number => number.End));
        Assert.NotEqual(view.Result.Numbers.Select(number => number.Label), spanish.Numbers.Select(number => number.Label));
    }

    private static Task<WhatIfAnswer?> RunAsync(Browser browser, WhatIfDraft draft) => browser.Hub.InvokeAsync<WhatIfAnswer?>(nameof(IWargameHub.RunWhatIf), draft);

    private static async Task<IReadOnlyList<KeptWhatIfView>> KeptAsync(Browser browser) =>
        (await browser.Hub.InvokeAsync<IReadOnlyList<KeptWhatIfView>?>(nameof(IWargameHub.WhatIfs)))!;

    private static IEnumerable<string> Texts(ReplayScene? scene) => scene!.Talk.SelectMany(talk => talk.Conversation.Messages).Select(message => message.Text);

    private static Task<ReplayTimeline?> TimelineAsync(Browser browser, string eyes = "") => browser.Hub.InvokeAsync<ReplayTimeline?>(nameof(IWargameHub.ReplayTimeline), eyes);

    private static Task<ReplayScene?> SceneAsync(Browser browser, long version, string viewpoint) =>
        browser.Hub.InvokeAsync<ReplayScene?>(nameof(IWargameHub.ReplayAt), version, viewpoint);
}
