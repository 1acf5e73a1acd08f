using Wargame.Sessions.Drafting;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Scenarios;

namespace Wargame.Sessions.Commands;

/// <summary>Marks a running order of the team to end with this turn's commitment, or to go on after all.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="OrderId">The running order.</param>
/// <param name="Stop">True to end it, false to let it go on.</param>
public sealed record StopProgramme(string Id, DateTimeOffset At, Issuer By, string OrderId, bool Stop) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Team(rules, state, this, SeatRight.Draft, out var actor, Phase.Deliberation) is { } refusal)
            return refusal;
        var desk = state.Desk(actor);
        if (Means.GoingOn(state, actor, []).FirstOrDefault(running => running.Order.Id == OrderId) is not { } programme)
            return Refusals.NoSuchProgramme;
        if (desk.Stopping.Contains(OrderId) == Stop)
            return Decision.Nothing;
        if (!Stop && DraftRules.WhyNotGoOn(rules, state, programme) is { } why)
            return why;
        return new ProgrammeMarked(Stamp.Of(this), actor, OrderId, Stop);
    }
}
