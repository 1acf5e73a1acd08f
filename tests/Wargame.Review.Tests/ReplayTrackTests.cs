using Wargame.Review.Replays;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Views;

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

    private static IEnumerable<string> Texts(IEnumerable<Reading> readings) =>
        readings.SelectMany(reading => reading.Conversation.Conversation.Messages).Select(message => message.Text).Order(StringComparer.Ordinal);

    private static SendMessage Say(string id, string text) => new(id, Later, new Issuer.Seat("sam"), ["bolivia"], "", text, "");

    private static IEnumerable<Reading> Seen(ReplayTrack track, long version) =>
        Readings.OfTeam(track.At(version)!, "bolivia", View.Of(Rules, track.At(version)!, "bolivia").Talk);

    private static (long, Phase, int, long) Summary(SessionState state) => (state.Version, state.Phase, state.Turn, state.World.Values.Sum());

    private static ReplayTrack Track(IEnumerable<SessionEvent> events)
    {
        var track = new ReplayTrack(Rules);
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
