using Wargame.Protocol.Hub;

namespace Wargame.Server.Tests.Authorization;

/// <summary>
/// Who may call what, written down a second time on purpose: the server's own table cannot vouch for itself. One letter for each sort of caller:
/// S a seat, C control, B whoever only looks on (projector, observer, control looking as a team), E an evaluator, N a connection without a desk.
/// </summary>
internal static class AuthorizationMatrix
{
    private const string Author = "whoever has the author's key; where the server has people sign in, whoever has";

    /// <summary>Which letter of the rows each caller goes by.</summary>
    public static IReadOnlyDictionary<string, char> Letters { get; } = new Dictionary<string, char>
    {
        ["nobody yet"] = 'N', ["projector"] = 'B', ["observer"] = 'B', ["evaluator"] = 'E', ["seat"] = 'S', ["other seat of the team"] = 'S',
        ["other team"] = 'S', ["facilitator"] = 'C', ["second facilitator"] = 'C', ["control looking as a team"] = 'B',
        ["revoked seat"] = 'N', ["dismissed facilitator"] = 'N',
    };

    /// <summary>Methods by who may call them. A method of the hub that stands nowhere here fails the test.</summary>
    public static IReadOnlyDictionary<string, string[]> Rows { get; } = new Dictionary<string, string[]>
    {
        ["NSCBE"] = [nameof(IWargameHub.Attach), nameof(IWargameHub.Speak), nameof(IWargameHub.TakeChanges)],
        ["SCBE"] =
        [
            nameof(IWargameHub.Explain), nameof(IWargameHub.Review), nameof(IWargameHub.Lines), nameof(IWargameHub.CompareLines),
            nameof(IWargameHub.ReplayTimeline), nameof(IWargameHub.ReplayAt), nameof(IWargameHub.WhatIfBench), nameof(IWargameHub.WhatIfOrders),
            nameof(IWargameHub.RunWhatIf), nameof(IWargameHub.WhatIfs), nameof(IWargameHub.OpenWhatIf), nameof(IWargameHub.WhoCaused), nameof(IWargameHub.Deeds), nameof(IWargameHub.Trail), nameof(IWargameHub.Remarks),
            nameof(IWargameHub.BesidePlays), nameof(IWargameHub.BesideSession), nameof(IWargameHub.TakeHome),
            nameof(IWargameHub.DoctrineInstead), nameof(IWargameHub.UnderBeliefs),
        ],
        ["SC"] =
        [
            nameof(IWargameHub.SendMessage), nameof(IWargameHub.MarkRead), nameof(IWargameHub.WriteAgreement), nameof(IWargameHub.DropAgreementDraft),
            nameof(IWargameHub.SignAgreement), nameof(IWargameHub.LeaveAgreement), nameof(IWargameHub.AgreementWords), nameof(IWargameHub.OwnPass),
            nameof(IWargameHub.TakeBack), nameof(IWargameHub.MarkAbsent), nameof(IWargameHub.MakePoint), nameof(IWargameHub.WithdrawPoint),
            nameof(IWargameHub.AnswerHelp), nameof(IWargameHub.GiveRole), nameof(IWargameHub.KeepWhatIf), nameof(IWargameHub.DropWhatIf),
            nameof(IWargameHub.MakeRemark), nameof(IWargameHub.DropRemark),
        ],
        ["S"] =
        [
            nameof(IWargameHub.SaveDraft), nameof(IWargameHub.RemoveDraft), nameof(IWargameHub.StopProgramme), nameof(IWargameHub.AskHost),
            nameof(IWargameHub.AnswerRequest), nameof(IWargameHub.ChooseOption), nameof(IWargameHub.Sign), nameof(IWargameHub.WithdrawSignature),
            nameof(IWargameHub.SayReady), nameof(IWargameHub.PreviewOrder), nameof(IWargameHub.PreviewAnswers), nameof(IWargameHub.AskForHelp), nameof(IWargameHub.AnswerHotWash),
            nameof(IWargameHub.WriteArgument), nameof(IWargameHub.DropArgument), nameof(IWargameHub.GiveEstimate), nameof(IWargameHub.ShowEditing),
            nameof(IWargameHub.OwnNote), nameof(IWargameHub.KeepNote),
        ],
        ["E"] = [nameof(IWargameHub.Observe), nameof(IWargameHub.WithdrawObservation)],
        ["CE"] = [nameof(IWargameHub.JudgeStatement)],
        ["C"] =
        [
            nameof(IWargameHub.AdvancePhase), nameof(IWargameHub.PauseSession), nameof(IWargameHub.ResumeSession), nameof(IWargameHub.ExtendClock),
            nameof(IWargameHub.MakeRuling), nameof(IWargameHub.Intervene), nameof(IWargameHub.ReleaseResults), nameof(IWargameHub.PlanInject),
            nameof(IWargameHub.EditInject), nameof(IWargameHub.SendInject), nameof(IWargameHub.WriteInject), nameof(IWargameHub.ReportBreach),
            nameof(IWargameHub.DiscloseBreach), nameof(IWargameHub.WhoKnows), nameof(IWargameHub.SetDisclosure), nameof(IWargameHub.FreeSeat),
            nameof(IWargameHub.ReissueSeat), nameof(IWargameHub.InviteWatcher), nameof(IWargameHub.AllowSight), nameof(IWargameHub.DismissWatcher),
            nameof(IWargameHub.OpenPapers), nameof(IWargameHub.InviteFacilitator), nameof(IWargameHub.NameFacilitator), nameof(IWargameHub.DismissFacilitator),
            nameof(IWargameHub.AssignDuty), nameof(IWargameHub.WriteControlNote), nameof(IWargameHub.LetBotPlay), nameof(IWargameHub.LockRoom),
            nameof(IWargameHub.Announce), nameof(IWargameHub.ShowAnswers), nameof(IWargameHub.GroupAnswers), nameof(IWargameHub.Rewind),
            nameof(IWargameHub.MoveRoom), nameof(IWargameHub.OpenRoom), nameof(IWargameHub.CallVote), nameof(IWargameHub.JudgeArgument),
            nameof(IWargameHub.TakeJudgementBack), nameof(IWargameHub.TellArgument), nameof(IWargameHub.ShowWhatIf),
            nameof(IWargameHub.TextNews), nameof(IWargameHub.ScenarioFix), nameof(IWargameHub.TakeFix),
            nameof(IWargameHub.Sending),
        ],
    };

    /// <summary>Requests over HTTP. Nobody signs in for them: what opens a door there is a code or a pass, which is guessed at most a few times a minute.</summary>
    public static IReadOnlyDictionary<string, string> Requests { get; } = new Dictionary<string, string>
    {
        ["GET /api/scenarios"] = "anybody",
        ["POST /api/sessions"] = "anybody, so many a minute; where the server has people sign in, whoever has",
        ["GET /api/sign-in"] = "anybody: whether one signs in here, and who oneself is",
        ["POST /api/sign-out"] = "anybody: it forgets who oneself is",
        ["GET /api/join/{code}/"] = "code",
        ["POST /api/join/{code}/"] = "code",
        ["GET /api/join/{code}/qr.svg"] = "code",
        ["GET /api/join/{code}/pass/{pass}"] = "code and pass",
        ["POST /api/join/{code}/pass/{pass}"] = "code and pass",
        ["GET /api/join/{code}/pass/{pass}/qr.svg"] = "code and pass",
        ["GET /api/papers/{session}/{pass}/{language}/{size}/{page}"] = "pass, which control alone gets and which ends after two hours",
        ["GET /api/reports/{kind}"] = "a key of the session in the header, from the hot wash on: control's any edition, a team's its own, an observer's what they may see",
        ["POST /api/review/beside"] = "a key of the session in the header, from the hot wash on; it brings the other session in a file",
        ["GET /api/author/scenarios"] = Author,
        ["POST /api/author/scenarios"] = Author,
        ["GET /api/author/scenarios/{scenario}/"] = Author,
        ["GET /api/author/scenarios/{scenario}/pack"] = Author,
        ["GET /api/author/scenarios/{scenario}/pinned/{code}"] = Author,
        ["POST /api/author/packs"] = Author,
        ["POST /api/author/scenarios/{scenario}/check"] = Author,
        ["POST /api/author/scenarios/{scenario}/map"] = Author,
        ["POST /api/author/scenarios/{scenario}/sandbox"] = Author,
        ["POST /api/author/scenarios/{scenario}/campaigns"] = Author,
        ["GET /api/author/campaigns/{campaign}/"] = Author,
        ["DELETE /api/author/campaigns/{campaign}/"] = Author,
        ["GET /api/author/campaigns/{campaign}/report"] = Author,
        ["GET /api/author/campaigns/{campaign}/report.json"] = Author,
        ["GET /api/author/campaigns/{campaign}/report.html"] = Author,
        ["POST /api/author/preview"] = Author,
        ["GET /api/author/format"] = Author,
        ["GET /api/author/files/{**path}"] = Author,
        ["PUT /api/author/files/{**path}"] = Author,
        ["DELETE /api/author/files/{**path}"] = Author,
        ["POST /api/author/renames"] = Author,
        [" /health/live"] = "anybody",
        [" /health/ready"] = "anybody",
        [" /hub"] = "anybody; a key is sent inside, never in the address",
        [" /hub/negotiate"] = "anybody",
    };

    public static bool Allows(string method, char letter) => Rows.Any(row => row.Key.Contains(letter, StringComparison.Ordinal) && row.Value.Contains(method));
}
