using Wargame.Grains.Campaigns;
using Wargame.Review.Playtests;

namespace Wargame.Grains.Tests.Campaigns;

/// <summary>How the portions of a campaign are handed out to servers, and what becomes of those that come to nothing.</summary>
public sealed class PortionSpreadTests
{
    // A server that fails is left alone for longer than a test takes, where a test does not say otherwise.
    private TimeSpan pause = TimeSpan.FromMinutes(5);
    private readonly List<(string Server, int Play)> asked = [];
    private readonly List<int> taken = [];
    private string[] servers = ["one", "two"];

    [Fact]
    public async Task Every_portion_is_taken_once_and_all_servers_have_a_part_in_it()
    {
        await PlayAsync(20, async (_, _) => { await Task.Yield(); return 2; });

        Assert.Equal(Enumerable.Range(0, 20), taken.Order());
        Assert.Equal(["one", "two"], asked.Select(one => one.Server).Distinct().Order());
    }

    [Fact]
    public async Task A_server_has_one_portion_until_it_has_said_how_many_cores_it_has()
    {
        var running = 0;
        var counts = new List<int>();
        servers = ["one"];
        await PlayAsync(12, async (_, _) =>
        {
            counts.Add(++running);
            await Task.Delay(1, TestContext.Current.CancellationToken);
            running--;
            return 3;
        });

        Assert.Equal([1, 1, 2, 3], counts.Take(4));
        Assert.Equal(3, counts.Max());
    }

    [Fact]
    public async Task A_portion_that_failed_is_played_again_elsewhere()
    {
        await PlayAsync(6, (server, _) => server == "one" ? throw new TimeoutException("gone") : Task.FromResult(1));

        Assert.Equal(Enumerable.Range(0, 6), taken.Order());
        var lost = asked.First(one => one.Server == "one").Play;
        Assert.Contains(("two", lost), asked);
    }

    [Fact]
    public async Task A_server_that_is_gone_is_asked_no_more()
    {
        await PlayAsync(6, (server, _) =>
        {
            servers = ["two"];
            return server == "one" ? throw new TimeoutException("gone") : Task.FromResult(1);
        });

        Assert.Equal(Enumerable.Range(0, 6), taken.Order());
        Assert.Single(asked, one => one.Server == "one");
    }

    [Fact]
    public async Task What_fails_again_and_again_is_given_up_with_its_reason()
    {
        (servers, pause) = (["one"], TimeSpan.FromMilliseconds(1));
        var failure = await Assert.ThrowsAsync<PortionFailedException>(() => PlayAsync(1, (_, _) => throw new InvalidOperationException("a number is no number")));

        Assert.Equal("a number is no number", failure.Message);
        Assert.Equal(Limits.PortionTries, asked.Count);
    }

    [Fact]
    public async Task While_no_server_is_there_it_waits_for_one()
    {
        var looks = 0;
        var spread = new PortionSpread<string>(() => ++looks < 3 ? [] : ["late"], (_, _) => Task.FromResult(new PlayedPortion([], 1)), TimeSpan.FromMilliseconds(1), TimeProvider.System);
        await spread.Play([new(0, [0])], (portion, _) => taken.Add(portion.Plays[0]), CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.Equal([0], taken);
    }

    [Fact]
    public async Task What_is_stopped_asks_for_nothing_more()
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PlayAsync(20, async (_, play) =>
        {
            await Task.Yield();
            if (play == 4)
                await stop.CancelAsync();
            return 1;
        }, stop.Token));

        Assert.True(asked.Count < 8, $"{asked.Count} portions were asked for");
    }

    private Task PlayAsync(int portions, Func<string, int, Task<int>> play, CancellationToken stop = default) => new PortionSpread<string>(
        () => servers,
        async (server, portion) =>
        {
            asked.Add((server, portion.Plays[0]));
            return new([], await play(server, portion.Plays[0]));
        },
        pause, TimeProvider.System).Play(Enumerable.Range(0, portions).Select(play => new Portion(0, [play])), (portion, _) => taken.Add(portion.Plays[0]), stop);
}
