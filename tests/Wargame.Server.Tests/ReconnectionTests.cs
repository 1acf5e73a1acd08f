using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Changes;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;

namespace Wargame.Server.Tests;

/// <summary>
/// A browser that is cut after any page and comes back with that page's number sees what one sees that was never cut. Pages are whole, so
/// whatever was missed, one page mends it; none is sent to one who has the last.
/// </summary>
public sealed class ReconnectionTests : IDisposable
{
    private const long NoPage = -1;
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_browser_cut_at_any_event_comes_back_to_the_page_of_one_that_was_not_cut()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var bolivia = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        await using var whole = await Line.AttachAsync(room.Port, room.BoliviaToken, NoPage);
        var now = await whole.NextAsync(after: 0);
        var seen = new List<Shown> { now };
        foreach (var deed in Deeds(room.Control, bolivia))
        {
            await deed();
            now = await whole.NextAsync(after: now.Sequence);

            // Cut after the page before, and back at once.
            await using var back = await Line.AttachAsync(room.Port, room.BoliviaToken, seen[^1].Sequence);
            Assert.Equal(now, await back.NextAsync(after: 0));
            seen.Add(now);
        }

        foreach (var last in seen.SkipLast(1))
        {
            await using var back = await Line.AttachAsync(room.Port, room.BoliviaToken, last.Sequence);
            Assert.Equal(now, await back.NextAsync(after: 0));
        }

        Assert.Equal(seen.Select(page => page.Sequence).Order().Distinct(), seen.Select(page => page.Sequence));
        await using var current = await Line.AttachAsync(room.Port, room.BoliviaToken, now.Sequence);
        Assert.Equal(0, current.Waiting);
        await using var elsewhere = await Line.AttachAsync(room.Port, "board:" + room.Session.JoinCode, now.Sequence);
        Assert.NotEqual(now.Sequence, (await elsewhere.NextAsync(after: 0)).Sequence);
    }

    [Fact]
    public async Task A_browser_that_takes_changes_has_the_page_of_one_that_takes_it_whole()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var bolivia = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        await using var whole = await Line.AttachAsync(room.Port, room.BoliviaToken, NoPage);
        await using var changing = await Line.AttachAsync(room.Port, room.BoliviaToken, NoPage, takesChanges: true);
        var now = await whole.NextAsync(after: 0);
        Assert.Equal(now, await changing.NextAsync(after: 0));
        foreach (var deed in Deeds(room.Control, bolivia))
        {
            await deed();
            now = await whole.NextAsync(after: now.Sequence);
            Assert.Equal(now, await changing.NextAsync(after: now.Sequence - 1));
        }

        Assert.Equal(1, changing.Whole);
        Assert.True(changing.Bytes * 5 < whole.Bytes, $"Changes are {changing.Bytes} bytes, pages {whole.Bytes}.");
    }

    // Each gives Bolivia a new page.
    private static List<Func<Task>> Deeds(Browser control, Browser bolivia) =>
    [
        () => control.DoAsync(nameof(IWargameHub.Announce), "Welcome."),
        () => bolivia.DoAsync(nameof(IWargameHub.SaveDraft), new DraftOrder("a", "rural-development", "chapare", 250, "", 2, false)),
        () => bolivia.DoAsync(nameof(IWargameHub.SendMessage), new MessageDraft(["us"], "", "Shall we talk?", "")),
        () => control.DoAsync(nameof(IWargameHub.PauseSession), "Coffee"),
        () => control.DoAsync(nameof(IWargameHub.ResumeSession)),
        () => bolivia.DoAsync(nameof(IWargameHub.RemoveDraft), "a"),
        () => bolivia.DoAsync(nameof(IWargameHub.AskForHelp), "Where is the map?"),
        () => control.DoAsync(nameof(IWargameHub.AdvancePhase), "deliberation"),
    ];

    private sealed record Shown(long Sequence, string Page);

    /// <summary>One connection that comes in with the number of the last page it has seen.</summary>
    private sealed class Line : IAsyncDisposable
    {
        private readonly Channel<Shown> pages = Channel.CreateUnbounded<Shown>();
        private readonly HubConnection hub;
        private (long Sequence, JsonElement Page) last;

        private Line(int port)
        {
            hub = new HubConnectionBuilder().WithUrl($"http://127.0.0.1:{port}/hub").Build();
            foreach (var message in new[] { nameof(IWargameClient.TeamPage), nameof(IWargameClient.BoardPage) })
                hub.On<long, JsonElement>(message, (sequence, page) => Take(sequence, page, page));
            hub.On<long, long, JsonElement>(nameof(IWargameClient.PageChanges), (sequence, since, changes) =>
            {
                Assert.Equal(last.Sequence, since);
                Take(sequence, JsonElement.Parse(PageChanges.Applied(Encoding.UTF8.GetBytes(last.Page.GetRawText()), changes)), changes);
            });
        }

        /// <summary>Pages that came whole.</summary>
        public int Whole { get; private set; }

        /// <summary>What came, in characters.</summary>
        public int Bytes { get; private set; }

        /// <summary>Pages that came and were not looked at.</summary>
        public int Waiting => pages.Reader.Count;

        public static async Task<Line> AttachAsync(int port, string token, long lastSequence, bool takesChanges = false)
        {
            var line = new Line(port);
            await line.hub.StartAsync();
            if (takesChanges)
                await line.hub.InvokeAsync<CommandReply>(nameof(IWargameHub.TakeChanges));
            Assert.Null((await line.hub.InvokeAsync<AttachReply>(nameof(IWargameHub.Attach), token, lastSequence)).Refusal);
            return line;
        }

        public async Task<Shown> NextAsync(long after)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            while (true)
            {
                if (await pages.Reader.ReadAsync(patience.Token) is { } page && page.Sequence > after)
                    return page;
            }
        }

        public ValueTask DisposeAsync() => hub.DisposeAsync();

        private void Take(long sequence, JsonElement page, JsonElement came)
        {
            last = (sequence, page);
            Whole += page.GetRawText() == came.GetRawText() ? 1 : 0;
            Bytes += came.GetRawText().Length;
            pages.Writer.TryWrite(new(sequence, PageClock.LeftOut(page.GetRawText())));
        }
    }
}
