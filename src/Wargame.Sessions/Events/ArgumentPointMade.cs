using Wargame.Sessions.Arguments;

namespace Wargame.Sessions.Events;

/// <summary>Somebody gave a reason for or against another's free-text order.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="ArgumentId">The order.</param>
/// <param name="Point">The reason.</param>
public sealed record ArgumentPointMade(Stamp Stamp, string ArgumentId, ArgumentPoint Point) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state.WithArgument(ArgumentId, argument => argument with { Points = argument.Points.Add(Point) });
}
