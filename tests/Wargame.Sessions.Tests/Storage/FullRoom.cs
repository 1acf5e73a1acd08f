using Wargame.Sessions.Arguments;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Msel;
using Wargame.Sessions.Tests.Rulebook;
using Wargame.Sessions.Talk;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Remarks;
using Wargame.Sessions.Statements;
using Wargame.Sessions.WhatIfs;
using Wargame.Sessions.WhiteCell;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Storage;

/// <summary>A session in which something of everything has happened.</summary>
internal static class FullRoom
{
    /// <summary>Plays it; <paramref name="look"/> is shown the room after every deed.</summary>
    public static Room Play(Action<Room> look)
    {
        var room = Treaties.Table();
        void Do(Command command)
        {
            room.Do(command);
            look(room);
        }

        Do(room.Draft("autonomists-1", "a", "strike", "lowlands", level: 700));
        Do(room.Draft("bolivia-1", "b", "police", "lowlands", turns: 3));
        Do(room.Draft("us-1", "c", "roads", "chapare", mode: Mode.Accepted));
        Do(room.Write("bolivia-1", Argued.Text()));
        Do(new AskHost(room.NextId(), room.Now, Room.By("us-1"), "c"));
        Do(new SendMessage(room.NextId(), room.Now, Room.By("us-1"), ["bolivia"], "", "Shall we talk?"));
        Do(new MarkRead(room.NextId(), room.Now, Room.By("bolivia-1"), room.State.Conversations[0].Id, 1));
        Do(room.Offer("bolivia-1", Treaties.Of(Treaties.NoStrike, Treaties.Promise)));
        foreach (var seat in (string[])["autonomists-1", "bolivia-1"])
            Do(room.Signs(seat));
        Do(new KeepNote(room.NextId(), room.Now, Room.By("us-1"), "Ask for the map.", 0));
        Do(new Sign(room.NextId(), room.Now, Room.By("bolivia-1")));
        Do(new AskForHelp(room.NextId(), room.Now, Room.By("us-1"), "Where is the map?"));
        Do(new Announce(room.NextId(), room.Now, Room.Control, "Lunch at noon."));
        Do(room.Take(Mended.Brief("us", "Ask for the map first.") with { World = Mended.With("riot", riot => riot with { Turn = 3 }).World }));
        Do(new LockRoom(room.NextId(), room.Now, Room.Control, true));
        Do(new AdmitWatcher(room.NextId(), room.Now, Room.Control, "w1", WatcherSort.Evaluator, "Eva"));
        Do(new Observe(room.NextId(), room.Now, new Issuer.Watcher("w1"), "o1", "bolivia", "Decide", "They did.", EvaluationRating.Performed));
        Do(new PlanInject(room.NextId(), room.Now, Room.Control, "riot", InjectComing.Held, null, "The room needs time"));
        Do(new WriteInject(room.NextId(), room.Now, Room.Control, Channel.Email, [], new("The bridge is shut", "Nobody crosses.", "El Deber"), null));
        Do(new LetBotPlay(room.NextId(), room.Now, Room.Control, "us"));
        Do(new PauseSession(room.NextId(), room.Now, Room.Control, "Look here"));
        Do(new ResumeSession(room.NextId(), room.Now, Room.Control));
        OfTheCell(room, Do);
        To(Phase.Commitment);
        Do(room.Point(Room.By("autonomists-1"), speaksFor: false));
        Do(room.Vote(open: true));
        Do(room.Estimate("autonomists-1", 40));
        Do(room.Vote(open: false));
        To(Phase.Adjudication);
        Do(room.Judge(JudgementWay.Vote, success: [new("lowlands.tension", -7_000)]));
        Do(new TellArgument(room.NextId(), room.Now, Room.Control, room.Id(), [new("The square was full.", ["us"])], "He spoke."));
        Do(new MakeRuling(room.NextId(), room.Now, Room.Control, "bolivia.approval", -2000, "A scandal."));
        To(Phase.HotWash);
        foreach (var slot in (string[])["slot-b", "slot-a"])
            Do(new AnswerHotWash(room.NextId(), room.Now, new Issuer.Someone(), slot, "surprise", "The speed of it."));
        Do(new ShowAnswers(room.NextId(), room.Now, Room.Control, ["slot-a"], true));
        Do(new KeepWhatIf(room.NextId(), room.Now, Room.By("us-1"), "w1", "Without the police", new([new(1, SupposedKind.Removed, "bolivia", "a")], true, 2)));
        Do(new ShowWhatIf(room.NextId(), room.Now, Room.Control, "w1"));
        Do(new MakeRemark(room.NextId(), room.Now, Room.Control, "r1", 5, RemarkKind.Chapter, "The road is closed"));
        var said = room.State.Conversations.First(PublicStatement.MayBe);
        Do(new JudgeStatement(room.NextId(), room.Now, Room.Control, said.Id, said.Messages.First(message => message.From != Party.Control).Number, StatementVerdict.Kept, "They stayed at home."));
        return room;

        void To(Phase phase)
        {
            while (room.State.Phase != phase)
                Do(new AdvancePhase(room.NextId(), room.Now, Room.Control, room.State.Phase));
        }
    }

    private static void OfTheCell(Room room, Action<Command> act)
    {
        act(new NameFacilitator(room.NextId(), room.Now, Room.Control, "Ana"));
        act(new AdmitFacilitator(room.NextId(), room.Now, Room.Control, "bea", "Bea"));
        act(new AssignDuty(room.NextId(), room.Now, Room.Control, Duty.Injects, "bea"));
        act(new WriteControlNote(room.NextId(), room.Now, WhiteCellRoom.Bea, "They misread the mandate.", "bolivia", ""));
        act(room.Sets(Disclosing.Number("bolivia.approval"), DisclosureLevel.Rumour, "us"));
    }
}
