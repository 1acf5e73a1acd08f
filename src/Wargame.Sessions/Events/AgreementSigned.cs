namespace Wargame.Sessions.Events;

/// <summary>Somebody signed the version of an agreement that is offered.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="AgreementId">The agreement.</param>
/// <param name="Party">For whom.</param>
/// <param name="Complete">Whether the party's own rule of signing is met with it.</param>
public sealed record AgreementSigned(Stamp Stamp, string AgreementId, string Party, bool Complete) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state.WithAgreement(AgreementId, agreement =>
    {
        var version = agreement.Current!;
        return agreement with
        {
            Versions = agreement.Versions.Replace(version, version with
            {
                Hands = version.Hands.Add(new(Party, By is Issuer.Seat by ? by.SeatId : "")),
                SignedBy = Complete ? version.SignedBy.Add(Party) : version.SignedBy,
            }),
        };
    });
}
