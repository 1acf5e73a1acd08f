using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Turns;
using Wargame.Sessions.Views;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>A bot plays a team whose people are absent or silent, and hands it back.</summary>
public sealed class BotTests
{
    [Fact]
    public void While_a_bot_plays_its_people_talk_but_decide_nothing()
    {
        var room = Handed();

        Assert.Equal("S0952", room.Refused(room.Draft("bolivia-1", "a", "police", "lowlands")).Code);
        Assert.Equal("S0952", room.Refused(new Sign(room.NextId(), room.Now, Room.By("bolivia-1"))).Code);
        room.Do(new SendMessage(room.NextId(), room.Now, Room.By("bolivia-1"), ["us"], "", "We are still here."));
        Assert.Equal("S0706", room.Refused(new SendMessage(room.NextId(), room.Now, Room.Control, ["us"], "", "So are we.", "bolivia")).Code);
    }

    [Fact]
    public void A_bot_goes_on_with_the_teams_drafts_and_signs_for_it()
    {
        var room = Seated();
        room.Do(room.Draft("bolivia-1", "a", "police", "lowlands"));
        room.Do(new LetBotPlay(room.NextId(), room.Now, Room.Control, "bolivia"));
        Assert.False(SignOff.IsSigned(room.Rules, room.State, "bolivia"));

        room.Do(new Sign("bot", room.Now, new Issuer.Doctrine("bolivia")));

        Assert.True(SignOff.IsSigned(room.Rules, room.State, "bolivia"));
        Assert.Equal(["a"], room.State.Desk("bolivia").Drafts.Select(draft => draft.Id));
        Assert.Contains(room.ControlDesk().Log, line => line.ByBot && line.Text == "Bolivia signs.");
    }

    [Fact]
    public void What_people_had_signed_stands_when_a_bot_takes_over()
    {
        var room = Seated();
        room.Do(new Sign(room.NextId(), room.Now, Room.By("bolivia-1")));
        room.Do(new LetBotPlay(room.NextId(), room.Now, Room.Control, "bolivia"));

        Assert.True(SignOff.IsSigned(room.Rules, room.State, "bolivia"));
    }

    [Fact]
    public void People_take_their_team_back_and_sign_anew()
    {
        var room = Handed();
        room.Do(new Sign("bot", room.Now, new Issuer.Doctrine("bolivia")));
        Assert.Equal(TeamActivity.Bot, room.Team("bolivia").Me.Activity);

        Assert.IsType<BotHandedBack>(Assert.Single(room.Do(new TakeBack(room.NextId(), room.Now, Room.By("bolivia-1"), "bolivia"))));

        Assert.False(SignOff.IsSigned(room.Rules, room.State, "bolivia"));
        Assert.Equal(TeamActivity.Drafting, room.Team("bolivia").Me.Activity);
        Assert.Equal("S0106", room.Refused(new Sign("late", room.Now, new Issuer.Doctrine("bolivia"))).Code);
        room.Do(room.Draft("bolivia-1", "a", "police", "lowlands"));
    }

    [Fact]
    public void Control_hands_a_team_back_too_and_a_pause_stops_neither()
    {
        var room = Handed();
        room.Do(new PauseSession(room.NextId(), room.Now, Room.Control, "Lunch"));
        room.Do(new TakeBack(room.NextId(), room.Now, Room.Control, "bolivia"));
        room.Do(new LetBotPlay(room.NextId(), room.Now, Room.Control, "bolivia"));

        Assert.True(room.State.IsBot("bolivia"));
    }

    [Fact]
    public void What_makes_no_sense_is_refused_by_number()
    {
        var room = Handed();

        Assert.Equal("S0101", room.Refused(new LetBotPlay(room.NextId(), room.Now, Room.By("us-1"), "us")).Code);
        Assert.Equal("S0107", room.Refused(new LetBotPlay(room.NextId(), room.Now, Room.Control, "nobody")).Code);
        Assert.Equal("S0953", room.Refused(new LetBotPlay(room.NextId(), room.Now, Room.Control, "bolivia")).Code);
        Assert.Equal("S0954", room.Refused(new LetBotPlay(room.NextId(), room.Now, Room.Control, "autonomists")).Code);
        Assert.Equal("S0955", room.Refused(new TakeBack(room.NextId(), room.Now, Room.Control, "us")).Code);
        Assert.Equal("S0104", room.Refused(new TakeBack(room.NextId(), room.Now, Room.By("us-1"), "bolivia")).Code);
        Assert.Equal("S0101", room.Refused(new TakeBack(room.NextId(), room.Now, new Issuer.Doctrine("bolivia"), "bolivia")).Code);
    }

    [Fact]
    public void A_session_that_moves_by_itself_stops_when_bots_play_all_its_people()
    {
        var room = new Room(Pace.Automatic).Seat("bolivia-1");
        room.Do(new LetBotPlay(room.NextId(), room.Now, Room.Control, "bolivia"));
        foreach (var actor in room.Rules.Actors)
            room.Do(new Sign("bot/" + actor.Id, room.Now, new Issuer.Doctrine(actor.Id)));

        Assert.Equal(Phase.Outcome, room.State.Phase);
    }

    [Fact]
    public void The_last_person_who_leaves_takes_the_bot_along()
    {
        var room = Handed();
        room.Do(new FreeSeat(room.NextId(), room.Now, Room.Control, "bolivia-1"));
        room.Seat("bolivia-1");

        Assert.True(room.State.IsPlayed("bolivia"));
    }

    private static Room Seated() => new Room().Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation);

    private static Room Handed()
    {
        var room = Seated();
        room.Do(new LetBotPlay(room.NextId(), room.Now, Room.Control, "bolivia"));
        return room;
    }
}
