using CsCheck;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Talk;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>Who may say what to whom, and who never hears of it.</summary>
public sealed class TalkTests
{
    private static Room Meeting() => new Room().Seat("bolivia-1").Seat("bolivia-2").Seat("us-1").To(Phase.Deliberation);

    private static SendMessage Says(Room room, string seat, string text, params string[] to) =>
        new(room.NextId(), room.Now, Room.By(seat), [.. to], "", text);

    private static SendMessage ControlSays(Room room, string text, string voice, params string[] to) =>
        new(room.NextId(), room.Now, Room.Control, [.. to], "", text, voice);

    [Fact]
    public void Those_addressed_hear_it_in_one_conversation_whoever_speaks()
    {
        var room = Meeting();
        room.Do(Says(room, "bolivia-1", "Shall we talk about the aid?", "us"));
        room.Do(Says(room, "us-1", "On what terms?", "bolivia"));

        foreach (var team in new[] { "bolivia", "us" })
        {
            var heard = Assert.Single(View.Of(room.Rules, room.State, team).Talk);
            Assert.Equal(["bolivia", "us"], heard.Conversation.Members);
            Assert.Equal([("bolivia", 1), ("us", 2)], heard.Conversation.Messages.Select(message => (message.From, message.Number)));
        }
    }

    [Fact]
    public void Nobody_else_ever_hears_of_it_and_control_hears_all()
    {
        var room = Meeting();
        room.Do(Says(room, "bolivia-1", "CANARY-TALK", "us"));

        Assert.DoesNotContain("CANARY-TALK", Eyes.Text(View.Of(room.Rules, room.State, "autonomists")), StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY-TALK", Eyes.Text(View.OfBoard(room.Rules, room.State)), StringComparison.Ordinal);
        Assert.Contains("CANARY-TALK", Eyes.Text(View.OfControl(room.Rules, room.State)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_two_teams_say_changes_no_byte_of_a_third()
    {
        Gen.String[Gen.Char['a', 'z'], 1, 30].Array[0, 6].Sample(
            said =>
            {
                var (quiet, loud) = (Meeting(), Meeting());
                foreach (var text in said)
                    loud.Do(Says(loud, "bolivia-1", text, "us"));
                return Eyes.Text(View.Of(quiet.Rules, quiet.State, "autonomists")) == Eyes.Text(View.Of(loud.Rules, loud.State, "autonomists"))
                    && Eyes.Text(View.OfBoard(quiet.Rules, quiet.State)) == Eyes.Text(View.OfBoard(loud.Rules, loud.State));
            },
            iter: 40);
    }

    [Fact]
    public void A_message_to_nobody_from_a_seat_goes_to_its_own_team()
    {
        var room = Meeting();
        room.Do(Says(room, "bolivia-1", "What do we want?"));

        Assert.Equal(["bolivia"], Assert.Single(View.Of(room.Rules, room.State, "bolivia").Talk).Conversation.Members);
        Assert.Empty(View.Of(room.Rules, room.State, "us").Talk);
    }

    [Fact]
    public void A_conference_is_kept_apart_from_other_talk_of_the_same_teams()
    {
        var room = Meeting();
        room.Do(Says(room, "bolivia-1", "Good morning.", "us", "autonomists"));
        room.Do(Says(room, "bolivia-1", "To the point.", "us", "autonomists") with { Title = "Gas and taxes" });

        Assert.Equal(["Gas and taxes", ""], View.Of(room.Rules, room.State, "us").Talk.Select(view => view.Conversation.Title).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void Control_speaks_as_itself_for_the_unplayed_and_in_outside_voices()
    {
        var room = Meeting();
        room.Do(ControlSays(room, "Five minutes.", "", "bolivia", "us"));
        room.Do(ControlSays(room, "We invite both sides to Santiago.", "UNASUR", "bolivia"));
        room.Do(ControlSays(room, "We will not come.", "autonomists", "bolivia"));

        var heard = View.Of(room.Rules, room.State, "bolivia").Talk.SelectMany(view => view.Conversation.Messages).Select(message => (message.From, message.As));
        Assert.Equal([(Party.Control, ""), (Party.Control, "UNASUR"), ("autonomists", "")], heard.Order());
    }

    [Theory]
    [InlineData("S0702", "nowhere", "Hello")]
    [InlineData("S0703", "us", "   ")]
    [InlineData("S0703", "us", "\u200b\u202e")]
    public void A_message_that_cannot_be_sent_is_refused(string code, string to, string text)
    {
        var room = Meeting();
        Assert.Equal(code, room.Refused(Says(room, "bolivia-1", text, to)).Code);
    }

    [Fact]
    public void Limits_and_voices_are_kept()
    {
        var room = Meeting();
        Assert.Equal("S0703", room.Refused(Says(room, "bolivia-1", new string('x', Limits.MessageCharacters + 1), "us")).Code);
        Assert.Equal("S0705", room.Refused(Says(room, "bolivia-1", "Hello", "us") with { Title = new string('x', 61) }).Code);
        Assert.Equal("S0701", room.Refused(ControlSays(room, "Hello?", "")).Code);
        Assert.Equal("S0706", room.Refused(ControlSays(room, "We give in.", "us", "bolivia")).Code);
        Assert.Equal("S0103", room.Refused(Says(room, "bolivia-9", "Hello", "us")).Code);
    }

    [Fact]
    public void Unseen_characters_are_taken_out_and_lines_stay()
    {
        var room = Meeting();
        room.Do(Says(room, "bolivia-1", "  one\r\ntwo\u202ethree\u200b ", "us"));

        Assert.Equal("one\ntwothree", room.State.Conversations[0].Messages[0].Text);
    }

    [Fact]
    public void A_team_goes_on_talking_in_a_pause_and_not_after_the_end()
    {
        var room = Meeting();
        room.Do(new PauseSession(room.NextId(), room.Now, Room.Control, "Fire drill"));
        room.Do(Says(room, "bolivia-1", "Coffee?", "us"));
        room.Do(new ResumeSession(room.NextId(), room.Now, Room.Control));
        room.To(Phase.Closed);

        Assert.Equal("S0201", room.Refused(Says(room, "bolivia-1", "Again?", "us")).Code);
    }

    [Fact]
    public void Each_seat_reads_for_itself_and_other_teams_do_not_see_it()
    {
        var room = Meeting();
        room.Do(Says(room, "us-1", "One", "bolivia"));
        var id = room.State.Conversations[0].Id;
        room.Do(new MarkRead(room.NextId(), room.Now, Room.By("bolivia-2"), id, 99));

        Assert.Equal(1, Assert.Single(View.Of(room.Rules, room.State, "bolivia").Talk).Conversation.Read["bolivia-2"]);
        Assert.Equal(["us-1"], Assert.Single(View.Of(room.Rules, room.State, "us").Talk).Conversation.Read.Keys);
        Assert.Empty(room.Do(new MarkRead(room.NextId(), room.Now, Room.By("bolivia-2"), id, 1)));
        Assert.Equal("S0707", room.Refused(new MarkRead(room.NextId(), room.Now, Room.By("bolivia-1"), "us+oas", 1)).Code);
    }
}
