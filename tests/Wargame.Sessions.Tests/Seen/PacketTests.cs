using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;

namespace Wargame.Sessions.Tests.Seen;

/// <summary>What the packet says of chance, of earlier rulings, and of what unplayed actors would have done otherwise.</summary>
public sealed class PacketTests
{
    [Fact]
    public void A_draw_names_the_terms_of_its_chance_and_they_sum_to_it()
    {
        var draws = new Room().Seat("bolivia-1").To(Phase.Adjudication).ControlDesk().Packet!.Draws;

        var draw = draws.First(each => each.Draw.Name == "secession/up");
        Assert.Contains(draw.Terms, term => term.Label.Contains("tension", StringComparison.Ordinal));
        Assert.InRange(draw.Terms.Sum(term => term.Thousandths), draw.Draw.Hazard - 2, draw.Draw.Hazard + 2);
    }

    [Fact]
    public void Teams_read_the_terms_after_the_results_as_far_as_they_may_see_them()
    {
        var room = new Room().Seat("bolivia-1").To(Phase.Outcome);

        Assert.NotEmpty(room.Team("us").Outcome!.Draws.First(draw => draw.Draw.Name == "secession/up").Terms);
    }

    [Fact]
    public void Earlier_rulings_say_by_what_they_are_like_others()
    {
        var room = new Room().Seat("bolivia-1").To(Phase.Deliberation);
        room.Do(room.Draft("bolivia-1", "a", "police", "lowlands"));
        room.To(Phase.Adjudication);
        room.Do(new Intervene(room.NextId(), room.Now, Room.Control, InterventionKind.Veto, "01/bolivia/a", true, "It cannot get there", null));
        room.Do(new MakeRuling(room.NextId(), room.Now, Room.Control, "lowlands.tension", 1_000, "A rumour"));

        room.To(Phase.Outcome).To(Phase.Adjudication);

        Assert.Equal(["bolivia/police", "lowlands.tension"], room.ControlDesk().Packet!.Earlier.Select(ruling => ruling.About).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_an_unplayed_actor_would_have_ordered_is_control_s_to_read()
    {
        var room = new Room().Seat("bolivia-1").To(Phase.Adjudication);
        var plans = RunnersUp.None.Plans.Add("us", new RunnerUp("spraying", "chapare", 2_900, 3_500, false));

        var packet = View.OfControl(room.Rules, room.State, null, new RunnersUp(plans)).Packet!;

        Assert.Equal(("us", "spraying"), (packet.Otherwise.Single().Actor.Id, packet.Otherwise.Single().Instrument.Id));
    }
}
