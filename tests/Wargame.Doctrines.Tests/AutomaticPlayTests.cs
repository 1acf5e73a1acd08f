using Wargame.Sessions;
using Wargame.Sessions.Events;

namespace Wargame.Doctrines.Tests;

public class AutomaticPlayTests
{
    private const int Sessions = 50;

    [Fact]
    public void A_session_that_nobody_plays_comes_to_its_hot_wash()
    {
        for (var seed = 1UL; seed <= Sessions; seed++)
        {
            var session = AutomaticPlay.Run(Bolivia.Rules, seed);

            Assert.True(session.State is { Phase: Phase.HotWash, Turns.Length: 8 }, $"seed {seed} ends in {session.State.Phase} after {session.State.Turns.Length} turns");
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_session()
    {
        var (first, second) = (AutomaticPlay.Run(Bolivia.Rules, 7), AutomaticPlay.Run(Bolivia.Rules, 7));

        Assert.Equal(first.Events.Select(SessionEventJson.Write), second.Events.Select(SessionEventJson.Write));
        Assert.Equal(first.State.Turns[^1].Result.Hash, second.State.Turns[^1].Result.Hash);
    }

    [Fact]
    public void Another_seed_gives_another_session()
    {
        Assert.NotEqual(AutomaticPlay.Run(Bolivia.Rules, 7).State.Turns[^1].Result.Hash, AutomaticPlay.Run(Bolivia.Rules, 8).State.Turns[^1].Result.Hash);
    }

    [Fact]
    public void Every_actor_orders_something_and_says_why()
    {
        var given = Enumerable.Range(1, 10).SelectMany(seed => AutomaticPlay.Run(Bolivia.Rules, (ulong)seed).State.Turns).SelectMany(turn => turn.Given).ToList();

        Assert.All(Bolivia.Rules.Actors, actor => Assert.Contains(given, order => order.Draft.Actor == actor.Id));
        Assert.All(given, order => Assert.NotEmpty(order.Draft.Because));
    }
}
