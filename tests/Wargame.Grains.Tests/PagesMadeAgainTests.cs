using System.Collections.Immutable;
using System.Text;
using Wargame.Grains.Desks;
using Wargame.Grains.Sessions;
using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Views;
using Wargame.World;

namespace Wargame.Grains.Tests;

/// <summary>A page that is made only where a step can reach, and partly taken over from the last one, beside the same page made from nothing.</summary>
public sealed class PagesMadeAgainTests
{
    private const int Steps = 100;
    private static readonly ImmutableDictionary<string, bool> Nobody = ImmutableDictionary<string, bool>.Empty;

    [Fact]
    public void What_every_desk_is_shown_is_what_it_would_be_shown_made_from_nothing()
    {
        const int seed = 2008;
        var (rules, room) = Room(seed);
        var pages = Pages(rules);
        var (made, sent) = (new Dictionary<DeskAddress, byte[]>(), 0);
        for (var step = 0; step < Steps; step++)
        {
            room.Step();
            foreach (var desk in Desks(rules))
            {
                var page = pages.Make(desk, Language.English, room.State, Nobody, default, false, out var isNew);
                var anew = Pages(rules).Make(desk, Language.English, room.State, Nobody, default, false, out _);

                var place = $"seed {seed}, step {step}, {room.State.Phase}, {desk.Kind} {desk.Actor}, after {room.State.Recent.LastOrDefault()?.GetType().Name}";
                Assert.True(anew.Json.AsSpan().SequenceEqual(page.Json), $"{place}: {Difference(anew.Json, page.Json)}");
                Assert.True(isNew == !page.Json.AsSpan().SequenceEqual(made.GetValueOrDefault(desk)), $"{place}: {(isNew ? "sent" : "not sent")}");
                made[desk] = page.Json;
                sent += isNew ? 1 : 0;
            }
        }

        Assert.InRange(sent, Steps, Steps * Desks(rules).Count() - 1);
    }

    [Fact]
    public void Only_the_clock_of_a_page_that_stays_goes_on()
    {
        var (rules, room) = Room(1);
        while (room.State.Phase != Phase.Deliberation)
            room.Step();
        var (pages, desk) = (Pages(rules), new DeskAddress(DeskKind.Government, "s", "bolivia"));
        var at = room.State.Clock.EnteredAt;

        var first = pages.Make(desk, Language.English, room.State, Nobody, at, false, out _);
        var later = pages.Make(desk, Language.English, room.State, Nobody, at.AddSeconds(7), false, out var isNew);

        Assert.False(isNew);
        Assert.Equal(first.Sequence, later.Sequence);
        Assert.Equal(Left(first) - 7, Left(later));
    }

    [Fact]
    public void An_order_that_is_drafted_reaches_its_team_and_control_and_nobody_else()
    {
        var (rules, room) = Room(3);
        SessionState before;
        do
        {
            before = room.State;
            room.Step();
        }
        while (room.State.Recent[^1] is not DraftSaved { Draft.Actor: "us" } || before.Version == room.State.Version || !before.Desk("us").SignedBy.IsEmpty);

        Assert.True(Reach.MayDiffer(rules, before, room.State, new Viewer.Team("us")));
        Assert.True(Reach.MayDiffer(rules, before, room.State, new Viewer.Control()));
        Assert.False(Reach.MayDiffer(rules, before, room.State, new Viewer.Team("bolivia")));
        Assert.False(Reach.MayDiffer(rules, before, room.State, new Viewer.Board()));
    }

    private static (SessionRules, RandomRoom) Room(int seed)
    {
        var loaded = ScenarioLoader.Load(Path.Combine(ScenarioLibrary.FindRoot()!, "bolivia-secession"));
        var rules = new SessionRules(loaded.Scenario!, WorldModel.Compile(loaded.Scenario!.World));
        var room = new RandomRoom(rules, seed);
        room.Open(["bolivia", "us", "autonomists"]);
        return (rules, room);
    }

    private static int Left(DeskPage page)
    {
        using var read = System.Text.Json.JsonDocument.Parse(page.Json);
        return read.RootElement.GetProperty("header").GetProperty("secondsLeft").GetInt32();
    }

    private static string Difference(byte[] expected, byte[] actual)
    {
        var place = Math.Max(0, expected.AsSpan().CommonPrefixLength(actual) - 80);
        return $"\n{Excerpt(expected, place)}\n{Excerpt(actual, place)}";
    }

    private static string Excerpt(byte[] json, int from) => Encoding.UTF8.GetString(json.AsSpan(from, Math.Min(200, json.Length - from)));

    private static IEnumerable<DeskAddress> Desks(SessionRules rules) =>
        [DeskAddress.Control("s"), DeskAddress.Board("s"), .. rules.Scenario.Teams.Select(team => new DeskAddress(DeskKind.Government, "s", team.Actor))];

    private static DeskPages Pages(SessionRules rules) => new(rules, new PublicAddress(), 0, new ShadowShelf(rules));
}
