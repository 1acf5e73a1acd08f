using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;

namespace Wargame.Server.Tests;

/// <summary>Two people of one team over the real server: who writes what, whose change came first, and notes that only their writer gets.</summary>
public sealed class TeamworkTests : IDisposable
{
    private const string Place = "rural-development/chapare";
    private const string Canary = "CANARY-NOTE";
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_team_sees_who_writes_on_what_and_nobody_else_does()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var ana = await Browser.AttachAsync(room.Port, await SeatAsync(room, "Ana"));
        await using var american = await Browser.AttachAsync(room.Port, room.AmericanToken);
        var abroad = Editors(american);
        var ben = await Browser.AttachAsync(room.Port, await SeatAsync(room, "Ben"));
        var seen = Editors(ana);

        await ben.Hub.InvokeAsync(nameof(IWargameHub.ShowEditing), Place);
        Assert.Equal(Place, Assert.Single(await NextAsync(seen)).Place);

        // Whoever comes later is told, too; a browser that goes takes its sign with it.
        await using var late = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        var lateSeen = Editors(late);
        await ana.Hub.InvokeAsync(nameof(IWargameHub.ShowEditing), Place);
        Assert.Equal(2, (await NextAsync(lateSeen)).Length);
        Assert.Equal(2, (await NextAsync(seen)).Length);
        await ben.DisposeAsync();
        Assert.Single(await NextAsync(seen));
        await ana.Hub.InvokeAsync(nameof(IWargameHub.ShowEditing), "");
        Assert.Empty(await NextAsync(seen));
        Assert.False(abroad.TryRead(out _));
    }

    [Fact]
    public async Task A_stale_save_is_refused_and_the_page_says_who_was_faster()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var ana = await Browser.AttachAsync(room.Port, await SeatAsync(room, "Ana", "Minister of Finance"));
        await using var ben = await Browser.AttachAsync(room.Port, await SeatAsync(room, "Ben", "Minister of Defence"));
        var draft = new DraftOrder("a", "rural-development", "chapare", 250, "", 2, false, 0);
        await ana.DoAsync(nameof(IWargameHub.SaveDraft), draft);
        var seen = draft with { Revision = Revision(await ben.PageAsync(Drafted)) };
        await ben.DoAsync(nameof(IWargameHub.SaveDraft), seen with { Level = 500 });

        var late = await ana.SendAsync(nameof(IWargameHub.SaveDraft), seen with { Level = 750 });

        Assert.Equal("S1710", late.Refusal?.Code);
        Assert.StartsWith("Ben changed", late.Refusal!.Why, StringComparison.Ordinal);
        var page = await ana.PageAsync(page => Drafted(page) && page.GetProperty("drafts")[0].GetProperty("changedBy").GetString() == "Ben");
        await ana.DoAsync(nameof(IWargameHub.SaveDraft), seen with { Level = 750, Revision = Revision(page) });
    }

    [Fact]
    public async Task A_private_note_comes_back_to_its_writer_and_to_nobody_else()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var mate = await Browser.AttachAsync(room.Port, await SeatAsync(room, "Mate"));
        await using var laptop = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        await laptop.DoAsync(nameof(IWargameHub.KeepNote), new NoteView(Canary, 0));

        await using var phone = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        Assert.Equal(new NoteView(Canary, 1), await phone.Hub.InvokeAsync<NoteView>(nameof(IWargameHub.OwnNote)));
        Assert.Equal(new NoteView("", 0), await mate.Hub.InvokeAsync<NoteView>(nameof(IWargameHub.OwnNote)));
        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => room.Control.Hub.InvokeAsync<NoteView>(nameof(IWargameHub.OwnNote)));
        Assert.Contains("H0003", refusal.Message, StringComparison.Ordinal);
    }

    private static bool Drafted(JsonElement page) => page.GetProperty("drafts").GetArrayLength() > 0;

    private static int Revision(JsonElement page) => page.GetProperty("drafts")[0].GetProperty("order").GetProperty("revision").GetInt32();

    private static async Task<string> SeatAsync(PeopleRoom room, string name, string? title = null) =>
        (await Browser.PostAsync<TakeSeatReply>(room.Port, $"/api/join/{room.Session.JoinCode}", new TakeSeatRequest("bolivia", name, title))).SeatToken;

    private static ChannelReader<EditorView[]> Editors(Browser browser)
    {
        var told = Channel.CreateUnbounded<EditorView[]>();
        browser.Hub.On<EditorView[]>(nameof(IWargameClient.Editing), editors => told.Writer.TryWrite(editors));
        return told.Reader;
    }

    private static async Task<EditorView[]> NextAsync(ChannelReader<EditorView[]> editors)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await editors.ReadAsync(patience.Token);
    }
}
