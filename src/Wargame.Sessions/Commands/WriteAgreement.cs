using System.Collections.Immutable;
using Wargame.Sessions.Agreements;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Views;

namespace Wargame.Sessions.Commands;

/// <summary>
/// Keeps a text of an agreement as the team's private draft, or offers it to its parties: as the first version, or as a counter-proposal.
/// By a seat for its team, or by control for an actor that nobody plays. Allowed in a pause: people go on talking.
/// </summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="AgreementId">The agreement; for a new one the own actor's id, a stroke, and an id made by the client.</param>
/// <param name="Text">What it says.</param>
/// <param name="Offer">Whether it is offered; else it is kept as a draft.</param>
/// <param name="Onto">The version that it answers, 0 for the first: an answer to a version that nobody has read any more is refused.</param>
/// <param name="As">From control: for whom.</param>
public sealed record WriteAgreement(
    string Id, DateTimeOffset At, Issuer By, string AgreementId, AgreementText Text, bool Offer, int Onto, string As = "") : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Spokesman.Of(rules, state, this, As, SeatRight.Negotiate, out var actor) is { } refusal)
            return refusal;
        var agreement = state.Agreement(AgreementId);
        if ((agreement is null ? Begin(state, actor) : GoOn(agreement, actor)) is { } why)
            return why;
        if (AgreementForm.Clean(Text, out var text) is { } badForm)
            return badForm;
        if (!Offer)
            return new AgreementDrafted(Stamp.Of(this), AgreementId, actor, text);
        return Offered(rules, state, agreement, actor, text) is { } no ? no : new AgreementOffered(Stamp.Of(this), AgreementId, actor, text);
    }

    private Refusal? Begin(SessionState state, string actor)
    {
        if (!Texts.IsId(AgreementId) || !AgreementId.StartsWith(actor + "/", StringComparison.Ordinal))
            return Refusals.NoSuchAgreement;
        var begun = state.Agreements.Count(other => other.Id.StartsWith(actor + "/", StringComparison.Ordinal));
        return begun >= Limits.Agreements ? Refusals.TooManyAgreements : null;
    }

    private static Refusal? GoOn(Agreement agreement, string actor)
    {
        if (!agreement.LetsIn(actor))
            return Refusals.NoSuchAgreement;
        if (agreement.Current is { } current && !current.Text.MayPropose(actor))
            return Refusals.NotAmongParties;
        return agreement.WasSigned || agreement.Ending is not null ? Refusals.AgreementSettled : null;
    }

    private Refusal? Offered(SessionRules rules, SessionState state, Agreement? agreement, string actor, AgreementText text)
    {
        var versions = agreement?.Versions ?? [];
        if (Onto != versions.Length)
            return Refusals.VersionSuperseded;
        if (versions.Length >= Limits.AgreementVersions)
            return Refusals.TooManyAgreements;
        if (agreement?.Current is { } current && !current.Text.IsAmongThoseOf(text))
            return Refusals.PartiesStay;
        Viewer viewer = By is Issuer.Control ? new Viewer.Control() : new Viewer.Team(actor);
        return AgreementLaw.WhyNot(new Sight(rules, state, viewer, ImmutableDictionary<string, bool>.Empty), actor, text);
    }
}
