using Wargame.Sessions.Branches;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>Going back opens a branch: the moment as it was, the people as they are, the clock full and still.</summary>
public sealed class BranchTests
{
    [Fact]
    public void Every_beginning_of_a_phase_is_a_moment_to_go_back_to()
    {
        var room = Played();

        Assert.Equal(
            ["1 Briefing", "1 Deliberation", "1 Commitment", "1 Adjudication", "1 Outcome", "2 Briefing", "2 Deliberation"],
            room.State.Marks.Where(mark => mark.Phase != Phase.Commitment || mark.Turn == 1).Select(mark => $"{mark.Turn} {mark.Phase}"));
        Assert.Equal("Q3 2008, deliberation", Branching.Words(room.Rules, 1, Phase.Deliberation).ToString());
        Assert.All(room.State.Marks, mark => Assert.Equal(mark.Phase, At(room, mark.Version).Phase));
    }

    [Fact]
    public void A_branch_restores_the_moment_with_the_people_of_now()
    {
        var room = Played();
        room.Seat("us-1");
        room.Do(new FreeSeat(room.NextId(), room.Now, Room.Control, "bolivia-2"));
        room.Later(TimeSpan.FromMinutes(50));

        var (branch, _) = Rewind(room, 1, Phase.Deliberation);

        Assert.Equal((1, Phase.Deliberation, room.State.Seed), (branch.Turn, branch.Phase, branch.Seed));
        Assert.Empty(branch.Turns);
        Assert.Empty(branch.Desk("bolivia").Drafts);
        Assert.Equal(room.State.Seats.Select(seat => seat.Id), branch.Seats.Select(seat => seat.Id));
        Assert.Equal(("aid came first", "to see what it does", "s1"), (branch.Branch!.Name, branch.Branch.Reason, branch.Branch.Parent));
    }

    [Fact]
    public void Orders_that_stood_at_the_moment_stand_again_and_signatures_of_those_who_left_do_not_count()
    {
        var room = new Room().Seat("bolivia-1").Seat("bolivia-2").To(Phase.Deliberation);
        room.Do(room.Draft("bolivia-1", "a", "police", "lowlands"));
        room.Do(new Sign(room.NextId(), room.Now, Room.By("bolivia-2")));
        room.To(Phase.Outcome);
        room.Do(new FreeSeat(room.NextId(), room.Now, Room.Control, "bolivia-2"));

        var (branch, _) = Rewind(room, 1, Phase.Commitment);

        Assert.Equal(["a"], branch.Desk("bolivia").Drafts.Select(draft => draft.Id));
        Assert.DoesNotContain("bolivia-2", branch.Desk("bolivia").SignedBy);
    }

    [Fact]
    public void The_clock_of_a_branch_is_full_and_stands_until_control_lets_it_run()
    {
        var room = Played();
        var length = At(room, Mark(room, 1, Phase.Deliberation)).Clock.Deadline!.Value - At(room, Mark(room, 1, Phase.Deliberation)).Clock.EnteredAt;
        room.Later(TimeSpan.FromHours(20));

        var (branch, _) = Rewind(room, 1, Phase.Deliberation);
        Assert.Equal("to see what it does", branch.Pause!.Reason);
        Assert.Equal(length, View.OfBoard(room.Rules, branch).Header.FrozenLeft);

        var later = room.Now + TimeSpan.FromMinutes(7);
        var resumed = Do(room.Rules, branch, new ResumeSession("go", later, Room.Control));
        Assert.Equal(later + length, resumed.Clock.Deadline);
    }

    [Fact]
    public void A_branch_plays_the_same_turn_to_the_same_hash_with_the_same_orders()
    {
        var room = Played();
        var hash = room.State.Turns[0].Result.Hash;

        var (branch, _) = Rewind(room, 1, Phase.Commitment);
        branch = Do(room.Rules, branch, new ResumeSession("go", room.Now, Room.Control));
        while (branch.Turns.IsEmpty)
            branch = Do(room.Rules, branch, new AdvancePhase($"go-{branch.Version}", room.Now, Room.Control, branch.Phase));

        Assert.Equal(hash, branch.Turns[0].Result.Hash);
    }

    [Fact]
    public void A_branch_from_now_has_all_that_stands_and_the_time_that_is_left()
    {
        var room = new Room().Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation);
        room.Do(room.Draft("bolivia-1", "a", "police", "lowlands"));
        room.Do(room.Draft("us-1", "b", "roads", "chapare", mode: Mode.Accepted));
        room.Do(new AskHost(room.NextId(), room.Now, Room.By("us-1"), "b"));
        room.Do(new Sign(room.NextId(), room.Now, Room.By("bolivia-1")));
        room.Later(TimeSpan.FromMinutes(6));

        var branch = FromNow(room);

        Assert.Equal((1, Phase.Deliberation), (branch.Turn, branch.Phase));
        Assert.Equal(["a"], branch.Desk("bolivia").Drafts.Select(draft => draft.Id));
        Assert.Equal(["bolivia-1"], branch.Desk("bolivia").SignedBy);
        Assert.Equal("bolivia", Assert.Single(branch.Requests).Host);
        Assert.Equal(TimeSpan.FromMinutes(4), View.OfBoard(room.Rules, branch).Header.FrozenLeft);
        var resumed = Do(room.Rules, branch, new ResumeSession("go", room.Now + TimeSpan.FromHours(1), Room.Control));
        Assert.Equal(room.Now + TimeSpan.FromMinutes(64), resumed.Clock.Deadline);
        Assert.Equal("aid came first", room.State.Away!.Name);
    }

    [Fact]
    public void A_branch_from_now_keeps_the_rulings_on_the_proposal_and_may_be_opened_in_a_pause()
    {
        var room = new Room().Seat("bolivia-1").To(Phase.Adjudication);
        room.Do(new MakeRuling(room.NextId(), room.Now, Room.Control, "bolivia.approval", 1000, "The room says so"));
        room.Do(new PauseSession(room.NextId(), room.Now, Room.Control, "Lunch"));

        var branch = FromNow(room.Later(TimeSpan.FromHours(1)));

        Assert.Equal(room.State.Proposal!.Result.Hash, branch.Proposal!.Result.Hash);
        Assert.Equal(1000, Assert.Single(branch.Proposal.Inputs.Rulings).Change);
        Assert.Null(branch.Clock.Deadline);
    }

    [Fact]
    public void A_branch_from_now_is_not_opened_when_something_happened_since()
    {
        var room = Played();
        Rewind FromNow(long version) => new(room.NextId(), room.Now, Room.Control, "b1", "NEWCODE", "aid", "to see", version, FromNow: true);

        Assert.Equal("S1101", room.Refused(FromNow(room.State.Version - 1)).Code);
        Assert.Equal("S1101", new Room().Refused(FromNow(1)).Code);
        Assert.True(room.Rules.Allows(room.State, FromNow(room.State.Version)));
    }

    [Fact]
    public void The_line_that_was_left_stands_still_until_a_room_is_there_again()
    {
        var room = Played();
        var before = room.State;
        Rewind(room, 1, Phase.Deliberation);

        Assert.Equal((before.Turn, before.Phase, before.Turns), (room.State.Turn, room.State.Phase, room.State.Turns));
        Assert.Equal("NEWCODE", room.State.JoinCode);
        Assert.Equal("S1102", room.Refused(new ResumeSession(room.NextId(), room.Now, Room.Control)).Code);
        Assert.Equal("S1102", room.Refused(room.Draft("bolivia-1", "b", "police", "lowlands")).Code);
        Assert.Equal("S1102", room.Refused(new TakeSeat(room.NextId(), room.Now, Room.Control, "us-9", "us", "Late")).Code);
        Assert.Equal("to see what it does", View.Of(room.Rules, room.State, "bolivia").Header.PausedBecause);
        Assert.Equal("aid came first", View.OfControl(room.Rules, room.State).Header.Away!.Name);

        room.Do(new OpenRoom(room.NextId(), room.Now, Room.Control));
        Assert.Empty(room.State.Seats);
        room.Seat("bolivia-7").Do(new ResumeSession(room.NextId(), room.Now, Room.Control));
        Assert.Equal("S1103", room.Refused(new OpenRoom(room.NextId(), room.Now, Room.Control)).Code);
    }

    [Fact]
    public void A_room_that_comes_back_brings_its_people_and_its_code()
    {
        var room = Played();
        var (branch, _) = Rewind(room, 1, Phase.Deliberation);
        branch = Do(room.Rules, branch, new TakeSeat("late", room.Now, Room.Control, "us-3", "us", "Late"));

        room.Do(new ReceiveRoom(room.NextId(), room.Now, Room.Control, branch.JoinCode, Roster.Of(branch), "back to the first line"));

        Assert.Equal(("KV7PT4", null), (room.State.JoinCode, room.State.Away));
        Assert.Contains(room.State.Seats, seat => seat.Id == "us-3");
        room.Do(new ResumeSession(room.NextId(), room.Now, Room.Control));
    }

    [Fact]
    public void A_branch_has_a_name_a_reason_and_a_moment_that_began_and_only_control_opens_it()
    {
        var room = Played();
        var mark = Mark(room, 1, Phase.Deliberation);
        Rewind Command(string name, string reason, long version, Issuer? by = null) =>
            new(room.NextId(), room.Now, by ?? Room.Control, "b1", "NEWCODE", name, reason, version);

        Assert.Equal("S1100", room.Refused(Command("  ", "to see", mark)).Code);
        Assert.Equal(Refusals.BadReason.Code, room.Refused(Command("aid", "", mark)).Code);
        Assert.Equal("S1101", room.Refused(Command("aid", "to see", mark + 1)).Code);
        Assert.Equal("S1101", room.Refused(Command("aid", "to see", 10_000)).Code);
        Assert.Equal(Refusals.NotControl.Code, room.Refused(Command("aid", "to see", mark, Room.By("bolivia-1"))).Code);
        Assert.True(room.Rules.Allows(room.State, Command("aid", "to see", room.State.Version)), "from where the line stands");
        Assert.Equal("S1101", new Room().Refused(Command("aid", "to see", 1)).Code);
    }

    [Fact]
    public void A_branch_read_from_its_text_is_the_branch()
    {
        var room = Played();
        var (branch, opening) = Rewind(room, 2, Phase.Briefing);

        var read = room.Events.Take((int)opening.ParentVersion).Append(SessionEventJson.Read(SessionEventJson.Write(opening))).Aggregate(SessionState.Empty, room.Rules.Evolve);

        Assert.Equal(branch.Seats, read.Seats);
        Assert.Equal((branch.Branch, branch.Clock, branch.Pause), (read.Branch, read.Clock, read.Pause));
        Assert.Equal(SessionEventJson.Write(opening), SessionEventJson.Write(SessionEventJson.Read(SessionEventJson.Write(opening))));
    }

    private static Room Played()
    {
        var room = new Room().Seat("bolivia-1").Seat("bolivia-2").To(Phase.Deliberation);
        room.Do(room.Draft("bolivia-1", "a", "police", "lowlands"));
        room.Later(TimeSpan.FromMinutes(2)).To(Phase.Outcome);
        return room.Advance().Advance();
    }

    private static long Mark(Room room, int turn, Phase phase) =>
        room.State.Marks.Single(mark => mark.Turn == turn && mark.Phase == phase).Version;

    private static SessionState At(Room room, long version) => room.Events.Take((int)version).Aggregate(SessionState.Empty, room.Rules.Evolve);

    private static (SessionState Branch, BranchOpened Opening) Rewind(Room room, int turn, Phase phase)
    {
        var version = Mark(room, turn, phase);
        var rewind = new Rewind(room.NextId(), room.Now, Room.Control, "b1", "NEWCODE", "aid came first", "to see what it does", version);
        var then = At(room, version);
        var opening = Branching.Opening(room.Rules, then, room.State, rewind, "abc");
        room.Do(rewind);
        return (room.Rules.Evolve(then, opening), opening);
    }

    private static SessionState FromNow(Room room)
    {
        var rewind = new Rewind(room.NextId(), room.Now, Room.Control, "b1", "NEWCODE", "aid came first", "to see what it does", room.State.Version, FromNow: true);
        var opening = Branching.Opening(room.Rules, room.State, room.State, rewind, "abc");
        var branch = room.Rules.Evolve(room.State, opening);
        room.Do(rewind);
        return branch;
    }

    private static SessionState Do(SessionRules rules, SessionState state, Command command)
    {
        var decision = rules.Decide(state, command, out var after);
        Assert.True(decision.Accepted, $"{command}: {decision.Refusal}");
        return after;
    }
}
