using Wargame.Sessions.Arguments;

namespace Wargame.Sessions.Events;

/// <summary>Somebody took a reason for or against back.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="ArgumentId">The order.</param>
/// <param name="Number">The reason's number.</param>
public sealed record ArgumentPointWithdrawn(Stamp Stamp, string ArgumentId, int Number) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state.WithArgument(ArgumentId, argument => argument with { Points = argument.Points.RemoveAll(point => point.Number == Number) });
}
