using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;

namespace Wargame.Sessions.Tests.Seen;

public sealed class NewsTests
{
    [Fact]
    public void News_come_to_those_to_whom_they_are_addressed()
    {
        var room = new Room().To(Phase.Briefing);

        Assert.Equal(["square", "cable"], room.Team("us").News.Select(news => news.Inject.Id));
        Assert.Equal(["square"], room.Team("bolivia").News.Select(news => news.Inject.Id));
        Assert.Equal(["square"], room.Projector().News.Select(news => news.Inject.Id));
    }

    [Fact]
    public void The_newest_come_first()
    {
        var room = new Room().To(Phase.Adjudication);
        room.Do(new MakeRuling(room.NextId(), room.Now, Room.Control, "lowlands.tension", 40_000, "A riot is wanted"));
        room.To(Phase.Outcome).To(Phase.Briefing);

        Assert.Equal(["riot", "square"], room.Projector().News.Select(news => news.Inject.Id));
        Assert.Equal([2, 1], room.Projector().News.Select(news => news.Turn));
        Assert.DoesNotContain(room.ControlDesk().Msel, row => row.Status != InjectStatus.Sent);
    }

    [Fact]
    public void Who_else_got_a_message_is_for_control()
    {
        var room = new Room().To(Phase.Briefing);

        var received = room.Team("us").News[1];
        Assert.True(received.Private);
        Assert.Empty(received.To);
        Assert.Equal(["United States"], room.ControlDesk().News[1].To);
    }

    [Fact]
    public void Control_sees_what_is_still_to_come()
    {
        var next = Assert.Single(new Room().To(Phase.Briefing).ControlDesk().Msel, row => row.Status != InjectStatus.Sent);

        Assert.Equal("riot", next.Inject.Id);
        Assert.Equal((InjectType.Conditional, InjectStatus.Planned), (next.Type, next.Status));
    }

    [Fact]
    public void An_inject_that_went_to_others_has_no_name_in_an_explanation()
    {
        var room = new Room().To(Phase.Outcome);

        var bolivia = room.Explain("bolivia", "bolivia.approval")!.Causes;
        Assert.Contains(bolivia, cause => cause is { Sort: Views.CauseSort.Hidden, Amount: < 0 });
        Assert.DoesNotContain(SmallScenario.Cable, Eyes.Text(bolivia), StringComparison.Ordinal);
        Assert.Contains(SmallScenario.Cable, Eyes.Text(room.Explain("us", "bolivia.approval")!.Causes), StringComparison.Ordinal);
    }
}
