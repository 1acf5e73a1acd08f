using System.Collections.Immutable;
using Wargame.Review.Verdicts;
using Wargame.Sessions;
using Wargame.Sessions.Views;

namespace Wargame.Grains.Sessions;

/// <summary>
/// The shadow runs of a session that is over, played once: every desk's last page is made from them, and each costs a whole campaign for
/// every actor.
/// </summary>
/// <param name="rules">The rules of the session.</param>
internal sealed class ShadowShelf(SessionRules rules)
{
    private ImmutableArray<TurnRecord> _turns;
    private Shadows _shadows = Shadows.None;

    /// <summary>The shadow runs; none before the hot wash.</summary>
    /// <param name="state">The session as it is stored.</param>
    public Shadows Of(SessionState state)
    {
        if (state.Phase < Phase.HotWash)
            return Shadows.None;
        if (_turns != state.Turns)
            (_turns, _shadows) = (state.Turns, new ShadowRun(rules, state).Shadows());
        return _shadows;
    }
}
