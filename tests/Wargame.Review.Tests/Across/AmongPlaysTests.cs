using System.Collections.Immutable;
using Wargame.Doctrines.Playtests;
using Wargame.Review.Across;
using Wargame.Review.Playtests;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.World.Definition;

namespace Wargame.Review.Tests.Across;

/// <summary>A session is held against plays of its own scenario without people.</summary>
public sealed class AmongPlaysTests
{
    private const int Plays = 40;
    private static readonly SessionRules Rules = RecordedSessions.Rules(RecordedSessions.Bolivia);
    private static readonly ManyPlays Many = ManyPlays.Of(Rules, Plays, hands: 2);

    [Fact]
    public void The_same_plays_come_on_one_core_and_on_two()
    {
        var alone = ManyPlays.Of(Rules, Plays);
        for (var turn = 0; turn <= Many.Turns; turn++)
        {
            for (var number = 0; number < Many.Numbers.Length; number++)
                Assert.True(alone.Values(turn, number).SequenceEqual(Many.Values(turn, number)), $"{Many.Numbers[number].Id}, turn {turn}");
        }
    }

    [Fact]
    public void They_are_the_plays_of_the_playtest()
    {
        var report = Playtest.Run(Rules.Scenario, Rules.Model, Plays, ManyPlays.Seed, forceChoices: false);
        Assert.Equal((report.Runs, report.Casts, report.Turns), (Many.Plays, Many.Casts, Many.Turns));
        foreach (var mandate in report.Mandates)
        {
            var number = Array.FindIndex([.. Many.Numbers], headline => headline.Id == "mandate/" + mandate.Actor);
            for (var turn = 0; turn <= report.Turns; turn++)
                Assert.Equal(mandate.ByTurn[turn].Middle, Many.Spread(turn, number).Middle / World.Limits.Milli, 0.001);
        }

        Assert.Equal(report.Numbers.Select(number => number.Slot.Key), Enumerable.Range(0, Many.Numbers.Length).Where(Many.Moves).Select(number => Many.Numbers[number].Id)
            .Where(id => Rules.Model.Find(id) is not null));
    }

    [Fact]
    public void Every_number_that_moved_stands_at_its_place_by_count()
    {
        var session = RecordedSessions.Played(3);
        var among = AmongPlays.Of(Rules, session, Many);
        Assert.Equal(session.Turns.Length, among.Turn);
        foreach (var number in among.Numbers)
        {
            Assert.Equal(number.Number.Value(session.Opening), number.Course[0]);
            Assert.Equal(number.Number.Value(session.World), number.Course[^1]);
            var plays = Many.Values(among.Turn, number.At).ToArray();
            var (lower, higher) = (plays.Count(value => value < number.Course[^1]), plays.Count(value => value > number.Course[^1]));
            Assert.Equal(number.Number.Good == GoodDirection.Low ? (higher, lower) : (lower, higher), (number.Place.Worse, number.Place.Better));
            Assert.Equal(Plays, number.Place.Plays);
        }

        var headlines = Headline.Of(Rules).Length;
        Assert.Equal(Headline.Of(Rules).Select(headline => headline.Id), among.Numbers.Take(headlines).Select(number => number.Number.Id));
        var others = among.Numbers.Skip(headlines).ToList();
        Assert.Equal(others.Select(number => number.Place.Distance).OrderDescending(), others.Select(number => number.Place.Distance));
        Assert.Contains(others, number => number.Place.Standing is Standing.Worst or Standing.Best or Standing.WorstTenth or Standing.BestTenth);
    }

    [Fact]
    public void A_play_of_the_playtest_is_none_of_the_worst_and_none_of_the_best_beyond_all_plays()
    {
        var open = new OpenSession("open", DateTimeOffset.UnixEpoch, new Issuer.Control(), "played", "PLAYED", ManyPlays.Seed, Pace.Facilitated);
        var (played, same) = Playtest.Session(Rules, Plays, 27, open);
        Assert.True(same);
        Assert.All(AmongPlays.Of(Rules, played.State, Many).Numbers, number => Assert.True(number.Place.Same >= 1, number.Number.Id));
    }

    [Fact]
    public void A_class_that_holds_everywhere_stands_where_the_plays_of_the_idle_stand()
    {
        var world = Rules.Model.Definition;
        var idle = new Cast(0, world.Entities.Where(entity => entity.IsActor).ToImmutableSortedDictionary(actor => actor.Id, _ => Temper.Idle, StringComparer.Ordinal));
        var held = TemperedSession.Run(Rules, idle, new("open", DateTimeOffset.UnixEpoch, new Issuer.Control(), "held", "HELDON", 5, Pace.Facilitated)).State;
        Assert.All(held.Turns, turn => Assert.Empty(turn.Inputs.Orders));

        var among = AmongPlays.Of(Rules, held, Many);
        // Nobody eradicates anything: of what is spent on orders a class that holds has more left than any play in which somebody acts.
        var cash = among.Numbers.Single(number => number.Number.Id == "bolivia.cash");
        Assert.Equal(0, cash.Place.Better);
        Assert.True(cash.Place.Standing >= Standing.BestQuarter, cash.Place.ToString());
    }

    [Fact]
    public void A_session_that_ended_early_is_held_against_the_plays_as_they_were_then()
    {
        var session = RecordedSessions.Played(3, turns: 3);
        var among = AmongPlays.Of(Rules, session, Many);
        Assert.Equal(3, among.Turn);
        Assert.All(among.Numbers, number => Assert.Equal(4, number.Spread.Length));
        Assert.All(among.Numbers, number => Assert.Equal(Many.Spread(3, number.At), number.Spread[^1]));
    }
}
