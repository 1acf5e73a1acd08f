using Wargame.Protocol.Hub;

namespace Wargame.Server.Hubs;

/// <summary>Who a connection is.</summary>
[Flags]
public enum HubRoles
{
    /// <summary>It has not attached to a desk.</summary>
    None = 1,

    /// <summary>A seat of a team.</summary>
    Seat = 2,

    /// <summary>The white cell.</summary>
    Control = 4,

    /// <summary>The projector, an observer, or control that looks as a team: it sees a desk and may not act.</summary>
    Board = 8,

    /// <summary>An evaluator.</summary>
    Evaluator = 16,

    /// <summary>Anyone with a desk.</summary>
    Attached = Seat | Control | Board | Evaluator,
}

/// <summary>Which role may call which method: one table, with a row for every method. A method without a row is refused to all.</summary>
public static class HubMatrix
{
    /// <summary>The table.</summary>
    public static IReadOnlyDictionary<string, HubRoles> Rows { get; } = new Dictionary<string, HubRoles>(StringComparer.Ordinal)
    {
        [nameof(IWargameHub.Attach)] = HubRoles.None | HubRoles.Attached,
        [nameof(IWargameHub.Speak)] = HubRoles.None | HubRoles.Attached,
        [nameof(IWargameHub.TakeChanges)] = HubRoles.None | HubRoles.Attached,
        [nameof(IWargameHub.SaveDraft)] = HubRoles.Seat,
        [nameof(IWargameHub.RemoveDraft)] = HubRoles.Seat,
        [nameof(IWargameHub.StopProgramme)] = HubRoles.Seat,
        [nameof(IWargameHub.AskHost)] = HubRoles.Seat,
        [nameof(IWargameHub.AnswerRequest)] = HubRoles.Seat,
        [nameof(IWargameHub.ChooseOption)] = HubRoles.Seat,
        [nameof(IWargameHub.Sign)] = HubRoles.Seat,
        [nameof(IWargameHub.WithdrawSignature)] = HubRoles.Seat,
        [nameof(IWargameHub.SayReady)] = HubRoles.Seat,
        [nameof(IWargameHub.SendMessage)] = HubRoles.Seat | HubRoles.Control,
        [nameof(IWargameHub.MarkRead)] = HubRoles.Seat | HubRoles.Control,
        [nameof(IWargameHub.WriteAgreement)] = HubRoles.Seat | HubRoles.Control,
        [nameof(IWargameHub.DropAgreementDraft)] = HubRoles.Seat | HubRoles.Control,
        [nameof(IWargameHub.SignAgreement)] = HubRoles.Seat | HubRoles.Control,
        [nameof(IWargameHub.LeaveAgreement)] = HubRoles.Seat | HubRoles.Control,
        [nameof(IWargameHub.AgreementWords)] = HubRoles.Seat | HubRoles.Control,
        [nameof(IWargameHub.PreviewOrder)] = HubRoles.Seat,
        [nameof(IWargameHub.PreviewAnswers)] = HubRoles.Seat,
        [nameof(IWargameHub.Explain)] = HubRoles.Attached,
        [nameof(IWargameHub.Review)] = HubRoles.Attached,
        [nameof(IWargameHub.ReplayTimeline)] = HubRoles.Attached,
        [nameof(IWargameHub.ReplayAt)] = HubRoles.Attached,
        [nameof(IWargameHub.WhatIfBench)] = HubRoles.Attached,
        [nameof(IWargameHub.WhatIfOrders)] = HubRoles.Attached,
        [nameof(IWargameHub.RunWhatIf)] = HubRoles.Attached,
        [nameof(IWargameHub.DoctrineInstead)] = HubRoles.Attached,
        [nameof(IWargameHub.UnderBeliefs)] = HubRoles.Attached,
        [nameof(IWargameHub.WhatIfs)] = HubRoles.Attached,
        [nameof(IWargameHub.OpenWhatIf)] = HubRoles.Attached,
        [nameof(IWargameHub.KeepWhatIf)] = HubRoles.Seat | HubRoles.Control,
        [nameof(IWargameHub.DropWhatIf)] = HubRoles.Seat | HubRoles.Control,
        [nameof(IWargameHub.ShowWhatIf)] = HubRoles.Control,
        [nameof(IWargameHub.Remarks)] = HubRoles.Attached,
        [nameof(IWargameHub.MakeRemark)] = HubRoles.Seat | HubRoles.Control,
        [nameof(IWargameHub.DropRemark)] = HubRoles.Seat | HubRoles.Control,
        [nameof(IWargameHub.WhoCaused)] = HubRoles.Attached,
        [nameof(IWargameHub.BesidePlays)] = HubRoles.Attached,
        [nameof(IWargameHub.BesideSession)] = HubRoles.Attached,
        [nameof(IWargameHub.Deeds)] = HubRoles.Attached,
        [nameof(IWargameHub.JudgeStatement)] = HubRoles.Control | HubRoles.Evaluator,
        [nameof(IWargameHub.TakeHome)] = HubRoles.Attached,
        [nameof(IWargameHub.Sending)] = HubRoles.Control,
        [nameof(IWargameHub.Trail)] = HubRoles.Attached,
        [nameof(IWargameHub.AdvancePhase)] = HubRoles.Control,
        [nameof(IWargameHub.PauseSession)] = HubRoles.Control,
        [nameof(IWargameHub.ResumeSession)] = HubRoles.Control,
        [nameof(IWargameHub.ExtendClock)] = HubRoles.Control,
        [nameof(IWargameHub.MakeRuling)] = HubRoles.Control,
        [nameof(IWargameHub.PlanInject)] = HubRoles.Control,
        [nameof(IWargameHub.EditInject)] = HubRoles.Control,
        [nameof(IWargameHub.SendInject)] = HubRoles.Control,
        [nameof(IWargameHub.WriteInject)] = HubRoles.Control,
        [nameof(IWargameHub.Intervene)] = HubRoles.Control,
        [nameof(IWargameHub.WhoKnows)] = HubRoles.Control,
        [nameof(IWargameHub.SetDisclosure)] = HubRoles.Control,
        [nameof(IWargameHub.TextNews)] = HubRoles.Control,
        [nameof(IWargameHub.ScenarioFix)] = HubRoles.Control,
        [nameof(IWargameHub.TakeFix)] = HubRoles.Control,
        [nameof(IWargameHub.ReleaseResults)] = HubRoles.Control,
        [nameof(IWargameHub.ReportBreach)] = HubRoles.Control,
        [nameof(IWargameHub.DiscloseBreach)] = HubRoles.Control,
        [nameof(IWargameHub.FreeSeat)] = HubRoles.Control,
        [nameof(IWargameHub.ReissueSeat)] = HubRoles.Control,
        [nameof(IWargameHub.InviteWatcher)] = HubRoles.Control,
        [nameof(IWargameHub.AllowSight)] = HubRoles.Control,
        [nameof(IWargameHub.DismissWatcher)] = HubRoles.Control,
        [nameof(IWargameHub.Observe)] = HubRoles.Evaluator,
        [nameof(IWargameHub.WithdrawObservation)] = HubRoles.Evaluator,
        [nameof(IWargameHub.OpenPapers)] = HubRoles.Control,
        [nameof(IWargameHub.InviteFacilitator)] = HubRoles.Control,
        [nameof(IWargameHub.NameFacilitator)] = HubRoles.Control,
        [nameof(IWargameHub.DismissFacilitator)] = HubRoles.Control,
        [nameof(IWargameHub.AssignDuty)] = HubRoles.Control,
        [nameof(IWargameHub.WriteControlNote)] = HubRoles.Control,
        [nameof(IWargameHub.OwnPass)] = HubRoles.Seat | HubRoles.Control,
        [nameof(IWargameHub.LetBotPlay)] = HubRoles.Control,
        [nameof(IWargameHub.TakeBack)] = HubRoles.Seat | HubRoles.Control,
        [nameof(IWargameHub.MarkAbsent)] = HubRoles.Seat | HubRoles.Control,
        [nameof(IWargameHub.LockRoom)] = HubRoles.Control,
        [nameof(IWargameHub.Announce)] = HubRoles.Control,
        [nameof(IWargameHub.AskForHelp)] = HubRoles.Seat,
        [nameof(IWargameHub.AnswerHotWash)] = HubRoles.Seat,
        [nameof(IWargameHub.ShowAnswers)] = HubRoles.Control,
        [nameof(IWargameHub.GroupAnswers)] = HubRoles.Control,
        [nameof(IWargameHub.Lines)] = HubRoles.Attached,
        [nameof(IWargameHub.Rewind)] = HubRoles.Control,
        [nameof(IWargameHub.MoveRoom)] = HubRoles.Control,
        [nameof(IWargameHub.OpenRoom)] = HubRoles.Control,
        [nameof(IWargameHub.CompareLines)] = HubRoles.Attached,
        [nameof(IWargameHub.WriteArgument)] = HubRoles.Seat,
        [nameof(IWargameHub.DropArgument)] = HubRoles.Seat,
        [nameof(IWargameHub.MakePoint)] = HubRoles.Seat | HubRoles.Control,
        [nameof(IWargameHub.WithdrawPoint)] = HubRoles.Seat | HubRoles.Control,
        [nameof(IWargameHub.GiveEstimate)] = HubRoles.Seat,
        [nameof(IWargameHub.CallVote)] = HubRoles.Control,
        [nameof(IWargameHub.JudgeArgument)] = HubRoles.Control,
        [nameof(IWargameHub.TakeJudgementBack)] = HubRoles.Control,
        [nameof(IWargameHub.TellArgument)] = HubRoles.Control,
        [nameof(IWargameHub.AnswerHelp)] = HubRoles.Seat | HubRoles.Control,
        [nameof(IWargameHub.GiveRole)] = HubRoles.Seat | HubRoles.Control,
        [nameof(IWargameHub.ShowEditing)] = HubRoles.Seat,
        [nameof(IWargameHub.OwnNote)] = HubRoles.Seat,
        [nameof(IWargameHub.KeepNote)] = HubRoles.Seat,
    };

    /// <summary>Whether the role may call the method.</summary>
    public static bool Allows(HubRoles role, string method) => Rows.TryGetValue(method, out var roles) && (roles & role) != 0;
}
