using Wargame.Sessions.Commands;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Turns;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>Who may do what in a team: ministers draft, the president signs. The absent block nobody.</summary>
public sealed class RoleTests
{
    [Fact]
    public void The_minister_drafts_and_the_president_signs_and_each_is_told_who_does_the_other()
    {
        var room = Seated();

        var refusal = room.Refused(room.Draft("bolivia-1", "a", "police", "lowlands"));
        Assert.Equal("S1701", refusal.Code);
        Assert.Contains("Person bolivia-2 (Minister of Defence)", refusal.Why.ToString(), StringComparison.Ordinal);
        room.Do(room.Draft("bolivia-2", "a", "police", "lowlands"));
        var no = room.Refused(Sign(room, "bolivia-2"));
        Assert.Equal(("S1701", true), (no.Code, no.Why.ToString().Contains("Person bolivia-1 (President)", StringComparison.Ordinal)));
        room.Do(Sign(room, "bolivia-1"));

        Assert.True(SignOff.IsSigned(room.Rules, room.State, "bolivia"));
    }

    [Fact]
    public void Answering_and_cards_are_for_the_office_that_holds_the_right()
    {
        var room = Seated();
        room.Do(room.Draft("us-1", "r", "spraying", "chapare", mode: Mode.Joint));
        room.Do(new AskHost(room.NextId(), room.Now, Room.By("us-1"), "r"));
        var request = room.State.Requests.Single().Id;

        Assert.Equal("S1701", room.Refused(new AnswerRequest(room.NextId(), room.Now, Room.By("bolivia-2"), request, HostAnswer.Refuse)).Code);
        room.Do(new AnswerRequest(room.NextId(), room.Now, Room.By("bolivia-1"), request, HostAnswer.Refuse));
    }

    [Fact]
    public void Whoever_plays_alone_may_do_everything()
    {
        var room = new Room(rules: Offices.Rules).Seat("bolivia-1").To(Phase.Deliberation);

        room.Do(room.Draft("bolivia-1", "a", "police", "lowlands"));
        room.Do(Sign(room, "bolivia-1"));

        var own = room.Team("bolivia").Seats.Single();
        Assert.Equal(Enum.GetValues<SeatRight>(), own.May);
        Assert.Equal([SeatRight.Draft], own.StandsIn);
    }

    [Fact]
    public void When_the_president_is_away_the_ministers_sign_until_the_president_is_back()
    {
        var room = Seated();
        room.Do(new MarkAbsent(room.NextId(), room.Now, Room.Control, "bolivia-1", true));
        room.Do(Sign(room, "bolivia-2"));
        Assert.True(SignOff.IsSigned(room.Rules, room.State, "bolivia"));
        room.Do(new WithdrawSignature(room.NextId(), room.Now, Room.By("bolivia-2")));

        // Whoever acts is here again.
        room.Do(Sign(room, "bolivia-1"));

        Assert.Equal("S1701", room.Refused(Sign(room, "bolivia-2")).Code);
    }

    [Fact]
    public void Team_mates_say_that_somebody_has_left_once_they_were_silent_for_a_minute()
    {
        var room = Seated();
        var away = () => new MarkAbsent(room.NextId(), room.Now, Room.By("bolivia-2"), "bolivia-1", true);
        Assert.Equal("S1705", room.Refused(away()).Code);
        room.Later(TimeSpan.FromMinutes(1));
        Assert.Equal("S0101", room.Refused(new MarkAbsent(room.NextId(), room.Now, Room.By("us-1"), "bolivia-1", true)).Code);

        room.Do(away());

        room.Do(Sign(room, "bolivia-2"));
    }

    [Fact]
    public void People_choose_a_free_role_when_they_come_and_in_the_lobby_and_control_gives_roles_at_any_time()
    {
        var room = new Room(rules: Offices.Rules);
        room.Do(Take(room, "ana", "Minister of Finance"));
        Assert.Equal("S1703", room.Refused(Take(room, "ben", "Minister of Finance")).Code);
        Assert.Equal("S1702", room.Refused(Take(room, "ben", "King")).Code);
        room.Do(Take(room, "ben", ""));
        room.Do(new GiveRole(room.NextId(), room.Now, Room.By("ana"), "ana", "Minister of Defence"));
        Assert.Equal("S1703", room.Refused(new GiveRole(room.NextId(), room.Now, Room.By("ana"), "ana", "President")).Code);
        Assert.Equal("S0104", room.Refused(new GiveRole(room.NextId(), room.Now, Room.By("ana"), "ben", "Minister of Finance")).Code);
        room.To(Phase.Deliberation);
        Assert.Equal("S1704", room.Refused(new GiveRole(room.NextId(), room.Now, Room.By("ana"), "ana", "Minister of Finance")).Code);
        room.Do(Sign(room, "ben"));

        room.Do(new GiveRole(room.NextId(), room.Now, Room.Control, "ana", "President"));

        Assert.Equal(("President", "Minister of Defence"), (room.State.Seat("ana")!.Title, room.State.Seat("ben")!.Title));
        Assert.False(SignOff.IsSigned(room.Rules, room.State, "bolivia"));
        Assert.Equal("S0956", room.Refused(new GiveRole(room.NextId(), room.Now, Room.Control, "ana", "President")).Code);
    }

    [Fact]
    public void All_signatures_are_those_of_the_seats_that_may_sign()
    {
        var scenario = SmallScenario.Scenario();
        var team = scenario.Teams[0] with { SignOff = SignOffRule.All, Rights = Offices.Rules.Scenario.Teams[0].Rights };
        var room = new Room(rules: SmallScenario.Of(scenario with { Teams = [team, .. scenario.Teams.Skip(1)] }))
            .Seat("bolivia-1").Seat("bolivia-2").Seat("bolivia-3").To(Phase.Deliberation);

        room.Do(Sign(room, "bolivia-1"));

        Assert.True(SignOff.IsSigned(room.Rules, room.State, "bolivia"));
    }

    private static Room Seated() => new Room(rules: Offices.Rules).Seat("bolivia-1").Seat("bolivia-2").Seat("us-1").To(Phase.Deliberation);

    private static Sign Sign(Room room, string seat) => new(room.NextId(), room.Now, Room.By(seat));

    private static TakeSeat Take(Room room, string seat, string title) => new(room.NextId(), room.Now, Room.By(seat), seat, "bolivia", seat, title);
}
