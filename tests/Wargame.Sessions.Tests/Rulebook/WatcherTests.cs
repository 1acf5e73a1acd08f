using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>Observers see what control allows; evaluators rate what they see, tied to the moment.</summary>
public sealed class WatcherTests
{
    private const string Canary = "CANARY-EEG";

    [Fact]
    public void An_observer_sees_what_is_public_until_control_allows_more_and_an_evaluator_sees_all()
    {
        var room = Watched();
        Assert.False(room.State.Watcher("o")!.SeesAll);
        Assert.True(room.State.Watcher("e")!.SeesAll);

        room.Do(new AllowSight(room.NextId(), room.Now, Room.Control, "o", true));

        Assert.True(room.State.Watcher("o")!.SeesAll);
        Assert.Equal("S0956", room.Refused(new AllowSight(room.NextId(), room.Now, Room.Control, "o", true)).Code);
        Assert.Equal("S0960", room.Refused(new AllowSight(room.NextId(), room.Now, Room.Control, "e", false)).Code);
        Assert.Equal("S0101", room.Refused(new AllowSight(room.NextId(), room.Now, By("o"), "o", false)).Code);
    }

    [Fact]
    public void An_observation_keeps_its_moment_when_it_is_changed_and_its_author_when_they_leave()
    {
        var room = Watched();
        room.Do(Observe(room, "x"));
        var moment = room.Now;
        room.Later(TimeSpan.FromMinutes(5)).To(Phase.Outcome);
        room.Do(Observe(room, "x", "They agreed late.", EvaluationRating.MajorChallenges));
        room.Do(new DismissWatcher(room.NextId(), room.Now, Room.Control, "e"));

        var made = Assert.Single(room.State.Observations);
        Assert.Equal((1, Phase.Deliberation, moment), (made.Turn, made.Phase, made.At));
        Assert.Equal(("They agreed late.", EvaluationRating.MajorChallenges, "Eva"), (made.Text, made.Rating, made.Person));
    }

    [Fact]
    public void What_evaluators_write_changes_no_byte_of_a_teams_page_or_the_projectors()
    {
        var room = Watched();
        var before = (Eyes.Text(room.Team("bolivia")), Eyes.Text(room.Team("us")), Eyes.Text(room.Projector()));
        room.Do(Observe(room, "x"));

        Assert.Equal(before, (Eyes.Text(room.Team("bolivia")), Eyes.Text(room.Team("us")), Eyes.Text(room.Projector())));
        Assert.Equal(Canary, Assert.Single(room.ControlDesk().Observations).Observation.Text);
    }

    [Fact]
    public void The_review_shows_what_evaluators_wrote_and_nothing_that_they_took_back()
    {
        var room = Watched();
        room.Do(Observe(room, "x"));
        room.Do(Observe(room, "y"));
        room.Do(new WithdrawObservation(room.NextId(), room.Now, By("e"), "y"));
        room.To(Phase.HotWash);

        Assert.Equal(["x"], Views.View.OfReview(room.Rules, room.State)!.Observations.Select(line => line.Observation.Id));
    }

    [Fact]
    public void What_makes_no_sense_is_refused_by_number()
    {
        var room = Watched();
        room.Do(Observe(room, "x"));

        Assert.Equal("S0962", room.Refused(Observe(room, "y") with { By = By("o") }).Code);
        Assert.Equal("S0962", room.Refused(Observe(room, "y") with { By = Room.By("bolivia-1") }).Code);
        Assert.Equal("S0107", room.Refused(Observe(room, "y") with { Actor = "nobody" }).Code);
        Assert.Equal("S0963", room.Refused(Observe(room, "y") with { Task = " " }).Code);
        Assert.Equal("S0963", room.Refused(Observe(room, "y") with { Task = "two\nlines" }).Code);
        Assert.Equal("S0964", room.Refused(Observe(room, "y") with { Text = new string('x', 200_000) }).Code);
        Assert.Equal("S0966", room.Refused(new WithdrawObservation(room.NextId(), room.Now, By("e"), "z")).Code);
        Assert.Equal("S0003", room.Refused(new AdmitWatcher(room.NextId(), room.Now, Room.Control, "bolivia-1", WatcherSort.Observer, "Ana")).Code);
        Assert.Equal("S0950", room.Refused(new AdmitWatcher(room.NextId(), room.Now, Room.Control, "c", WatcherSort.Observer, "Control")).Code);
        Assert.Equal("S0101", room.Refused(new AdmitWatcher(room.NextId(), room.Now, Room.By("us-1"), "c", WatcherSort.Observer, "Ana")).Code);
        Assert.Equal("S0960", room.Refused(new DismissWatcher(room.NextId(), room.Now, Room.Control, "nobody")).Code);
        Assert.Equal("S0105", room.Refused(new Sign(room.NextId(), room.Now, By("e"))).Code);
    }

    [Fact]
    public void Nobody_changes_the_line_of_another_evaluator()
    {
        var room = Watched();
        room.Do(Observe(room, "x"));
        room.Do(new AdmitWatcher(room.NextId(), room.Now, Room.Control, "f", WatcherSort.Evaluator, "Fred"));

        Assert.Equal("S0003", room.Refused(Observe(room, "x") with { By = By("f") }).Code);
        Assert.Equal("S0966", room.Refused(new WithdrawObservation(room.NextId(), room.Now, By("f"), "x")).Code);
    }

    private static Room Watched()
    {
        var room = new Room().Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation);
        room.Do(new AdmitWatcher(room.NextId(), room.Now, Room.Control, "o", WatcherSort.Observer, "Olga"));
        room.Do(new AdmitWatcher(room.NextId(), room.Now, Room.Control, "e", WatcherSort.Evaluator, "Eva"));
        return room;
    }

    private static Issuer By(string watcher) => new Issuer.Watcher(watcher);

    private static Observe Observe(Room room, string id, string text = Canary, EvaluationRating rating = EvaluationRating.Performed) =>
        new(room.NextId(), room.Now, By("e"), id, "bolivia", "Agree on a position", text, rating);
}
