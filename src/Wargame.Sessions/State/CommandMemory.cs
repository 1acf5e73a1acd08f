using System.Collections.Immutable;

namespace Wargame.Sessions;

/// <summary>The ids of the last commands, so that a command that is sent again counts once.</summary>
/// <param name="Ids">In the order of arrival, at most <see cref="Limits.RememberedCommands"/>.</param>
/// <param name="Known">The same, for look-up.</param>
public sealed record CommandMemory(ImmutableQueue<string> Ids, ImmutableHashSet<string> Known)
{
    /// <summary>Nothing seen yet.</summary>
    public static CommandMemory Empty { get; } = new([], ImmutableHashSet.Create<string>(StringComparer.Ordinal));

    /// <summary>Whether the command was seen.</summary>
    public bool Holds(string id) => Known.Contains(id);

    /// <summary>Remembers a command and forgets the oldest beyond the limit.</summary>
    public CommandMemory With(string id)
    {
        if (Known.Contains(id))
            return this;
        var ids = Ids.Enqueue(id);
        var known = Known.Add(id);
        if (known.Count <= Limits.RememberedCommands)
            return new(ids, known);
        ids = ids.Dequeue(out var oldest);
        return new(ids, known.Remove(oldest));
    }
}
