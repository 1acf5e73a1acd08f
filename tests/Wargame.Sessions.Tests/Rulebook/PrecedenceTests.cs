using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Msel;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.WhiteCell;
using static Wargame.Sessions.Tests.Small.WhiteCellRoom;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>Two facilitators press at once, both looking at the same page: whoever comes first wins, the other is told who did what.</summary>
public sealed class PrecedenceTests
{
    /// <summary>An inject that has not come.</summary>
    private const string Waiting = "riot";

    /// <summary>Where the session stands, what one presses, what the other presses, and what each did in the words that the other reads.</summary>
    public static TheoryData<Phase, string, string, string, string> Races => new()
    {
        { Phase.Deliberation, "advance", "closed the orders.", "advance", "closed the orders." },
        { Phase.Adjudication, "release", "released the results.", "release", "released the results." },
        { Phase.Adjudication, "release", "released the results.", "rule", "ruled on" },
        { Phase.Adjudication, "rule", "ruled on", "rule otherwise", "ruled on" },
        { Phase.Deliberation, "pause", "paused the session: Lunch", "pause", "paused the session: Lunch" },
        { Phase.Deliberation, "extend", "moved the clock.", "extend", "moved the clock." },
        { Phase.Deliberation, "hold", "held this inject: Not yet", "skip", "skipped this inject: Never" },
        { Phase.Deliberation, "hold", "held this inject: Not yet", "send", "sent this inject." },
        { Phase.Deliberation, "edit", "changed this inject: Clearer", "send", "sent this inject." },
        { Phase.Deliberation, "edit", "changed this inject: Clearer", "edit", "changed this inject: Clearer" },
        { Phase.Deliberation, "rule off", "switched off the rule", "rule off", "switched off the rule" },
        { Phase.Deliberation, "reissue", "made a new key to this seat.", "free", "freed this seat." },
        { Phase.Deliberation, "bot", "let a bot play Bolivia.", "bot", "let a bot play Bolivia." },
        { Phase.Deliberation, "help", "closed the call of Bolivia for help.", "help", "closed the call of Bolivia for help." },
        { Phase.Deliberation, "announce", "announced: Coffee", "announce", "announced: Coffee" },
        { Phase.Deliberation, "lock", "locked the room.", "lock", "locked the room." },
        { Phase.Deliberation, "take", "took the clock.", "take", "took the clock." },
    };

    [Theory]
    [MemberData(nameof(Races))]
    public void The_first_wins_and_the_second_is_told_who_did_what(Phase phase, string one, string oneDid, string other, string otherDid)
    {
        Race(phase, one, oneDid, other);
        Race(phase, other, otherDid, one);
    }

    [Fact]
    public void Whoever_has_seen_it_may_overwrite_it_and_nobody_is_in_their_own_way()
    {
        var room = At(Phase.Adjudication);
        room.Do(Press(room, "rule", Ana));

        room.Do(Press(room, "rule otherwise", Bea));
        Assert.Equal("S1401", room.Refused(Press(room, "release", Ana) with { Seen = room.State.Cell.DeedCount - 1 }).Code);
        room.Do(Press(room, "release", Bea) with { Seen = room.State.Cell.DeedCount - 1 });
        Assert.Equal(Phase.Outcome, room.State.Phase);
    }

    [Fact]
    public void The_clock_too_may_be_faster()
    {
        var room = At(Phase.Deliberation);
        var late = Press(room, "advance", Bea);
        room.Later(TimeSpan.FromHours(1)).Do(new Tick(room.NextId(), room.Now, Room.Clock));

        Assert.Equal("The clock closed the orders.", room.Refused(late).Why.ToString());
    }

    [Fact]
    public void A_press_that_is_sent_again_counts_once_whatever_came_between()
    {
        var room = At(Phase.Deliberation);
        var pressed = Press(room, "pause", Ana);
        room.Do(pressed);
        room.Do(new ResumeSession(room.NextId(), room.Now, Bea));

        Assert.Equal(Decision.Nothing, room.Try(pressed));
    }

    private static void Race(Phase phase, string first, string did, string second)
    {
        var room = At(phase);
        var late = Press(room, second, Bea);
        room.Do(Press(room, first, Ana));
        var after = room.State;

        var refusal = room.Refused(late);

        Assert.Equal("S1401", refusal.Code);
        Assert.StartsWith($"Ana {did}", refusal.Why.ToString(), StringComparison.Ordinal);
        Assert.Same(after, room.State);
    }

    private static Room At(Phase phase)
    {
        var room = new Room().Joined().Seat("bolivia-1").To(Phase.Deliberation);
        room.Do(new AskForHelp(room.NextId(), room.Now, Room.By("bolivia-1"), ""));
        return room.To(phase);
    }

    /// <summary>A press on the page as it is now.</summary>
    private static Command Press(Room room, string act, Issuer by) => Pressed(room, act, by) with { Seen = room.State.Cell.DeedCount };

    private static Command Pressed(Room room, string act, Issuer by)
    {
        var (id, now, rules) = (room.NextId(), room.Now, room.Rules.Model.Definition);
        return act switch
        {
            "advance" => new AdvancePhase(id, now, by, room.State.Phase),
            "release" => new ReleaseResults(id, now, by),
            "rule" => new MakeRuling(id, now, by, "bolivia.approval", 1000, "The room says so"),
            "rule otherwise" => new MakeRuling(id, now, by, "bolivia.approval", -2000, "No, it says this"),
            "pause" => new PauseSession(id, now, by, "Lunch"),
            "extend" => new ExtendClock(id, now, by, 60),
            "hold" => new PlanInject(id, now, by, Waiting, InjectComing.Held, null, "Not yet"),
            "skip" => new PlanInject(id, now, by, Waiting, InjectComing.Skipped, null, "Never"),
            "send" => new SendInject(id, now, by, Waiting),
            "edit" => new EditInject(id, now, by, Waiting, new("Marches", "They march.", ""), "Clearer"),
            "rule off" => new Intervene(id, now, by, InterventionKind.RuleOff, rules.Rules[0].Id, true, "Doubtful", null),
            "reissue" => new ReissueSeat(id, now, by, "bolivia-1"),
            "free" => new FreeSeat(id, now, by, "bolivia-1"),
            "bot" => new LetBotPlay(id, now, by, "bolivia"),
            "help" => new AnswerHelp(id, now, by, "bolivia"),
            "announce" => new Announce(id, now, by, "Coffee"),
            "lock" => new LockRoom(id, now, by, true),
            "take" => new AssignDuty(id, now, by, Duty.Clock, Facilitator.IdOf((Issuer.Control)by)),
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, "There is no such act."),
        };
    }
}
