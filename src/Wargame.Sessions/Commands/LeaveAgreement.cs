using Wargame.Sessions.Agreements;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Teamwork;

namespace Wargame.Sessions.Commands;

/// <summary>Gives an agreement up while it is negotiated (a party or sponsor), or denounces it while it is in force (a party).</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="AgreementId">The agreement.</param>
/// <param name="Reason">Why, 3 to 400 characters.</param>
/// <param name="As">From control: for whom.</param>
public sealed record LeaveAgreement(string Id, DateTimeOffset At, Issuer By, string AgreementId, string Reason, string As = "") : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Spokesman.Of(rules, state, this, As, out var actor) is { } refusal)
            return refusal;
        if (state.Agreement(AgreementId) is not { Current: { } version } agreement || !agreement.LetsIn(actor))
            return Refusals.NoSuchAgreement;
        if (Roles.WhyNot(rules, state, this, agreement.WasSigned ? SeatRight.Sign : SeatRight.Negotiate) is { } ofOthers)
            return ofOthers;
        if (agreement.WasSigned ? !version.Text.Parties.Contains(actor) : !version.Text.MayPropose(actor))
            return Refusals.NotAmongParties;
        if (agreement.In(state.Turn) is not (Standing.Offered or Standing.InForce))
            return Refusals.AgreementSettled;
        return Texts.Reason(Reason) is { } reason
            ? new AgreementLeft(Stamp.Of(this), agreement.Id, actor, reason, Spokesman.NextOpenTurn(state))
            : Refusals.BadReason;
    }
}
