using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Scenarios;

namespace Wargame.Sessions.Commands;

/// <summary>Takes a draft back. By a seat of the team, or its doctrine.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="DraftId">The draft.</param>
public sealed record RemoveDraft(string Id, DateTimeOffset At, Issuer By, string DraftId) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Team(rules, state, this, SeatRight.Draft, out var actor, Phase.Deliberation) is { } refusal)
            return refusal;
        return state.Desk(actor).Draft(DraftId) is null ? Refusals.NoSuchDraft : new DraftRemoved(Stamp.Of(this), actor, DraftId);
    }
}
