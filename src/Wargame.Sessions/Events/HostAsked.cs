namespace Wargame.Sessions.Events;

/// <summary>A host was asked for its consent.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="RequestId">The request.</param>
/// <param name="Host">Who is asked.</param>
/// <param name="Draft">What is asked.</param>
public sealed record HostAsked(Stamp Stamp, string RequestId, string Host, Draft Draft) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state with { Requests = state.Requests.Add(new(RequestId, Host, Draft) { AskedAt = At }) };
}
