using Wargame.Doctrines;
using Wargame.Review.Replays;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Views;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Review.Tests;

/// <summary>A replay goes to any moment, with anyone's eyes, and shows what was known then: no more, no less.</summary>
public class ReplayTrackTests
{
    private static readonly SessionRules Rules = RecordedSessions.Rules(RecordedSessions.Bolivia);
    private static readonly DateTimeOffset Later = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_moment_is_the_very_state_that_the_session_had()
    {
        List<SessionEvent> events = [];
        RecordedSessions.Played(7, turns: 3, events);
        var track = Track(events);
        var state = SessionState.Empty;
        foreach (var happened in events)
        {
            state = Rules.Evolve(state, happened);
            if (state.Version % 37 == 0 || state.Version % Limits.EventsBetweenStates <= 1)
                Assert.Equal((state.Version, state.Phase, state.Turn, state.World.Values.Sum()), Summary(track.At(state.Version)!));
        }

        Assert.Equal((state.Version, state.Phase, state.Turn, state.World.Values.Sum()), Summary(track.At(state.Version)!));
        Assert.Null(track.At(0));
        Assert.Null(track.At(state.Version + 1));
    }

    [Fact]
    public void The_timeline_has_every_phase_and_what_teams_and_control_did_in_it()
    {
        List<SessionEvent> events = [];
        var session = RecordedSessions.Played(7, events: events);
        var track = Track(events);

        Assert.Equal(session.Marks.Select(mark => mark.Version), track.Moments.Where(moment => moment.Kind == MomentKind.Phase).Select(moment => moment.Version));
        Assert.Contains(track.Moments, moment => moment is { Kind: MomentKind.Order, Actor: "bolivia", Turn: 1, Phase: Phase.Deliberation });
        Assert.Contains(track.Moments, moment => moment is { Kind: MomentKind.Answer, Actor: "bolivia" });
        Assert.Contains(track.Moments, moment => moment is { Kind: MomentKind.Ruling, Turn: 2, Phase: Phase.Adjudication });
        Assert.Equal(3, track.Moments.Count(moment => moment is { Kind: MomentKind.Ruling, Turn: 4 }));
        Assert.Equal(track.Moments.Select(moment => moment.Version).Order(), track.Moments.Select(moment => moment.Version));
        Assert.All(track.Moments, moment => Assert.Equal(moment.Turn, track.At(moment.Version)!.Turn));
    }

    [Fact]
    public void The_timeline_has_each_inject_of_a_turn_each_crisis_and_each_rung()
    {
        List<SubjectKind> seen = [];
        foreach (var scenario in new[] { RecordedSessions.Bolivia, RecordedSessions.Hemisphere })
        {
            var rules = RecordedSessions.Rules(scenario);
            var session = AutomaticPlay.Run(rules, 7);
            var moments = Track(session.Events, rules).Moments;
            seen.AddRange(moments.Select(moment => moment.Subject.Kind));
            foreach (var opened in session.Events.OfType<TurnOpened>())
                Assert.Equal(opened.Injects, Of(moments, opened.Turn, Phase.Briefing, SubjectKind.Inject).Select(subject => subject.Id));
            foreach (var turn in session.State.Turns)
            {
                var begun = rules.Model.Definition.Crises.Where((_, place) => turn.Result.State.Crises[place].Began == turn.Turn + 1).Select(crisis => crisis.Id);
                Assert.Equal(begun, Of(moments, turn.Turn, Phase.Outcome, SubjectKind.Crisis).Select(subject => subject.Id));
                var moved = rules.Model.Definition.Ladders.Where(ladder => Rung(rules, ladder, turn.Before) != Rung(rules, ladder, turn.Result.State))
                    .Select(ladder => (ladder.Id, Rung(rules, ladder, turn.Result.State)));
                Assert.Equal(moved, Of(moments, turn.Turn, Phase.Outcome, SubjectKind.Ladder).Select(subject => (subject.Id, subject.Detail)));
            }
        }

        Assert.Superset(new HashSet<SubjectKind> { SubjectKind.Inject, SubjectKind.Crisis, SubjectKind.Ladder }, seen.ToHashSet());
    }

    [Fact]
    public void A_teams_eyes_could_name_its_own_orders_and_the_news_that_came_to_it_and_no_more()
    {
        List<SessionEvent> events = [];
        RecordedSessions.Played(7, events: events);
        var track = Track(events);
        var bolivia = new MomentKnowledge(Rules, track, "bolivia");
        var states = new MomentKnowledge(Rules, track, "us");

        var orders = track.Moments.Where(moment => moment.Kind is MomentKind.Order or MomentKind.Answer or MomentKind.Argument && moment.Subject.Kind != SubjectKind.Nothing).ToList();
        Assert.All(orders, moment => Assert.Equal(moment.Subject.KnownTo.Contains("bolivia"), bolivia.Knows(moment)));
        Assert.Contains(orders, bolivia.Knows);
        Assert.Contains(orders, moment => moment.Actor == "bolivia" && !states.Knows(moment));
        Assert.All(track.Moments.Where(moment => moment.Kind == MomentKind.Ruling), moment => Assert.False(bolivia.Knows(moment)));

        var injects = track.Moments.Where(moment => moment.Subject.Kind == SubjectKind.Inject).ToList();
        Assert.All(injects, moment =>
        {
            var news = View.Of(Rules, track.At(moment.Version)!, "us").News.Select(item => item.Inject.Id);
            Assert.Equal(news.Contains(moment.Subject.Id), states.Knows(moment));
        });
        Assert.Contains(injects, moment => bolivia.Knows(moment) != states.Knows(moment));
    }

    [Fact]
    public void A_very_long_session_keeps_its_end_and_what_is_rare()
    {
        var state = RecordedSessions.Played(7, turns: 1);
        List<ReplayMoment> lasting = [.. Enumerable.Range(1, 9_000).Select(place => new ReplayMoment(
            place, state.Turn, Phase.Deliberation, Later, place % 900 == 0 ? MomentKind.Inject : place % 2 == 0 ? MomentKind.Order : MomentKind.Message, "", MomentSubject.Nothing))];

        var (kept, leftOut) = Thinning.Of(lasting, Limits.Moments);

        Assert.Equal(Limits.Moments, kept.Length);
        Assert.Equal(10, kept.Count(moment => moment.Kind == MomentKind.Inject));
        Assert.Equal(9_000 - Limits.Moments, leftOut.Sum(left => left.Count));
        Assert.Equal([MomentKind.Order, MomentKind.Message], leftOut.Select(left => left.Kind));
        foreach (var third in kept.GroupBy(moment => (moment.Version - 1) / 3_000))
            Assert.InRange(third.Count(), Limits.Moments / 3 - 5, Limits.Moments / 3 + 5);
        Assert.Equal((lasting.Count, 0), (Thinning.Of(lasting, 9_000).Kept.Length, Thinning.Of(lasting, 9_000).LeftOut.Length));
    }

    [Fact]
    public void A_team_sees_again_what_it_had_read_and_only_a_count_of_what_lay_unread()
    {
        List<SessionEvent> events = [];
        var state = RecordedSessions.Played(7, turns: 1, events);
        state = Do(state, events, new TakeSeat("t1", Later, new Issuer.Control(), "sam", "us", "Sam"));
        state = Do(state, events, Say("m1", "First word."));
        var told = state.Version;
        state = Do(state, events, Say("m2", "Second word."));
        state = Do(state, events, new MarkRead("r1", Later, new Issuer.Seat("seat"), state.Conversations[0].Id, 1));
        var read = state.Version;
        var track = Track(events);

        var before = Assert.Single(Seen(track, told));
        Assert.Empty(before.Conversation.Conversation.Messages);
        Assert.Equal(1, before.Unread);
        var after = Assert.Single(Seen(track, read));
        Assert.Equal("First word.", Assert.Single(after.Conversation.Conversation.Messages).Text);
        Assert.Equal(1, after.Unread);
        Assert.Equal(2, Readings.OfTeam(track.At(read)!, "us", View.Of(Rules, track.At(read)!, "us").Talk)[0].Conversation.Conversation.Messages.Length);
    }

    [Fact]
    public void What_stays_within_a_team_stays_there_after_the_session_too()
    {
        List<SessionEvent> events = [];
        var state = RecordedSessions.Played(7, turns: 1, events);
        state = Do(state, events, new SendMessage("m1", Later, new Issuer.Seat("seat"), [], "", "Among ourselves.", ""));
        state = Do(state, events, new SendMessage("m2", Later, new Issuer.Seat("seat"), ["us"], "", "To a neighbour.", ""));
        var all = View.OfControl(Rules, state).Talk;

        Assert.Equal(["To a neighbour."], Texts(Readings.OfEverybody(all, "brazil", control: false)));
        Assert.Equal(["To a neighbour."], Texts(Readings.OfEverybody(all, "", control: false)));
        Assert.Equal(["Among ourselves.", "To a neighbour."], Texts(Readings.OfEverybody(all, "bolivia", control: false)));
        Assert.Equal(["Among ourselves.", "To a neighbour."], Texts(Readings.OfEverybody(all, "", control: true)));
    }

    private static IEnumerable<MomentSubject> Of(IEnumerable<ReplayMoment> moments, int turn, Phase phase, SubjectKind kind) =>
        moments.Where(moment => moment.Turn == turn && moment.Phase == phase && moment.Subject.Kind == kind).Select(moment => moment.Subject);

    private static string Rung(SessionRules rules, LadderDefinition ladder, WorldState world) =>
        $"{world.Values[rules.Model.Find($"{ladder.Entity}.{ladder.Variable}")!.Index] / World.Limits.Milli}";

    private static IEnumerable<string> Texts(IEnumerable<Reading> readings) =>
        readings.SelectMany(reading => reading.Conversation.Conversation.Messages).Select(message => message.Text).Order(StringComparer.Ordinal);

    private static SendMessage Say(string id, string text) => new(id, Later, new Issuer.Seat("sam"), ["bolivia"], "", text, "");

    private static IEnumerable<Reading> Seen(ReplayTrack track, long version) =>
        Readings.OfTeam(track.At(version)!, "bolivia", View.Of(Rules, track.At(version)!, "bolivia").Talk);

    private static (long, Phase, int, long) Summary(SessionState state) => (state.Version, state.Phase, state.Turn, state.World.Values.Sum());

    private static ReplayTrack Track(IEnumerable<SessionEvent> events, SessionRules? rules = null)
    {
        var track = new ReplayTrack(rules ?? Rules);
        foreach (var happened in events)
            track.Add(happened);
        return track;
    }

    private static SessionState Do(SessionState state, List<SessionEvent> events, Command command)
    {
        var decision = Rules.Decide(state, command, out var after);
        Assert.True(decision.Accepted, decision.Refusal?.Why.ToString());
        events.AddRange(decision.Events);
        return after;
    }
}
