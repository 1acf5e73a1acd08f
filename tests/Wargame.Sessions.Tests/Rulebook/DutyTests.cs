using System.Runtime.CompilerServices;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.WhiteCell;
using Wargame.World.Definition;
using static Wargame.Sessions.Tests.Small.WhiteCellRoom;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>Duties: what one facilitator holds the others leave alone while the holder is here; nobody's duty is everybody's.</summary>
public sealed class DutyTests
{
    public static TheoryData<string, Duty> Acts => new()
    {
        { "advance", Duty.Clock }, { "pause", Duty.Clock }, { "resume", Duty.Clock }, { "extend", Duty.Clock },
        { "plan", Duty.Injects }, { "edit", Duty.Injects }, { "send", Duty.Injects }, { "write", Duty.Injects }, { "fix", Duty.Injects },
        { "rule", Duty.Adjudication }, { "veto", Duty.Adjudication }, { "release", Duty.Adjudication }, { "advance to the results", Duty.Adjudication },
        { "free", Duty.Teams }, { "reissue", Duty.Teams }, { "bot", Duty.Teams }, { "help", Duty.Teams }, { "talk", Duty.Teams },
        { "judge", Duty.Adjudication }, { "judge back", Duty.Adjudication }, { "tell", Duty.Adjudication }, { "vote", Duty.Adjudication },
        { "tell us", Duty.Adjudication }, { "rewind", Duty.Clock }, { "leave", Duty.Clock }, { "open room", Duty.Clock },
        { "group", Duty.Teams }, { "show", Duty.Teams },
        { "breach", Duty.Teams }, { "disclose", Duty.Teams }, { "lock", Duty.Teams }, { "announce", Duty.Teams },
    };

    private static readonly string[] OfTheTeams =
    [
        nameof(SaveDraft), nameof(RemoveDraft), nameof(StopProgramme), nameof(AskHost), nameof(AnswerRequest), nameof(ChooseOption), nameof(Sign),
        nameof(WithdrawSignature), nameof(SayReady), nameof(MarkRead), nameof(AskForHelp), nameof(WriteArgument), nameof(DropArgument),
        nameof(MakePoint), nameof(WithdrawPoint), nameof(GiveEstimate), nameof(KeepNote), nameof(AnswerHotWash),
    ];

    private static readonly string[] OfTheMachine = [nameof(OpenSession), nameof(Tick), nameof(RecoverClock), nameof(ReceiveRoom), nameof(MeetFacilitator)];

    private static readonly string[] OfEveryFacilitator =
    [
        nameof(AdmitFacilitator), nameof(NameFacilitator), nameof(DismissFacilitator), nameof(AssignDuty), nameof(WriteControlNote), nameof(Observe),
        nameof(WithdrawObservation), nameof(KeepWhatIf), nameof(DropWhatIf), nameof(ShowWhatIf), nameof(MakeRemark), nameof(DropRemark), nameof(JudgeStatement),
    ];

    [Theory]
    [MemberData(nameof(Acts))]
    public void An_act_of_a_duty_is_its_holders_while_they_are_here_and_everybodys_when_they_are_gone(string act, Duty duty)
    {
        var room = new Room().Joined();
        Assert.Null(Duties.WhyNot(room.State, Command(act, Bea), _ => true));

        room.Do(new AssignDuty(room.NextId(), room.Now, Ana, duty, Facilitator.FirstId));

        var held = Duties.WhyNot(room.State, Command(act, Bea), _ => true);
        Assert.Equal("S1404", held?.Code);
        Assert.StartsWith("Ana holds ", held?.Why.ToString(), StringComparison.Ordinal);
        Assert.Null(Duties.WhyNot(room.State, Command(act, Ana), _ => true));
        Assert.Null(Duties.WhyNot(room.State, Command(act, Bea), id => id != Facilitator.FirstId));
        Assert.Null(Duties.WhyNot(room.State, Command(act, Room.By("bolivia-1")), _ => true));
    }

    [Fact]
    public void A_duty_is_taken_over_handed_over_and_laid_down_in_one_press_each_and_the_former_holder_is_told()
    {
        var room = new Room().Joined();
        room.Do(Assign(room, Ana, Facilitator.FirstId));
        room.Do(Assign(room, Bea, "bea"));

        var told = room.ControlDesk().Cell.Duties.Single(each => each.Duty == Duty.Clock);
        Assert.Equal(("bea", Facilitator.FirstId, "bea"), (told.Holder, told.Last!.From, told.Last.By));
        Assert.Equal("S0956", room.Refused(Assign(room, Bea, "bea")).Code);

        room.Do(Assign(room, Bea, Facilitator.FirstId));
        Assert.Equal("Ana", room.State.Cell.HolderOf(Duty.Clock)?.Person);
        Assert.Contains(room.ControlDesk().Log, line => line is { By: "Bea", Text: "Ana holds the clock." });

        room.Do(Assign(room, Ana, ""));
        Assert.Null(room.State.Cell.HolderOf(Duty.Clock));
        Assert.Equal("S1402", room.Refused(Assign(room, Ana, "nobody")).Code);
    }

    [Fact]
    public void Nobody_gives_away_what_another_holds()
    {
        var room = new Room().Joined();
        room.Do(new AdmitFacilitator(room.NextId(), room.Now, Ana, "cat", "Cat"));
        room.Do(Assign(room, Ana, Facilitator.FirstId));

        Assert.Equal("S1404", room.Refused(Assign(room, Bea, "cat")).Code);
        Assert.Equal("S1404", room.Refused(Assign(room, Bea, "")).Code);
        Assert.Equal("S0101", room.Refused(Assign(room, Room.By("bolivia-1"), "bea")).Code);
    }

    [Fact]
    public void What_belongs_to_no_duty_is_what_everybody_may_always_do()
    {
        var free = typeof(Command).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Command)))
            .Where(type => Duties.Of((Command)RuntimeHelpers.GetUninitializedObject(type)) is null).Select(type => type.Name);

        Assert.Equal(OfTheTeams.Concat(OfTheMachine).Concat(OfEveryFacilitator).Order(StringComparer.Ordinal), free.Order(StringComparer.Ordinal));
    }

    private static AssignDuty Assign(Room room, Issuer by, string to) => new(room.NextId(), room.Now, by, Duty.Clock, to);

    private static Command Command(string act, Issuer by) => act switch
    {
        "advance" => new AdvancePhase("x", default, by, Phase.Deliberation),
        "pause" => new PauseSession("x", default, by, "Lunch"),
        "resume" => new ResumeSession("x", default, by),
        "extend" => new ExtendClock("x", default, by, 60),
        "plan" => new PlanInject("x", default, by, "riot", Msel.InjectComing.Held, null, "Later"),
        "edit" => new EditInject("x", default, by, "riot", new("A", "B", ""), "Clearer"),
        "send" => new SendInject("x", default, by, "riot"),
        "write" => new WriteInject("x", default, by, Channel.News, [], new("A", "B", ""), null),
        "fix" => new TakeFix("x", default, by, new("5ma11", "m3nded", [], [], [], []), "A date was wrong"),
        "rule" => new MakeRuling("x", default, by, "bolivia.approval", 1000, "The room says so"),
        "veto" => new Intervene("x", default, by, Adjudication.InterventionKind.Veto, "o", true, "No", null),
        "release" => new ReleaseResults("x", default, by),
        "advance to the results" => new AdvancePhase("x", default, by, Phase.Adjudication),
        "free" => new FreeSeat("x", default, by, "bolivia-1"),
        "reissue" => new ReissueSeat("x", default, by, "bolivia-1"),
        "bot" => new LetBotPlay("x", default, by, "bolivia"),
        "help" => new AnswerHelp("x", default, by, "bolivia"),
        "talk" => new SendMessage("x", default, by, ["bolivia"], "", "Hello"),
        "breach" => new ReportBreach("x", default, by, "a", 1, "It was broken", []),
        "disclose" => new DiscloseBreach("x", default, by, "b", ["us"]),
        "lock" => new LockRoom("x", default, by, true),
        "announce" => new Announce("x", default, by, "Coffee"),
        _ => Argued.Written(Phase.Adjudication).Press(act, by),
    };
}
