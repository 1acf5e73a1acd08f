using System.Collections.Immutable;

namespace Wargame.Sessions;

/// <summary>
/// The last commands, so that one that is sent again counts once. An id counts for the one who sent it: nobody can make another's command
/// look like an echo.
/// </summary>
/// <param name="Ids">In the order of arrival, at most <see cref="Limits.RememberedCommands"/>.</param>
/// <param name="Known">The same, for look-up.</param>
public sealed record CommandMemory(ImmutableQueue<string> Ids, ImmutableHashSet<string> Known)
{
    /// <summary>Nothing seen yet.</summary>
    public static CommandMemory Empty { get; } = new([], ImmutableHashSet.Create<string>(StringComparer.Ordinal));

    /// <summary>Whether the command was seen.</summary>
    public bool Holds(Issuer by, string id) => Known.Contains(Key(by, id));

    /// <summary>Remembers a command and forgets the oldest beyond the limit.</summary>
    public CommandMemory With(Issuer by, string id)
    {
        var key = Key(by, id);
        if (Known.Contains(key))
            return this;
        var ids = Ids.Enqueue(key);
        var known = Known.Add(key);
        if (known.Count <= Limits.RememberedCommands)
            return new(ids, known);
        ids = ids.Dequeue(out var oldest);
        return new(ids, known.Remove(oldest));
    }

    private static string Key(Issuer by, string id) => by switch
    {
        Issuer.Seat seat => $"seat/{seat.SeatId}/{id}",
        Issuer.Doctrine doctrine => $"doctrine/{doctrine.Actor}/{id}",
        Issuer.Watcher watcher => $"watcher/{watcher.WatcherId}/{id}",
        Issuer.Control { Facilitator: { } facilitator } => $"control/{facilitator}/{id}",
        Issuer.Control => $"control/{id}",
        Issuer.Someone => $"someone/{id}",
        _ => $"clock/{id}",
    };
}
