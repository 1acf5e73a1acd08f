using System.Collections.Immutable;
using Wargame.Sessions.HotWash;

namespace Wargame.Sessions.Events;

/// <summary>Everyone may read answers of the hot wash, or may not any more.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Slots">Which answers.</param>
/// <param name="Shown">Whether they are shown.</param>
public sealed record AnswersShown(Stamp Stamp, ImmutableArray<string> Slots, bool Shown) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        HotWashLaw.With(state, Slots, answer => answer with { Shown = Shown });
}
