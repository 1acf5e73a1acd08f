using Wargame.Sessions.Commands;
using Wargame.World.Wording;

namespace Wargame.Sessions.WhiteCell;

/// <summary>Which act belongs to which duty, and whether somebody else's duty stands in its way.</summary>
public static class Duties
{
    /// <summary>
    /// Why a facilitator keeps their hands off an act of somebody else's duty, or null. A holder who is not connected holds nobody up. Presence
    /// is not part of the session, so it is asked of whoever carries commands out; when a session is read again nothing of this counts.
    /// </summary>
    /// <param name="state">The session.</param>
    /// <param name="command">The command.</param>
    /// <param name="isConnected">Whether a facilitator's browser is connected, by id.</param>
    public static Refusal? WhyNot(SessionState state, Command command, Func<string, bool> isConnected)
    {
        if (command.By is not Issuer.Control by || Of(command) is not { } duty || state.Memory.Holds(by, command.Id))
            return null;
        return state.Cell.HolderOf(duty) is { } holder && holder.Id != Facilitator.IdOf(by) && isConnected(holder.Id)
            ? Refusals.HeldByAnother(holder.Person, Words(duty))
            : null;
    }

    /// <summary>The duty of an act, or null for what everybody may always do.</summary>
    public static Duty? Of(Command command) => command switch
    {
        AdvancePhase { FromPhase: Phase.Adjudication } or ReleaseResults or MakeRuling or Intervene => Duty.Adjudication,
        JudgeArgument or TakeJudgementBack or TellArgument or CallVote or SetDisclosure => Duty.Adjudication,
        Rewind or LeaveLine or OpenRoom => Duty.Clock,
        AdvancePhase or PauseSession or ResumeSession or ExtendClock => Duty.Clock,
        PlanInject or EditInject or SendInject or WriteInject or TakeFix => Duty.Injects,
        TakeSeat or GiveRole or FreeSeat or ReissueSeat or MarkAbsent or LetBotPlay or TakeBack or AnswerHelp or SendMessage => Duty.Teams,
        WriteAgreement or DropAgreementDraft or SignAgreement or LeaveAgreement or ReportBreach or DiscloseBreach => Duty.Teams,
        LockRoom or Announce or AdmitWatcher or AllowSight or DismissWatcher or GroupAnswers or ShowAnswers => Duty.Teams,
        _ => null,
    };

    /// <summary>A duty in the words of a sentence.</summary>
    internal static Sentence Words(Duty duty) => duty switch
    {
        Duty.Clock => $"the clock",
        Duty.Injects => $"the injects",
        Duty.Adjudication => $"adjudication",
        _ => $"the teams",
    };
}
