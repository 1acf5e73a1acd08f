using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Arguments;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Msel;
using Wargame.Sessions.Tests.Rulebook;
using Wargame.Sessions.WhiteCell;

namespace Wargame.Sessions.Tests.Small;

/// <summary>What a facilitator may press, by name.</summary>
internal static class Presses
{
    /// <summary>An inject that has not come.</summary>
    private const string Waiting = "riot";

    /// <summary>A press on the page as it is now.</summary>
    public static Command Press(this Room room, string act, Issuer by) => Pressed(room, act, by) with { Seen = room.State.Cell.DeedCount };

    private static Command Pressed(Room room, string act, Issuer by)
    {
        var (id, now, rules) = (room.NextId(), room.Now, room.Rules.Model.Definition);
        return act switch
        {
            "advance" => new AdvancePhase(id, now, by, room.State.Phase),
            "release" => new ReleaseResults(id, now, by),
            "rule" => new MakeRuling(id, now, by, "bolivia.approval", 1000, "The room says so"),
            "rule otherwise" => new MakeRuling(id, now, by, "bolivia.approval", -2000, "No, it says this"),
            "pause" => new PauseSession(id, now, by, "Lunch"),
            "extend" => new ExtendClock(id, now, by, 60),
            "hold" => new PlanInject(id, now, by, Waiting, InjectComing.Held, null, "Not yet"),
            "skip" => new PlanInject(id, now, by, Waiting, InjectComing.Skipped, null, "Never"),
            "send" => new SendInject(id, now, by, Waiting),
            "edit" => new EditInject(id, now, by, Waiting, new("Marches", "They march.", ""), "Clearer"),
            "rule off" => new Intervene(id, now, by, InterventionKind.RuleOff, rules.Rules[0].Id, true, "Doubtful", null),
            "reissue" => new ReissueSeat(id, now, by, "bolivia-1"),
            "free" => new FreeSeat(id, now, by, "bolivia-1"),
            "bot" => new LetBotPlay(id, now, by, "bolivia"),
            "help" => new AnswerHelp(id, now, by, "bolivia"),
            "announce" => new Announce(id, now, by, "Coffee"),
            "lock" => new LockRoom(id, now, by, true),
            "take" => new AssignDuty(id, now, by, Duty.Clock, Facilitator.IdOf((Issuer.Control)by)),
            _ => Later(room, act, by, id),
        };
    }

    private static Command Later(Room room, string act, Issuer by, string id) => act switch
    {
        "judge" => room.Judge(JudgementWay.Ruling, ArgumentVerdict.Succeeds) with { Id = id, By = by },
        "judge otherwise" => room.Judge(JudgementWay.Ruling, ArgumentVerdict.Fails) with { Id = id, By = by, Reason = "It rained" },
        "judge back" => new TakeJudgementBack(id, room.Now, by, room.Id()),
        "tell" => new TellArgument(id, room.Now, by, room.Id(), [], "The square is empty"),
        "vote" => room.Vote(open: true) with { Id = id, By = by },
        "tell us" => new SetDisclosure(id, room.Now, by, Disclosing.Number("bolivia.corruption"), ["us"], DisclosureLevel.Rumour, "A leak"),
        "tell all" => new SetDisclosure(id, room.Now, by, Disclosing.Number("bolivia.corruption"), [], DisclosureLevel.Confirmed, "The papers"),
        "group" => new GroupAnswers(id, room.Now, by, ["a"], "Speed"),
        "show" => new ShowAnswers(id, room.Now, by, ["a"], true),
        "show all" => new ShowAnswers(id, room.Now, by, [], true),
        "rewind" => new Rewind(id, room.Now, by, "branch", "NEWCODE", "Aid first", "To compare", room.State.Marks[0].Version),
        "leave" => new LeaveLine(id, room.Now, by, "other", "NEWCODE", "Aid first", "To go on there"),
        "open room" => new OpenRoom(id, room.Now, by),
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "There is no such act."),
    };
}
