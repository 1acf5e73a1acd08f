using Wargame.Sessions.Drafting;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Teamwork;
using Wargame.World.Definition;

namespace Wargame.Sessions.Commands;

/// <summary>Drafts an order, or changes a draft. By a seat of the team, or its doctrine.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="DraftId">Unique in the team; the same id changes the draft.</param>
/// <param name="Instrument">The instrument's id.</param>
/// <param name="Target">The target's id; the actor's own id without a target.</param>
/// <param name="Level">Effort in thousandths, 1 to 1000.</param>
/// <param name="Mode">The mode offered abroad; ignored at home.</param>
/// <param name="Turns">How many turns, 1 to 40.</param>
/// <param name="ImposeIfRefused">What a refusal means: imposed instead of withdrawn.</param>
/// <param name="Because">A doctrine's reason; empty for people.</param>
/// <param name="Onto">The revision that the writer saw, 0 for a new draft: nobody overwrites what they have not seen. Null for doctrines.</param>
public sealed record SaveDraft(
    string Id, DateTimeOffset At, Issuer By, string DraftId, string Instrument, string Target, int Level, Mode Mode, int Turns, bool ImposeIfRefused, string Because = "",
    int? Onto = null)
    : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Team(rules, state, this, SeatRight.Draft, out var actor, Phase.Deliberation) is { } refusal)
            return refusal;
        var draft = DraftRules.Make(rules, actor, this);
        if (state.Desk(actor).Draft(DraftId) is { } earlier && earlier with { By = By, Because = Because } == draft)
            return Decision.Nothing;
        if (DraftMark.WhyStale(state, state.Desk(actor), DraftId, By, Onto) is { } stale)
            return stale;
        return DraftRules.WhyNot(rules, state, draft) is { } why ? why : new DraftSaved(Stamp.Of(this), draft);
    }
}
