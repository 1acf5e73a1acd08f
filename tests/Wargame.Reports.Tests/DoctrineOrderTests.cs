using Wargame.Doctrines;
using Wargame.Sessions;

namespace Wargame.Reports.Tests;

/// <summary>What a doctrine would have ordered in the place of people.</summary>
public class DoctrineOrderTests
{
    [Fact]
    public void The_understudy_of_an_actor_that_its_doctrine_played_orders_what_it_ordered()
    {
        var played = PlayedSession.Played;
        var compared = 0;
        foreach (var opened in played.Opened)
        {
            foreach (var actor in PlayedSession.Rules.Actors.Where(actor => !opened.IsPlayed(actor.Id)))
            {
                var given = played.Played.Turns[opened.Turn - 1].Given.Select(order => order.Draft).Where(draft => draft.Actor == actor.Id).ToList();
                Assert.Equal(given.Select(Words), Understudy.Orders(PlayedSession.Rules, opened, actor.Id).Select(Words));
                compared += given.Count;
            }
        }

        Assert.True(compared > 20, $"{compared} orders");
    }

    [Fact]
    public void Only_teams_that_people_played_have_orders_of_an_understudy_and_each_is_beside_the_teams_own()
    {
        var orders = PlayedSession.Played.DoctrineOrders;

        Assert.Equal([PlayedSession.Bolivia, PlayedSession.UnitedStates], orders.Select(order => order.Draft.Actor).Distinct().Order());
        Assert.All(orders.Where(order => order.Given is not null), order =>
            Assert.Equal((order.Draft.Actor, order.Draft.Instrument, order.Draft.Target), (order.Given!.Actor, order.Given.Instrument, order.Given.Target)));
    }

    [Fact]
    public void Each_order_of_people_has_the_effort_that_its_doctrine_would_have_given_it()
    {
        var tables = PlayedSession.Tables("full");
        var police = Assert.Single(Rows(tables, "orders"), row => (string?)row["order"] == "01/bolivia/police");
        var same = Rows(tables, "doctrine_orders").SingleOrDefault(row => (string?)row["order"] == "01/bolivia/police");

        Assert.Equal((double?)same?["level"] ?? 0, police["doctrine_level"]);
        Assert.All(Rows(tables, "orders").Where(row => (string?)row["drafted_by"] == "doctrine"), row => Assert.Null(row["doctrine_level"]));
    }

    [Fact]
    public void A_team_has_its_own_doctrines_orders_and_its_own_counts_and_no_level_that_tells_of_others()
    {
        var tables = PlayedSession.Tables(PlayedSession.Bolivia);

        Assert.All(Rows(tables, "doctrine_orders"), row => Assert.Equal(PlayedSession.Bolivia, row["actor"]));
        Assert.All(Rows(tables, "contributions"), row => Assert.Equal((PlayedSession.Bolivia, null, null), ((string?)row["actor"], row["level"], row["median"])));
        Assert.All(Rows(PlayedSession.Tables("full"), "contributions"), row => Assert.NotNull(row["level"]));
    }

    private static (string, string, int) Words(Draft draft) => (draft.Instrument, draft.Target, draft.Level);

    private static List<Dictionary<string, object?>> Rows(IEnumerable<Tables.Table> tables, string name)
    {
        var table = tables.Single(one => one.Name == name);
        return [.. table.Rows.Select(row => table.Columns.Select((column, place) => (column.Name, Cell: row[place])).ToDictionary(one => one.Name, one => one.Cell))];
    }
}
