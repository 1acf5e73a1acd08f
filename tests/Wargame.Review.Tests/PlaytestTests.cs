using Wargame.Doctrines.Playtests;
using Wargame.Review.Playtests;
using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.World;

namespace Wargame.Review.Tests;

public sealed class PlaytestTests
{
    [Fact]
    public void A_distribution_is_read_between_its_values()
    {
        var spread = Distribution.Of([.. Enumerable.Range(0, 101).Select(value => (double)value).Reverse()]);
        Assert.Equal(new Distribution(5, 25, 50, 75, 95), spread);
    }

    [Fact]
    public void What_differs_only_under_seeds_is_luck()
    {
        var plays = Enumerable.Range(0, 400).Select(play => (play / 20, play / 20 % 2, Score: (play * 7919 % 101) * 1.0)).ToList();
        var variance = Variance.Of(plays);
        Assert.InRange(variance.Luck, 0.9, 1);
    }

    [Fact]
    public void What_goes_with_a_teams_temper_is_its_own_doing()
    {
        var variance = Variance.Of([.. Enumerable.Range(0, 400).Select(play => (play / 20, play / 20 % 2, play / 20 % 2 * 50.0))]);
        Assert.Equal((1, 0, 0), (Math.Round(variance.Own, 6), Math.Round(variance.Others, 6), Math.Round(variance.Luck, 6)));
    }

    [Fact]
    public void What_goes_with_the_cast_but_not_with_the_temper_is_the_others_doing()
    {
        var variance = Variance.Of([.. Enumerable.Range(0, 400).Select(play => (play / 20, play / 20 % 2, play / 20 / 2 % 2 * 50.0))]);
        Assert.InRange(variance.Others, 0.9, 1);
        Assert.Equal(0, variance.Luck);
    }

    [Fact]
    public void Where_nothing_differs_nobody_decides() => Assert.Equal(default, Variance.Of([.. Enumerable.Range(0, 40).Select(play => (play / 10, 0, 7.0))]));

    [Fact]
    public void What_only_control_sends_is_not_counted_among_what_never_came()
    {
        var scenario = ScenarioLoader.Load(Path.Combine(ScenarioLibrary.FindRoot()!, "plan-colombia")).Scenario!;
        var manual = scenario.World.Injects.Where(inject => inject is { Turn: null, When: null }).Select(inject => inject.Id).ToList();
        var report = Playtest.Run(scenario, WorldModel.Compile(scenario.World), 2, 1);
        Assert.NotEmpty(manual);
        Assert.DoesNotContain(report.Injects, inject => manual.Contains(inject.Id));
        Assert.Equal(scenario.World.Injects.Length - manual.Count, report.Injects.Length);
    }

    [Fact]
    public void In_the_first_cast_everyone_keeps_to_its_doctrine_and_others_differ()
    {
        var world = ScenarioLoader.Load(Path.Combine(ScenarioLibrary.FindRoot()!, "bolivia-secession")).Scenario!.World;
        Assert.All(Cast.Of(world, 0, 1).Tempers.Values, temper => Assert.Equal(Temper.Steady, temper));
        var drawn = Enumerable.Range(1, 40).SelectMany(number => Cast.Of(world, number, 1).Tempers.Values).ToHashSet();
        Assert.Equal(Enum.GetValues<Temper>().ToHashSet(), drawn);
    }

    [Theory]
    [MemberData(nameof(Library))]
    public void A_play_that_is_opened_as_a_session_ends_as_it_ended_in_the_playtest(string id)
    {
        const int runs = 60;
        var scenario = ScenarioLoader.Load(Path.Combine(ScenarioLibrary.FindRoot()!, id)).Scenario!;
        var rules = new SessionRules(scenario, WorldModel.Compile(scenario.World));
        var open = new OpenSession("open", DateTimeOffset.UnixEpoch, new Issuer.Control(), "played", "PLAYED", 1, Pace.Facilitated);
        foreach (var run in (int[])[0, 13, 27, 44, 59])
        {
            var (session, same) = Playtest.Session(rules, runs, run, open);
            Assert.True(same, $"{id}, play {run}");
            Assert.Equal((Phase.HotWash, scenario.World.Turns), (session.State.Phase, session.State.Turns.Length));
        }
    }

    public static TheoryData<string> Library() => [.. ScenarioLibrary.Folders(ScenarioLibrary.FindRoot()!).Select(folder => Path.GetFileName(folder)!)];
}
