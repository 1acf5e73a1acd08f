using Wargame.Sessions.Commands;
using Wargame.Sessions.Statements;
using Wargame.Sessions.Talk;
using Wargame.Sessions.Tests.Small;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>What a team says to everybody is a public statement; after the session control and evaluators hold it against what was done.</summary>
public sealed class StatementTests
{
    private static readonly Issuer Evaluator = new Issuer.Watcher("eva");

    [Fact]
    public void What_control_or_an_evaluator_marks_is_a_public_statement_with_its_verdict()
    {
        var room = Over(out var said);
        Assert.Empty(PublicStatement.Of(room.State));

        room.Do(Judge(room, Evaluator, said, StatementVerdict.Open, ""));
        room.Do(Judge(room, Room.Control, said, StatementVerdict.Broken, " They sent the police\nthe same turn. "));

        var made = Assert.Single(PublicStatement.Of(room.State));
        Assert.Equal(("We send nobody.", StatementVerdict.Broken, "They sent the police\nthe same turn."), (made.Message.Text, made.Verdict, made.Because));
        Assert.Single(room.State.Statements);
    }

    [Fact]
    public void What_is_said_to_every_team_that_people_play_is_public_until_somebody_says_that_it_is_not()
    {
        var room = new Room().Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation);
        room.Do(new SendMessage(room.NextId(), room.Now, Room.By("bolivia-1"), ["us", "autonomists"], "", "To you all."));
        var said = room.State.Conversations[^1].Id;

        Assert.Equal((StatementVerdict.Open, "To you all."), Assert.Single(PublicStatement.Of(room.State).Select(made => (made.Verdict, made.Message.Text))));

        room.To(Phase.HotWash);
        room.Do(Judge(room, Room.Control, said, StatementVerdict.None, ""));
        Assert.Empty(PublicStatement.Of(room.State));
    }

    [Fact]
    public void A_verdict_needs_a_reason_a_message_between_teams_and_the_end_of_the_session()
    {
        var room = Over(out var said);

        Assert.Equal("S1171", room.Refused(Judge(room, Room.Control, said, StatementVerdict.Kept, " ")).Code);
        Assert.Equal("S1171", room.Refused(Judge(room, Room.Control, said, StatementVerdict.Kept, new string('x', 601))).Code);
        Assert.Equal("S1170", room.Refused(Judge(room, Room.Control, said, StatementVerdict.Open, "", 9)).Code);
        Assert.Equal("S1170", room.Refused(Judge(room, Room.Control, "bolivia+atlantis", StatementVerdict.Open, "")).Code);
        Assert.Equal("S1170", room.Refused(Judge(room, Room.Control, "bolivia", StatementVerdict.Open, "")).Code);
        Assert.Equal(Refusals.NotAnEvaluator.Code, room.Refused(Judge(room, Room.By("us-1"), said, StatementVerdict.Open, "")).Code);
        var early = new Room().Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation);
        Assert.Equal(Refusals.WrongPhase($"", $"").Code, early.Refused(Judge(early, Room.Control, said, StatementVerdict.Open, "")).Code);
    }

    private static Room Over(out string said)
    {
        var room = new Room().Seat("bolivia-1").Seat("us-1");
        room.Do(new AdmitWatcher(room.NextId(), room.Now, Room.Control, "eva", WatcherSort.Evaluator, "Eva"));
        room.To(Phase.Deliberation);
        room.Do(new SendMessage(room.NextId(), room.Now, Room.By("bolivia-1"), [], "", "Among ourselves."));
        room.Do(new SendMessage(room.NextId(), room.Now, Room.By("bolivia-1"), ["us"], "", "We send nobody."));
        said = Conversation.IdOf(["bolivia", "us"], "");
        return room.To(Phase.HotWash);
    }

    private static JudgeStatement Judge(Room room, Issuer by, string conversation, StatementVerdict verdict, string because, int message = 1) =>
        new(room.NextId(), room.Now, by, conversation, message, verdict, because);
}
