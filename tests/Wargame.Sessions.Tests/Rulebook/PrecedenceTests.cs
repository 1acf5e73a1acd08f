using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Small;
using static Wargame.Sessions.Tests.Small.WhiteCellRoom;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>Two facilitators press at once, both looking at the same page: whoever comes first wins, the other is told who did what.</summary>
public sealed class PrecedenceTests
{
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
        { Phase.Deliberation, "tell us", "set who is told this: A leak", "tell all", "set who is told this: The papers" },
        { Phase.Deliberation, "rewind", "took the room to the branch “Aid first”: To compare", "leave", "took the room to the branch “Aid first”: To go on there" },
        { Phase.Deliberation, "rewind", "took the room to the branch “Aid first”: To compare", "pause", "paused the session: Lunch" },
        { Phase.Adjudication, "judge", "judged this order: The square was full", "judge otherwise", "judged this order: It rained" },
        { Phase.Adjudication, "vote", "opened the vote on this order.", "judge", "judged this order: The square was full" },
        { Phase.HotWash, "group", "put answers under “Speed”.", "group", "put answers under “Speed”." },
        { Phase.HotWash, "group", "put answers under “Speed”.", "show", "put answers on the wall." },
        { Phase.HotWash, "show all", "put answers on the wall.", "group", "put answers under “Speed”." },
    };

    [Theory]
    [MemberData(nameof(Races))]
    public void The_first_wins_and_the_second_is_told_who_did_what(Phase phase, string one, string oneDid, string other, string otherDid)
    {
        Race(phase, one, oneDid, other);
        Race(phase, other, otherDid, one);
    }

    [Fact]
    public void What_was_judged_is_worded_and_taken_back_by_who_has_seen_the_judgement()
    {
        var room = At(Phase.Adjudication, "judge");
        room.Do(room.Press("judge", Ana));
        var (reworded, back) = (room.Press("tell", Bea), room.Press("judge back", Bea));
        room.Do(room.Press("judge otherwise", Ana));

        Assert.All([reworded, back], late => Assert.Equal("Ana judged this order: It rained", room.Refused(late).Why.ToString()));
        room.Do(room.Press("judge back", Bea));
        Assert.Null(room.State.Arguments[0].Judgement);
    }

    [Fact]
    public void On_a_line_that_the_room_has_left_one_opens_a_second_room_and_the_other_is_told()
    {
        var room = At(Phase.Deliberation);
        room.Do(room.Press("rewind", Ana));
        var late = room.Press("open room", Bea);
        room.Do(room.Press("open room", Ana));

        Assert.Equal("Ana opened a second room on this line.", room.Refused(late).Why.ToString());
    }

    [Fact]
    public void Whoever_has_seen_it_may_overwrite_it_and_nobody_is_in_their_own_way()
    {
        var room = At(Phase.Adjudication);
        room.Do(room.Press("rule", Ana));

        room.Do(room.Press("rule otherwise", Bea));
        Assert.Equal("S1401", room.Refused(room.Press("release", Ana) with { Seen = room.State.Cell.DeedCount - 1 }).Code);
        room.Do(room.Press("release", Bea) with { Seen = room.State.Cell.DeedCount - 1 });
        Assert.Equal(Phase.Outcome, room.State.Phase);
    }

    [Fact]
    public void The_clock_too_may_be_faster()
    {
        var room = At(Phase.Deliberation);
        var late = room.Press("advance", Bea);
        room.Later(TimeSpan.FromHours(1)).Do(new Tick(room.NextId(), room.Now, Room.Clock));

        Assert.Equal("The clock closed the orders.", room.Refused(late).Why.ToString());
    }

    [Fact]
    public void A_press_that_is_sent_again_counts_once_whatever_came_between()
    {
        var room = At(Phase.Deliberation);
        var pressed = room.Press("pause", Ana);
        room.Do(pressed);
        room.Do(new ResumeSession(room.NextId(), room.Now, Bea));

        Assert.Equal(Decision.Nothing, room.Try(pressed));
    }

    private static void Race(Phase phase, string first, string did, string second)
    {
        var room = At(phase, first, second);
        var late = room.Press(second, Bea);
        room.Do(room.Press(first, Ana));
        var after = room.State;

        var refusal = room.Refused(late);

        Assert.Equal("S1401", refusal.Code);
        Assert.StartsWith($"Ana {did}", refusal.Why.ToString(), StringComparison.Ordinal);
        Assert.Same(after, room.State);
    }

    private static Room At(Phase phase, params ReadOnlySpan<string> acts)
    {
        var room = new Room().Joined().Seat("bolivia-1").To(Phase.Deliberation);
        room.Do(new AskForHelp(room.NextId(), room.Now, Room.By("bolivia-1"), ""));
        if (acts.Contains("judge"))
            room.Do(room.Write("bolivia-1", Argued.Text()));
        room.To(phase);
        if (phase == Phase.HotWash)
            room.Do(new AnswerHotWash(room.NextId(), room.Now, new Issuer.Someone(), "a", "surprise", "The speed of it."));
        return room;
    }
}
