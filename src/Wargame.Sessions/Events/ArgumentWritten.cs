using Wargame.Sessions.Arguments;

namespace Wargame.Sessions.Events;

/// <summary>A team wrote a free-text order or worded it anew; its signatures are gone.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="ArgumentId">The order; a new one begins with it.</param>
/// <param name="Actor">Whose it is.</param>
/// <param name="Text">What it says.</param>
public sealed record ArgumentWritten(Stamp Stamp, string ArgumentId, string Actor, ArgumentText Text) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var saves = state.Desk(Actor).Saves + 1;
        var after = state.Argument(ArgumentId) is null
            ? state with { Arguments = state.Arguments.Add(new(ArgumentId, Actor, state.Turn, Text, By) { Revision = saves }) }
            : state.WithArgument(ArgumentId, argument => argument with { Text = Text, By = By, Revision = saves });
        return after.WithDesk(Actor, desk => desk.Unsigned() with { Saves = saves });
    }
}
