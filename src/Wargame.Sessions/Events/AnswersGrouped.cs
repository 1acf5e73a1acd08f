using System.Collections.Immutable;
using Wargame.Sessions.HotWash;

namespace Wargame.Sessions.Events;

/// <summary>Control put answers of the hot wash into a cluster.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Slots">Which answers.</param>
/// <param name="Group">The cluster's name; empty for the one that their words put them into.</param>
public sealed record AnswersGrouped(Stamp Stamp, ImmutableArray<string> Slots, string Group) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        HotWashLaw.With(state, Slots, answer => answer with { Group = Group });
}
