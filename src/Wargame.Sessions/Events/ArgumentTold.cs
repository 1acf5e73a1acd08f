using System.Collections.Immutable;
using Wargame.Sessions.Arguments;

namespace Wargame.Sessions.Events;

/// <summary>Control worded what is told of a judged free-text order, and what is established by it.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="ArgumentId">The order.</param>
/// <param name="Narratives">What is told to whom.</param>
/// <param name="Fact">What is established for later turns, or empty.</param>
public sealed record ArgumentTold(Stamp Stamp, string ArgumentId, ImmutableArray<Narrative> Narratives, string Fact) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state.WithArgument(ArgumentId, argument => argument with { Narratives = Narratives, Fact = Fact });
}
