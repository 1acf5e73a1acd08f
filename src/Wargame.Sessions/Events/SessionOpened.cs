namespace Wargame.Sessions.Events;

/// <summary>The session was opened.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="SessionId">Its id.</param>
/// <param name="JoinCode">The code by which people join.</param>
/// <param name="Seed">The seed of all chance.</param>
/// <param name="Pace">What moves it on.</param>
/// <param name="Scenario">The scenario's id.</param>
/// <param name="ScenarioHash">The scenario's content hash.</param>
/// <param name="Profile">The belief profile.</param>
public sealed record SessionOpened(
    Stamp Stamp, string SessionId, string JoinCode, ulong Seed, Pace Pace, string Scenario, string ScenarioHash, string Profile)
    : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => (state with
    {
        SessionId = SessionId,
        JoinCode = JoinCode,
        Seed = Seed,
        Pace = Pace,
        OpeningWorld = rules.Model.Opening(Seed),
        Clock = new(At, null),
    }).WithClearDesks(rules);
}
