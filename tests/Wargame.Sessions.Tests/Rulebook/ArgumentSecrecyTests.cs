using Wargame.Sessions.Arguments;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>What a secret free-text order, and one that is still being written, never shows to the others.</summary>
public sealed class ArgumentSecrecyTests
{
    private const string Canary = "CANARY-ORDER";

    private static Room Written(bool secret)
    {
        var room = Argued.Deliberating();
        room.Do(room.Write("bolivia-1", Argued.Text(secret, Canary)));
        return room;
    }

    [Fact]
    public void What_is_being_written_is_its_team_s_alone_until_the_orders_are_closed()
    {
        var room = Written(secret: false);
        AssertHidden(room);

        room.To(Phase.Commitment);

        Assert.Contains(Canary, Eyes.Text(room.Team("us")), StringComparison.Ordinal);
        Assert.Contains(Canary, Eyes.Text(room.Projector()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_order_is_never_in_the_pages_of_others_and_cannot_be_argued_or_voted_on()
    {
        var room = Written(secret: true).To(Phase.Adjudication);
        AssertHidden(room);
        Assert.Equal(Refusals.SecretIsNotVoted, room.Refused(room.Vote(open: true)));
        Assert.Equal(Refusals.NoSuchArgument, room.Refused(room.Estimate("us-1", 50)));
        room.Do(room.Judge(JudgementWay.Roll, chance: 1000, success: [new("lowlands.tension", -7_000)]));
        room.Do(new TellArgument(room.NextId(), room.Now, Room.Control, room.Id(), [new(Canary, ["bolivia"])], Canary));

        room.To(Phase.Outcome);

        AssertHidden(room);
        Assert.Equal(Canary, Assert.Single(room.Team("bolivia").Arguments.Facts).Text);
        Assert.Contains(room.Explain("us", "lowlands.tension")!.Causes, cause => cause is { Sort: CauseSort.Hidden, Amount: -7_000 });
        Assert.Contains(room.Explain("bolivia", "lowlands.tension")!.Causes, cause => cause.Label.Contains(Canary, StringComparison.Ordinal));
        room.To(Phase.Briefing);
        AssertHidden(room);
    }

    [Fact]
    public void Whom_control_tells_of_a_secret_order_reads_control_s_words_and_no_more()
    {
        var room = Written(secret: true).To(Phase.Adjudication);
        room.Do(room.Judge(JudgementWay.Ruling, ArgumentVerdict.Succeeds));
        room.Do(new TellArgument(room.NextId(), room.Now, Room.Control, room.Id(), [new("A convoy was seen.", [])], ""));

        room.To(Phase.Outcome);

        Assert.Contains("A convoy was seen.", Eyes.Text(room.Projector()), StringComparison.Ordinal);
        AssertHidden(room);
    }

    [Fact]
    public void Two_sessions_that_differ_in_a_secret_order_alone_show_the_others_the_same()
    {
        string[] Seen(bool written)
        {
            var room = Argued.Deliberating();
            if (written)
                room.Do(room.Write("bolivia-1", Argued.Text(secret: true, Canary)));
            room.To(Phase.Adjudication);
            return [Eyes.Text(room.Team("us")), Eyes.Text(room.Team("autonomists")), Eyes.Text(room.Projector())];
        }

        Assert.Equal(Seen(written: false), Seen(written: true));
    }

    [Fact]
    public void The_number_that_it_is_about_is_not_named_to_who_may_not_see_it()
    {
        var room = Argued.Deliberating();
        var own = room.Rules.Model.Find("bolivia.political_capital")!;
        Assert.Equal(Refusals.NoSuchNumber, room.Refused(room.Write("bolivia-1", Argued.Text() with { Number = "us.political_capital" })));
        room.Do(room.Write("bolivia-1", Argued.Text() with { Number = own.Key }));

        room.To(Phase.Commitment);

        Assert.Equal(own, room.Team("bolivia").Arguments.Now[0].Slot);
        Assert.Null(room.Team("us").Arguments.Now[0].Slot);
        Assert.DoesNotContain(own.Key, Eyes.Text(room.Team("us").Arguments), StringComparison.Ordinal);
    }

    private static void AssertHidden(Room room)
    {
        Assert.DoesNotContain(Canary, Eyes.Text(room.Team("us")), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, Eyes.Text(room.Team("autonomists")), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, Eyes.Text(room.Projector()), StringComparison.Ordinal);
        Assert.Contains(Canary, Eyes.Text(room.Team("bolivia")) + Eyes.Text(room.ControlDesk()), StringComparison.Ordinal);
    }
}
