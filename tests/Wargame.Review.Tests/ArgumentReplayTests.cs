using Wargame.EventStore;
using Wargame.Review.Verdicts;
using Wargame.Review.WhatIfs;
using Wargame.Sessions;
using Wargame.Sessions.Arguments;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.World.Definition;

namespace Wargame.Review.Tests;

/// <summary>Free-text orders in a stored session: replayed and verified, held in what-ifs, and thought away with their author.</summary>
public class ArgumentReplayTests
{
    private static readonly SessionRules Rules = RecordedSessions.Rules(RecordedSessions.Bolivia);
    private static readonly List<SessionEvent> Happened = [];
    private static readonly SessionState Session = Play();

    [Fact]
    public void A_stored_session_with_free_text_orders_verifies_turn_by_turn()
    {
        var report = Replay.Run(Rules, Stored());

        Assert.True(report.Verified, report.Fault?.ToString());
        Assert.Equal(Session.World.Values, report.State.World.Values);
        Assert.Equal(Session.Arguments[0].Judgement!.Roll, report.State.Arguments[0].Judgement!.Roll);
    }

    [Fact]
    public void A_draw_that_was_edited_in_the_store_does_not_verify_and_the_event_is_named()
    {
        var edited = Stored();
        var at = edited.FindIndex(stored => stored.Json.Contains("\"argument-judged\"", StringComparison.Ordinal));
        var drawn = Session.Arguments[0].Judgement!.Roll!.Drawn;
        edited[at] = edited[at] with { Json = edited[at].Json.Replace($"\"drawn\":{drawn}", $"\"drawn\":{(drawn + 1) % 1000}", StringComparison.Ordinal) };

        var report = Replay.Run(Rules, edited);

        Assert.Equal(edited[at].Version, report.Fault?.Version);
    }

    [Fact]
    public void A_what_if_holds_what_they_did_as_it_was_recorded()
    {
        var same = WhatIf.Of(Rules, Session, new([], Others.HoldTheirOrders));
        var other = WhatIf.Of(Rules, Session, new([new OrderRemoved(1, "bolivia", "a")], Others.HoldTheirOrders));

        Assert.Equal(Session.Turns.Select(turn => turn.Result.Hash), same.Line.Turns.Select(turn => turn.Result.Hash));
        Assert.Equal(Session.Turns[0].Inputs.Rulings, other.Line.Turns[0].Inputs.Rulings);
    }

    [Fact]
    public void Where_its_author_holds_a_free_text_order_is_not_given()
    {
        var run = new ShadowRun(Rules, Session);
        var slot = Rules.Model.Find("bolivia.approval")!;

        var (without, withoutOthers) = (run.Play("bolivia")[0].State.Values[slot.Index], run.Play("us")[0].State.Values[slot.Index]);

        Assert.True(Session.Turns[0].Result.State.Values[slot.Index] - without >= 4_000);
        Assert.Equal(Session.Turns[0].Result.State.Values[slot.Index], withoutOthers);
    }

    private static List<StoredEvent> Stored() =>
        [.. Happened.Select((happened, index) => new StoredEvent(index + 1, happened.GetType().Name, SessionEventJson.Write(happened), happened.At))];

    private static SessionState Play()
    {
        var state = SessionState.Empty;
        var control = new Issuer.Control();
        var count = 0;
        void Do(Func<string, Command> command)
        {
            var decision = Rules.Decide(state, command($"c{++count}"), out var after);
            Assert.True(decision.Accepted, decision.Refusal?.Why.ToString());
            Happened.AddRange(decision.Events);
            state = after;
        }
        void To(Phase phase)
        {
            while (state.Phase != phase) Do(id => new AdvancePhase(id, default, control, state.Phase));
        }
        Do(id => new OpenSession(id, default, control, "s1", "KV7PT4", 11, Pace.Facilitated));
        Do(id => new TakeSeat(id, default, control, "seat", "bolivia", "Ana"));
        To(Phase.Deliberation);
        Do(id => new SaveDraft(id, default, new Issuer.Seat("seat"), "a", "street-police", "chapare", 1000, Mode.Requested, 3, false));
        Do(id => new WriteArgument(id, default, new Issuer.Seat("seat"), "", new("He speaks in the square", "They listen", ["They know him"], "", "bolivia.approval", false)));
        To(Phase.Adjudication);
        Do(id => new JudgeArgument(id, default, control, "01/bolivia/1", JudgementWay.Roll, null, 1000, "It was full", [new("bolivia.approval", 5_000)], []));
        To(Phase.Outcome);
        To(Phase.Briefing);
        To(Phase.Outcome);
        return state;
    }
}
