using Wargame.Sessions.Msel;

namespace Wargame.Sessions.Events;

/// <summary>Control has written an inject.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Inject">The inject, which has not come yet.</param>
public sealed record InjectWritten(Stamp Stamp, WrittenInject Inject) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state with { Msel = state.Msel with { Written = state.Msel.Written.Add(Inject) } };
}
