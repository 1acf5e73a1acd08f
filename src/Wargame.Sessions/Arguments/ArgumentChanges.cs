using System.Collections.Immutable;
using Wargame.World.Turn;

namespace Wargame.Sessions.Arguments;

/// <summary>Changes of one argument, and what its judgement lays on the proposed turn.</summary>
internal static class ArgumentChanges
{
    private const string Author = "control";

    /// <summary>The state with one argument changed; a state that does not know it stays as it is.</summary>
    public static SessionState WithArgument(this SessionState state, string id, Func<Argument, Argument> change) =>
        state.Argument(id) is { } before ? state with { Arguments = state.Arguments.Replace(before, change(before)) } : state;

    /// <summary>The rulings with those of one argument as it is judged; null takes them back.</summary>
    public static ImmutableArray<Ruling> Judged(ImmutableArray<Ruling> rulings, Argument argument, Judgement? judgement)
    {
        var others = rulings.RemoveAll(ruling => ruling.Cause == argument.Name);
        var own = judgement?.Changes.Select(change => new Ruling(change.Key, change.Change, Author, judgement.Reason, argument.Name, argument.Actor)) ?? [];
        return Sorted(others.AddRange(own));
    }

    /// <summary>In the order in which turns keep them.</summary>
    public static ImmutableArray<Ruling> Sorted(IEnumerable<Ruling> rulings) =>
        [.. rulings.OrderBy(ruling => ruling.Slot, StringComparer.Ordinal).ThenBy(ruling => ruling.Cause, StringComparer.Ordinal)];
}
