using System.Text;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Time.Testing;
using Wargame.Protocol.Hub;
using Wargame.Server.Hubs;
using Wargame.Sessions.Languages;

namespace Wargame.Server.Tests.Hostile;

/// <summary>What waits for a slow connection: few pages, the newest, and not for ever.</summary>
public sealed class OutboxTests
{
    private readonly FakeTimeProvider time = new();
    private readonly Wire wire = new();
    private bool cutOff;

    [Fact]
    public void A_connection_that_takes_everything_gets_everything()
    {
        wire.Take();
        var outbox = Make();
        for (var number = 1; number <= 100; number++)
            outbox.Show(Page(number));

        Assert.Equal(Enumerable.Range(1, 100).Select(number => $"TeamPage {number}"), wire.Sent);
    }

    [Fact]
    public void A_slow_one_gets_the_newest_pages_in_their_order()
    {
        var outbox = Make();
        for (var number = 1; number <= 1_000; number++)
            outbox.Show(Page(number));
        Assert.Equal(["TeamPage 1"], wire.Sent);

        wire.Take();

        Assert.Equal(["TeamPage 1", .. Enumerable.Range(1_001 - Limits.PagesWaiting, Limits.PagesWaiting).Select(number => $"TeamPage {number}")], wire.Sent);
        Assert.False(cutOff);
    }

    [Fact]
    public void One_that_takes_nothing_is_cut_off_and_nothing_is_kept_for_it()
    {
        var outbox = Make();
        outbox.Show(Page(1));
        outbox.Show(Page(2));

        time.Advance(Limits.SlowReader - TimeSpan.FromSeconds(1));
        Assert.False(cutOff);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(SpinWait.SpinUntil(() => cutOff, TimeSpan.FromSeconds(30)));

        outbox.Show(Page(3));
        wire.Take();
        Assert.Equal(["TeamPage 1"], wire.Sent);
    }

    [Fact]
    public void Whoever_is_let_go_gets_the_farewell_and_no_page_that_waited()
    {
        var outbox = Make();
        outbox.Show(Page(1));
        outbox.Show(Page(2));
        outbox.Dismiss("The seat was freed.");

        wire.Take();

        Assert.Equal(["TeamPage 1", "Detached The seat was freed."], wire.Sent);
    }

    [Fact]
    public void One_that_takes_changes_gets_them_since_what_was_sent_last()
    {
        var outbox = Make();
        outbox.TakesChanges = true;
        for (var number = 1; number <= 1_000; number++)
            outbox.Show(Told(number, Language.English));
        wire.Take();
        outbox.Show(Told(1_001, Language.Spanish));
        outbox.Show(Told(1_002, Language.Spanish));

        Assert.Equal(["TeamPage 1", "PageChanges 997 1", "PageChanges 998 997", "PageChanges 999 998", "PageChanges 1000 999", "TeamPage 1001", "PageChanges 1002 1001"], wire.Sent);
    }

    private static ShownPage Told(long number, Language language) =>
        new(new(number, language, nameof(IWargameClient.TeamPage), Encoding.UTF8.GetBytes($$"""{"number":{{number}},"rest":"{{new string('x', 200)}}"}""")));

    private Outbox Make() => new(wire, () => cutOff = true, time);

    private static ShownPage Page(long number) => new(new(number, Language.English, nameof(IWargameClient.TeamPage), []));

    /// <summary>A connection that takes what is sent only from <see cref="Take"/> on.</summary>
    private sealed class Wire : IClientProxy
    {
        private readonly TaskCompletionSource taken = new();

        public List<string> Sent { get; } = [];

        public void Take() => taken.SetResult();

        public Task SendCoreAsync(string method, object?[] args, CancellationToken cancellationToken = default)
        {
            Sent.Add(method == nameof(IWargameClient.PageChanges) ? $"{method} {args[0]} {args[1]}" : $"{method} {args[0]}");
            return taken.Task;
        }
    }
}
