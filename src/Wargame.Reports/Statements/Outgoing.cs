using System.Collections.Immutable;

namespace Wargame.Reports.Statements;

/// <summary>A session's statements on their way to a learning record store: those that stand, and before them whatever the store must know about those that no longer do.</summary>
/// <param name="All">All of them in the order of what they come of. What is added to a session adds to their end.</param>
/// <param name="Count">How many of them the store has.</param>
public sealed record Outgoing(ImmutableArray<PlacedStatement> All, int Count)
{
    /// <summary>Those that the store does not have yet.</summary>
    public IEnumerable<PlacedStatement> Waiting => All.Skip(Count);

    /// <summary>What a session owes to a store.</summary>
    /// <param name="recording">The session.</param>
    /// <param name="home">The server's address.</param>
    /// <param name="sent">How far it was sent.</param>
    public static Outgoing Of(Recording recording, Uri home, Sent sent)
    {
        ArgumentNullException.ThrowIfNull(recording);
        ImmutableArray<PlacedStatement> all = [.. StatementSet.InOrder(recording, home, sent).Where(one => one.Version > sent.From)];
        return new(all, all.Count(one => one.Version <= sent.UpTo));
    }
}
