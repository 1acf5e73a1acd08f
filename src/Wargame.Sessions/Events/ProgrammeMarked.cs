using System.Collections.Immutable;

namespace Wargame.Sessions.Events;

/// <summary>A running order was marked to end, or to go on after all.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Actor">Whose.</param>
/// <param name="OrderId">The running order.</param>
/// <param name="Stop">Whether it ends with this turn's commitment.</param>
public sealed record ProgrammeMarked(Stamp Stamp, string Actor, string OrderId, bool Stop) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state.WithDesk(Actor, desk => (desk with { Stopping = Mark(desk) }).Unsigned());

    private ImmutableArray<string> Mark(Desk desk) =>
        Stop ? desk.Stopping.Add(OrderId).Sort(StringComparer.Ordinal) : desk.Stopping.Remove(OrderId);
}
