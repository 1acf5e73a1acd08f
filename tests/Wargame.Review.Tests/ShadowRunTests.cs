using Wargame.Doctrines;
using Wargame.Review.Verdicts;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Review.Tests;

/// <summary>What would have come without one actor: the same luck, the same orders of everybody else.</summary>
public class ShadowRunTests
{
    private static readonly SessionRules Rules = RecordedSessions.Rules(RecordedSessions.Bolivia);

    public static TheoryData<ulong> Seeds => [3, 11, 29];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_run_in_which_nothing_is_changed_ends_every_turn_with_the_recorded_hash(ulong seed)
    {
        var state = AutomaticPlay.Run(Rules, seed).State;

        var again = new ShadowRun(Rules, state).Play(holding: null);

        Assert.Equal(state.Turns.Select(turn => turn.Result.Hash), again.Select(turn => turn.Hash));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_actor_can_be_thought_away_and_somebody_would_be_missed(ulong seed)
    {
        var state = AutomaticPlay.Run(Rules, seed).State;

        var ends = new ShadowRun(Rules, state).Shadows().Ends;

        Assert.Equal(Rules.Actors.Select(actor => actor.Id).Order(StringComparer.Ordinal), ends.Keys.Order(StringComparer.Ordinal));
        Assert.Contains(ends.Values, end => !end.Values.SequenceEqual(state.World.Values));
    }

    [Fact]
    public void Without_the_only_one_who_acted_the_session_is_the_one_in_which_nobody_did()
    {
        var quiet = Played(order: false);
        var busy = Played(order: true);

        var ends = new ShadowRun(Rules, busy).Shadows().Ends;

        Assert.NotEqual(quiet.World.Values, busy.World.Values);
        Assert.Equal(quiet.World.Values, ends["bolivia"].Values);
        Assert.Equal(busy.World.Values, ends["us"].Values);
    }

    [Fact]
    public void A_verdict_tells_the_score_beside_the_score_of_the_run_in_which_the_team_held()
    {
        var state = AutomaticPlay.Run(Rules, 11).State;
        var shadows = new ShadowRun(Rules, state).Shadows();

        var verdict = View.Of(Rules, state, "bolivia", shadows: shadows).Verdict!;

        var lines = Rules.Model.Definition.Mandates.Single(mandate => mandate.Actor == "bolivia").Lines;
        // Half a point counts as a whole one, as in the verdict.
        var without = (int)Math.Ceiling(lines.Sum(line => Rules.Model.Holds(line.Met, shadows.Ends["bolivia"]) ? line.Weight
            : Rules.Model.Holds(line.Partly, shadows.Ends["bolivia"]) ? line.Weight / 2.0 : 0));
        Assert.Equal(without, verdict.Added!.ScoreWithout);
        Assert.Equal(lines.Length, verdict.Added.Lines.Length);
        Assert.Equal(verdict.Score, without);
        Assert.Contains("It would have as many points had it done nothing.", verdict.Sentences);
    }

    [Fact]
    public void The_projector_tells_who_gained_the_largest_gain_first_and_nothing_before_the_end()
    {
        var state = AutomaticPlay.Run(Rules, 11).State;
        var shadows = new ShadowRun(Rules, state).Shadows();

        var debrief = View.OfBoard(Rules, state, shadows: shadows).Debrief;

        Assert.NotEmpty(debrief);
        Assert.Equal(debrief.OrderByDescending(line => line.Score - line.ScoreWithout).Select(line => line.Score - line.ScoreWithout), debrief.Select(line => line.Score - line.ScoreWithout));
        Assert.Empty(View.OfBoard(Rules, state with { Phase = Phase.Outcome }, shadows: shadows).Debrief);
    }

    /// <summary>A session without doctrines, driven by control; Bolivia orders police at home or not.</summary>
    private static SessionState Played(bool order)
    {
        var at = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        var state = SessionState.Empty;
        var count = 0;
        void Do(Func<string, Command> command)
        {
            Assert.True(Rules.Decide(state, command($"c{++count}"), out var after).Accepted);
            state = after;
        }
        Do(id => new OpenSession(id, at, new Issuer.Control(), "s1", "KV7PT4", 5, Pace.Facilitated));
        Do(id => new TakeSeat(id, at, new Issuer.Control(), "seat", "bolivia", "Ana"));
        while (state.Phase != Phase.HotWash)
        {
            if (order && state is { Phase: Phase.Deliberation, Turn: 1 })
                Do(id => new SaveDraft(id, at, new Issuer.Seat("seat"), "a", "street-police", "chapare", 1000, Mode.Requested, 3, false));
            Do(id => new AdvancePhase(id, at, new Issuer.Control(), state.Phase));
        }
        return state;
    }
}
