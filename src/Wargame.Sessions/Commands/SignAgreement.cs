using Wargame.Sessions.Agreements;
using Wargame.Sessions.Events;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Turns;

namespace Wargame.Sessions.Commands;

/// <summary>
/// Signs the version of an agreement that is offered. A team has signed when its own sign-off rule is met; with the last party's signature
/// the agreement is in force.
/// </summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who: a seat of a party, or control for one that nobody plays.</param>
/// <param name="AgreementId">The agreement.</param>
/// <param name="Version">The version that the signer has read.</param>
/// <param name="As">From control: for whom.</param>
public sealed record SignAgreement(string Id, DateTimeOffset At, Issuer By, string AgreementId, int Version, string As = "") : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Spokesman.Of(rules, state, this, As, SeatRight.Sign, out var actor) is { } refusal)
            return refusal;
        if (state.Agreement(AgreementId) is not { Current: { } version } agreement || !agreement.LetsIn(actor))
            return Refusals.NoSuchAgreement;
        if (WhyNot(rules, state, agreement, version, actor) is { } why)
            return why;
        var stamp = Stamp.Of(this);
        var complete = IsComplete(rules, state, version, actor);
        var signed = new AgreementSigned(stamp, agreement.Id, actor, complete);
        return complete && version.SignedBy.Length + 1 == version.Text.Parties.Length
            ? Decision.Of(signed, new AgreementInForce(stamp, agreement.Id, Spokesman.NextOpenTurn(state)))
            : signed;
    }

    private Refusal? WhyNot(SessionRules rules, SessionState state, Agreement agreement, AgreementVersion version, string actor)
    {
        if (!version.Text.Parties.Contains(actor))
            return Refusals.NotAmongParties;
        if (agreement.WasSigned || agreement.Ending is not null)
            return Refusals.AgreementSettled;
        if (Version != version.Number)
            return Refusals.VersionSuperseded;
        if (AgreementLaw.Ends(rules, state, version.Text.Until) is { } over)
            return over;
        return version.SignedBy.Contains(actor) || version.Hands.Contains(Hand(actor)) ? Refusals.AgreementAlreadySigned : null;
    }

    /// <summary>Whether this signature is the one that the party's rule still wanted; seats that were freed since do not count.</summary>
    private bool IsComplete(SessionRules rules, SessionState state, AgreementVersion version, string actor)
    {
        if (By is not Issuer.Seat)
            return true;
        var given = version.Hands.Append(Hand(actor)).Count(hand => hand.Party == actor && state.Seat(hand.Signer)?.Actor == actor);
        return SignOff.IsMet(rules, state, actor, given);
    }

    private Hand Hand(string actor) => new(actor, By is Issuer.Seat by ? by.SeatId : "");
}
