using System.Text.Json;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;

namespace Wargame.Server.Tests;

/// <summary>A scenario that was written from the manual alone, played through the real server: each team by a person, from the lobby to the hot wash.</summary>
public sealed class NewestScenarioTests : IDisposable
{
    private const string Scenario = "manta";
    private const int Turns = 8;
    private static readonly string[] Teams = ["ecuador", "us", "colombia", "manta-civic", "border-federation", "farc"];
    private readonly TemporaryFolder _data = new();
    private readonly HashSet<string> _cards = [];
    private int _orders, _answers;

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Six_people_play_it_from_the_lobby_to_the_hot_wash()
    {
        await using var server = await TestServer.StartAsync(_data.Path);
        var session = await Browser.PostAsync<OpenSessionReply>(server.Port, "/api/sessions", new OpenSessionRequest(Scenario, "facilitated", null, null));
        await using var control = await Browser.AttachAsync(server.Port, session.ControlToken);
        var people = await TakeSeatsAsync(server.Port, session);

        await control.DoAsync(nameof(IWargameHub.AdvancePhase), "lobby");
        for (var turn = 1; turn <= Turns; turn++)
            await PlayTurnAsync(control, people, turn);
        await control.DoAsync(nameof(IWargameHub.AdvancePhase), "outcome");

        foreach (var person in people)
            Assert.Equal(Turns, (await person.PageInAsync("hotWash")).GetProperty("header").GetProperty("turn").GetInt32());
        Assert.True(_orders >= Teams.Length * Turns / 2, $"{_orders} orders were given");
        Assert.True(_answers > 0, "no host was asked");
        Assert.Superset(new HashSet<string> { "the-offer", "the-notice", "the-square", "affidavits", "after-the-loss" }, _cards);
        foreach (var person in people) await person.DisposeAsync();
    }

    private async Task PlayTurnAsync(Browser control, List<Browser> people, int turn)
    {
        await control.DoAsync(nameof(IWargameHub.AdvancePhase), "briefing");
        var pages = new List<JsonElement>();
        foreach (var person in people)
            pages.Add(await person.PageAsync(page => Browser.PhaseOf(page) == "deliberation" && page.GetProperty("header").GetProperty("turn").GetInt32() == turn));
        for (var team = 0; team < people.Count; team++)
            await DecideAsync(people[team], pages[team], turn);
        await control.DoAsync(nameof(IWargameHub.AdvancePhase), "deliberation");
        var page = await control.PageAsync(page => Browser.PhaseOf(page) is "commitment" or "adjudication");
        if (Browser.PhaseOf(page) == "commitment")
        {
            await AnswerHostsAsync(people);
            await control.PageInAsync("adjudication");      // by itself, once nobody is waited for
        }

        await control.DoAsync(nameof(IWargameHub.ReleaseResults));
        if (turn < Turns) await control.DoAsync(nameof(IWargameHub.AdvancePhase), "outcome");
    }

    /// <summary>Answers its cards, orders what the page says is legal, a different thing each turn, and signs.</summary>
    private async Task DecideAsync(Browser person, JsonElement page, int turn)
    {
        foreach (var card in page.GetProperty("cards").EnumerateArray().Where(card => Text(card, "chosen") == ""))
        {
            await person.DoAsync(nameof(IWargameHub.ChooseOption), Text(card, "cardId"), Text(card.GetProperty("options")[0], "optionId"), "It was discussed.");
            _cards.Add(Text(card, "cardId"));
        }

        var legal = page.GetProperty("orders").EnumerateArray().Where(order => order.GetProperty("whyNot").GetArrayLength() == 0).ToList();
        if (legal.Count > 0)
        {
            var order = legal[turn % legal.Count];
            var mode = order.GetProperty("modes").EnumerateArray().Select(mode => mode.GetString()!).FirstOrDefault() ?? "";
            await person.DoAsync(nameof(IWargameHub.SaveDraft), new DraftOrder($"draft-{turn}", Text(order, "instrument"), Text(order, "target"), 500, mode, order.GetProperty("turns").GetInt32(), false));
            _orders++;
        }

        await person.DoAsync(nameof(IWargameHub.Sign), "It was discussed.");
    }

    private async Task AnswerHostsAsync(List<Browser> people)
    {
        foreach (var person in people)
        {
            var page = await person.PageInAsync("commitment");
            foreach (var request in page.GetProperty("requests").EnumerateArray().Where(request => Text(request, "answer") == ""))
            {
                await person.DoAsync(nameof(IWargameHub.AnswerRequest), Text(request, "requestId"), "accept", "It was discussed.");
                _answers++;
            }
        }
    }

    private static async Task<List<Browser>> TakeSeatsAsync(int port, OpenSessionReply session)
    {
        var people = new List<Browser>();
        foreach (var team in Teams)
            people.Add(await Browser.AttachAsync(port, (await Browser.PostAsync<TakeSeatReply>(port, $"/api/join/{session.JoinCode}", new TakeSeatRequest(team, "Person"))).SeatToken));
        return people;
    }

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;
}
