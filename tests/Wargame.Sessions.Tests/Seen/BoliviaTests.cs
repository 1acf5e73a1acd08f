using Wargame.Scenarios;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Tests.Small;
using Wargame.World;

namespace Wargame.Sessions.Tests.Seen;

/// <summary>A whole session of the shipped scenario, in which three teams order whatever comes to hand.</summary>
public sealed class BoliviaTests
{
    private const int OrdersEach = 3;
    private static readonly string[] Teams = ["bolivia", "us", "autonomists"];
    private static readonly Lazy<Room> Once = new(Play);

    [Fact]
    public void Every_change_of_every_number_adds_up_for_everyone()
    {
        var room = Once.Value;

        Assert.True(Sums.Check(room, [.. Teams, Eyes.Board, Eyes.Review]) > 1000);
        Assert.All(Teams, team => Assert.Contains(room.State.Turns, record => record.Inputs.Orders.Any(order => order.Actor == team)));
    }

    [Fact]
    public void A_mean_is_explained_by_what_moved_in_it()
    {
        var streets = Once.Value.Projector().Board.Single(number => number.Key == "safe-streets");

        Assert.NotEmpty(streets.Explains);
        Assert.All(streets.Explains, key => Assert.EndsWith(".safety", key, StringComparison.Ordinal));
    }

    [Fact]
    public void Covert_orders_of_others_are_in_nobodys_outcome()
    {
        var room = Once.Value;
        foreach (var team in Teams)
            Assert.DoesNotContain(room.Team(team).Outcome!.Orders, order => order.Told == DisclosureLevel.Confirmed && order.Instrument.Covert && order.Actor!.Id != team);
        Assert.DoesNotContain(room.Projector().Outcome!.Orders, order => order.Instrument.Covert);
    }

    [Fact]
    public void Every_team_gets_a_verdict_in_a_few_sentences()
    {
        foreach (var team in Teams)
        {
            var verdict = Once.Value.Team(team).Verdict!;
            Assert.InRange(verdict.Score, 0, 100);
            Assert.InRange(verdict.Sentences.Length, 2, 4);
            Assert.NotNull(verdict.PrivateCard!.Met);
        }
    }

    private static Room Play()
    {
        var room = new Room(rules: Rules());
        foreach (var team in Teams)
            room.Seat(team + "-1");
        while (room.State.Phase != Phase.HotWash)
        {
            room.Advance();
            if (room.State.Phase == Phase.Deliberation)
                Order(room);
        }

        return room;
    }

    /// <summary>Others in each turn; one that the rules refuse beside the rest is left out.</summary>
    private static void Order(Room room)
    {
        foreach (var team in Teams)
        {
            var choices = room.Team(team).Orders.Where(order => order.Order.WhyNot.IsEmpty).ToList();
            for (var place = 0; place < OrdersEach && choices.Count > 0; place++)
            {
                var order = choices[(place * 5 + room.State.Turn * 3) % choices.Count].Order;
                var mode = order.Modes.IsEmpty ? World.Definition.Mode.Requested : order.Modes[0];
                room.Try(room.Draft(team + "-1", $"d{place}", order.Instrument.Id, order.Target.Id, 250 * (place + 2), mode, 2));
            }
        }
    }

    private static SessionRules Rules()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wargame.sln"))) folder = folder.Parent;
        var loaded = ScenarioLoader.Load(Path.Combine(folder!.FullName, "scenarios", "bolivia-secession"));
        Assert.True(loaded.Scenario is not null, string.Join('\n', loaded.Diagnostics));
        return new(loaded.Scenario, WorldModel.Compile(loaded.Scenario.World));
    }
}
