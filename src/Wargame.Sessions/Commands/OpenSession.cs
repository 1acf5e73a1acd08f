using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Opens the session. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="SessionId">The session's id.</param>
/// <param name="JoinCode">The code by which people join.</param>
/// <param name="Seed">The seed of all chance.</param>
/// <param name="Pace">What moves the session on.</param>
public sealed record OpenSession(
    string Id, DateTimeOffset At, Issuer By, string SessionId, string JoinCode, ulong Seed, Pace Pace)
    : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (state.IsOpen)
            return Refusals.AlreadyOpened;
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (!Texts.IsId(SessionId) || !Texts.IsId(JoinCode))
            return Refusals.BadId;
        return new SessionOpened(
            Stamp.Of(this), SessionId, JoinCode, Seed, Pace, rules.Scenario.Id, rules.Scenario.Hash, rules.Model.Profile);
    }
}
