using Wargame.Sessions.Consent;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Scenarios;

namespace Wargame.Sessions.Commands;

/// <summary>Sends a drafted foreign order to its host before the orders are locked.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="DraftId">The draft.</param>
public sealed record AskHost(string Id, DateTimeOffset At, Issuer By, string DraftId) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Team(rules, state, this, SeatRight.Draft, out var actor, Phase.Deliberation) is { } refusal)
            return refusal;
        if (state.Desk(actor).Draft(DraftId) is not { } draft)
            return Refusals.NoSuchDraft;
        if (Consents.HostOf(rules, draft) is null)
            return Refusals.NoConsentNeeded;
        return Consents.IsToBeAsked(rules, state, draft)
            ? Consents.Ask(rules, state, draft, Stamp.Of(this))
            : Refusals.AlreadyAsked;
    }
}
