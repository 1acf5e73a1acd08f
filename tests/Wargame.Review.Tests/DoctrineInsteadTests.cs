using Wargame.Review.Replays;
using Wargame.Review.Understudies;
using Wargame.Review.WhatIfs;
using Wargame.Sessions;
using Wargame.Sessions.Events;

namespace Wargame.Review.Tests;

/// <summary>A turn in which the doctrine decides in a team's place, to hold beside what the team ordered and what a class would have ordered.</summary>
public class DoctrineInsteadTests
{
    private static readonly SessionRules Rules = RecordedSessions.Rules(RecordedSessions.Bolivia);
    private static readonly List<SessionEvent> Events = [];
    private static readonly SessionState Session = RecordedSessions.Played(7, events: Events);
    private static readonly ReplayTrack Track = Tracked();

    [Fact]
    public void Whom_its_doctrine_played_would_have_decided_nothing_else()
    {
        foreach (var turn in Session.Turns)
        {
            var opened = Opened(turn.Turn);
            Assert.All(
                Rules.Actors.Where(actor => actor.Id != "bolivia" && turn.Given.All(given => given.Draft.Actor != actor.Id || given.Vetoed is null)),
                actor => Assert.Empty(DoctrineInstead.Of(Rules, opened, turn, actor.Id).Edits));
        }
    }

    [Fact]
    public void In_the_place_of_people_it_is_a_what_if_in_which_their_orders_are_gone_and_the_doctrines_are_given()
    {
        var instead = DoctrineInstead.Of(Rules, Opened(1), Session.Turns[0], "bolivia");
        Assert.Contains(new OrderRemoved(1, "bolivia", "a"), instead.Edits);
        Assert.NotEmpty(instead.Orders);

        var answer = WhatIf.Of(Rules, Session, new(instead.Edits, Others.HoldTheirOrders));

        Assert.Null(answer.Line.Refusal);
        Assert.Equal(
            instead.Orders.Select(draft => (draft.Instrument, draft.Target, draft.Level)),
            answer.Line.Turns[0].Given.Where(given => given.Draft.Actor == "bolivia").Select(given => (given.Draft.Instrument, given.Draft.Target, given.Draft.Level)));
        Assert.Contains(answer.Headlines, headline => headline.Difference != 0);
    }

    private static SessionState Opened(int turn) => Track.At(Track.Now.Marks.First(mark => mark.Turn == turn && mark.Phase == Phase.Deliberation).Version)!;

    private static ReplayTrack Tracked()
    {
        var track = new ReplayTrack(Rules);
        foreach (var happened in Events)
            track.Add(happened);
        return track;
    }
}
