using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Wargame.EventStore;
using Wargame.Protocol.Hub;

namespace Wargame.Server.Tests;

/// <summary>The hot wash over the real server: what is stored and sent ties no answer to a seat.</summary>
public sealed class HotWashTests : IDisposable
{
    private const string Surprise = "surprise";
    private static readonly string[] Phases = ["lobby", "briefing", "deliberation", "commitment", "adjudication", "outcome", "hotWash"];
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task An_answer_ties_to_no_seat_and_is_on_the_wall_when_control_shows_it()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var bolivia = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        await using var states = await Browser.AttachAsync(room.Port, room.AmericanToken);
        await using var wall = await Browser.AttachAsync(room.Port, "board:" + room.Session.JoinCode);
        var seats = await ToHotWashAsync(room.Control);

        await bolivia.DoAsync(nameof(IWargameHub.AnswerHotWash), Surprise, "CANARY the aid came late");
        await states.DoAsync(nameof(IWargameHub.AnswerHotWash), Surprise, "CANARY late aid again");
        await bolivia.DoAsync(nameof(IWargameHub.AnswerHotWash), Surprise, "CANARY the aid came too late");

        var stored = (await room.Store.Read(room.Session.SessionId)).Where(happened => happened.Type == "hot-wash-answered").ToList();
        Assert.Equal(3, stored.Count);
        Assert.Equal(2, stored.Select(happened => Of(happened, "slot")).Distinct().Count());
        Assert.Single(stored.Select(happened => happened.At).Distinct());
        Assert.All(stored, happened => Assert.DoesNotContain(seats, seat => happened.Json.Contains(seat, StringComparison.Ordinal)));
        // Ids of commands are the server's own: those of the browsers (a name and a number) appear nowhere with an answer.
        Assert.All(stored, happened => Assert.DoesNotContain("-", JsonDocument.Parse(happened.Json).RootElement.GetProperty("stamp").GetProperty("commandId").GetString()!, StringComparison.Ordinal));

        var queue = await room.Control.PageAsync(page => page.GetRawText().Contains("came too late", StringComparison.Ordinal));
        Assert.DoesNotContain("came late\"", queue.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", (await LastAsync(room, "board:" + room.Session.JoinCode)).GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", (await LastAsync(room, room.AmericanToken)).GetRawText(), StringComparison.Ordinal);

        await room.Control.DoAsync(nameof(IWargameHub.ShowAnswers), Array.Empty<string>(), true);
        var shown = await wall.PageAsync(page => page.GetRawText().Contains("CANARY", StringComparison.Ordinal));
        var clusters = shown.GetProperty("hotWash")[0].GetProperty("clusters");
        Assert.Equal((1, 2), (clusters.GetArrayLength(), clusters[0].GetProperty("answers").GetArrayLength()));
        Assert.DoesNotContain(seats, seat => shown.GetProperty("hotWash").GetRawText().Contains(seat, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_seat_answers_once_whatever_its_devices_and_nobody_else_answers()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var phone = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        var pass = await phone.Hub.InvokeAsync<PassReply>(nameof(IWargameHub.OwnPass));
        var key = await Browser.PostAsync<Protocol.Http.UsePassReply>(
            room.Port, $"/api/join/{room.Session.JoinCode}/pass/{pass.Pass}", new Protocol.Http.UsePassRequest(false));
        await using var laptop = await Browser.AttachAsync(room.Port, key.Token);
        await ToHotWashAsync(room.Control);

        await phone.DoAsync(nameof(IWargameHub.AnswerHotWash), Surprise, "One voice.");
        Assert.Equal("S1122", (await laptop.SendAsync(nameof(IWargameHub.AnswerHotWash), Surprise, "Two voices.")).Refusal?.Code);
        Assert.Equal("H0003", (await room.Control.SendAsync(nameof(IWargameHub.AnswerHotWash), Surprise, "Mine.")).Refusal?.Code);

        // The same device finds its answer again after a dropped connection.
        await phone.DisposeAsync();
        await using var back = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        await back.DoAsync(nameof(IWargameHub.AnswerHotWash), Surprise, "One voice, changed.");
        var stored = (await room.Store.Read(room.Session.SessionId)).Where(happened => happened.Type == "hot-wash-answered");
        Assert.Single(stored.Select(happened => Of(happened, "slot")).Distinct());
    }

    private static int PlaceOf(JsonElement page) =>
        10 * page.GetProperty("header").GetProperty("turn").GetInt32() + Array.IndexOf(Phases, Browser.PhaseOf(page));

    private static string? Of(StoredEvent happened, string property) => JsonDocument.Parse(happened.Json).RootElement.GetProperty(property).GetString();

    private static async Task<JsonElement> LastAsync(PeopleRoom room, string token)
    {
        await using var browser = await Browser.AttachAsync(room.Port, token);
        return await browser.PageAsync(_ => true);
    }

    /// <summary>Presses on to the hot wash.</summary>
    /// <returns>The ids of all seats.</returns>
    private static async Task<List<string>> ToHotWashAsync(Browser control)
    {
        var (phase, place) = ("deliberation", 0);
        List<string> seats = [];
        while (phase != "hotWash")
        {
            await (phase == "adjudication"
                ? control.DoAsync(nameof(IWargameHub.ReleaseResults))
                : control.DoAsync(nameof(IWargameHub.AdvancePhase), phase));
            // Pages of earlier moments may still lie in the queue.
            var before = Math.Max(place, 10 + Array.IndexOf(Phases, phase));
            var page = await control.PageAsync(page => PlaceOf(page) > before);
            (phase, place) = (Browser.PhaseOf(page), PlaceOf(page));
            seats = [.. page.GetProperty("desks").EnumerateArray().SelectMany(desk => desk.GetProperty("seats").EnumerateArray())
                .Select(seat => seat.GetProperty("seatId").GetString()!)];
        }

        return seats;
    }
}
