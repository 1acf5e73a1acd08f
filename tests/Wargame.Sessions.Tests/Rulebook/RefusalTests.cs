using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Small;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>What is refused, by number; a refusal says why and leaves everything as it was (the room asserts that).</summary>
public sealed class RefusalTests
{
    private static Room Deliberating() => new Room().Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation);

    [Theory]
    [InlineData("S0301", "siege", "lowlands", 1000)] // there is no uprising there
    [InlineData("S0302", "sieg", "lowlands", 1000)]
    [InlineData("S0303", "police", "lowland", 1000)]
    [InlineData("S0301", "spraying", "chapare", 1000)] // another actor's instrument
    [InlineData("S0310", "police", "lowlands", 0)]
    [InlineData("S0310", "police", "lowlands", 1001)]
    public void An_order_that_may_not_be_given_is_refused_by_number(string code, string instrument, string target, int level)
    {
        var room = Deliberating();

        var refusal = room.Refused(room.Draft("bolivia-1", "a", instrument, target, level));

        Assert.Equal(code, refusal.Code);
        Assert.NotEmpty(refusal.Why.ToString());
        Assert.NotEmpty(refusal.Mend.ToString());
    }

    [Fact]
    public void An_order_signed_twice_is_refused()
    {
        var room = Deliberating();
        room.Do(new Sign(room.NextId(), room.Now, Room.By("bolivia-1")));

        Assert.Equal("S0501", room.Refused(new Sign(room.NextId(), room.Now, Room.By("bolivia-1"))).Code);
    }

    [Fact]
    public void An_order_sent_late_is_refused()
    {
        var room = Deliberating().Advance();

        Assert.Equal("S0201", room.Refused(room.Draft("bolivia-1", "a", "police", "lowlands")).Code);
    }

    [Fact]
    public void A_command_for_a_seat_that_nobody_has_is_refused()
    {
        Assert.Equal("S0103", Deliberating().Refused(Deliberating().Draft("bolivia-9", "a", "police", "lowlands")).Code);
    }

    [Fact]
    public void A_team_cannot_take_back_the_draft_of_another()
    {
        var room = Deliberating();
        room.Do(room.Draft("bolivia-1", "a", "police", "lowlands"));

        Assert.Equal("S0308", room.Refused(new RemoveDraft(room.NextId(), room.Now, Room.By("us-1"), "a")).Code);
    }

    [Fact]
    public void A_seat_cannot_act_as_control()
    {
        var room = Deliberating();

        Assert.Equal("S0101", room.Refused(new AdvancePhase(room.NextId(), room.Now, Room.By("us-1"), Phase.Deliberation)).Code);
    }

    [Fact]
    public void Control_that_presses_after_the_phase_has_moved_on_is_told_so()
    {
        var room = Deliberating();

        Assert.Equal("S0202", room.Refused(new AdvancePhase(room.NextId(), room.Now, Room.Control, Phase.Briefing)).Code);
    }

    [Fact]
    public void Pressing_twice_counts_once()
    {
        var room = Deliberating();
        var draft = room.Draft("bolivia-1", "a", "police", "lowlands");
        room.Do(draft);

        Assert.Empty(room.Do(draft));
        Assert.Single(room.State.Desk("bolivia").Drafts);
    }

    [Fact]
    public void A_team_cannot_order_more_than_it_can_pay()
    {
        var room = Deliberating();
        string? code = null;
        foreach (var (id, instrument, target) in new[] { ("a", "police", "lowlands"), ("b", "police", "chapare"), ("c", "speech", "bolivia"), ("d", "siege", "chapare") })
            code ??= room.Try(room.Draft("bolivia-1", id, instrument, target)).Refusal?.Code;

        Assert.True(code is "S0306" or "S0305" or "S0301", $"something must be too dear: {code}");
    }

    [Fact]
    public void An_answer_decides_how_an_order_stands_to_its_host()
    {
        var room = Deliberating();
        room.Do(room.Draft("us-1", "x", "spraying", "chapare", mode: Mode.Joint));
        room.Do(new AskHost(room.NextId(), room.Now, Room.By("us-1"), "x"));
        room.Do(new AnswerRequest(room.NextId(), room.Now, Room.By("bolivia-1"), room.State.Requests[0].Id, HostAnswer.Conditions));

        room.To(Phase.Adjudication);

        Assert.Equal(Mode.Conditioned, room.State.Proposal!.Given.Single(given => given.Draft.Id == "x").Order!.Mode);
    }
}
