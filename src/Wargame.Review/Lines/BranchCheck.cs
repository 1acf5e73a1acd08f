using Wargame.EventStore;
using Wargame.Sessions.Events;

namespace Wargame.Review.Lines;

/// <summary>Whether a branch begins with the history of the line that it says it left: its own chain of hashes proves only itself.</summary>
public static class BranchCheck
{
    /// <summary>Holds a branch against its parent, byte for byte and by the parent's chain of hashes.</summary>
    /// <param name="store">Where both are.</param>
    /// <param name="events">The branch's whole stream.</param>
    /// <returns>What is wrong, a clause; null when all is well, and for a line that never branched.</returns>
    public static async Task<string?> RunAsync(IEventStore store, IReadOnlyList<StoredEvent> events)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(events);
        if (events.Select(Opened).OfType<BranchOpened>().LastOrDefault() is not { } branch)
            return null;
        var parent = (await store.Read(branch.Parent)).Take((int)branch.ParentVersion).ToList();
        if (parent.Count < branch.ParentVersion)
            return $"the line that it left, {branch.Parent}, is not in this store up to event {branch.ParentVersion}";
        if (!parent.SequenceEqual(events.Take(parent.Count)))
            return $"it does not begin with the events of the line that it left, {branch.Parent}";
        var hash = parent.Aggregate(HashChain.Root, (before, stored) => HashChain.Next(before, branch.Parent, stored));
        return Convert.ToHexStringLower(hash) == branch.ParentHash ? null : $"the line that it left, {branch.Parent}, had another history when it branched";
    }

    private static SessionEvent? Opened(StoredEvent stored) =>
        stored.Type == "branch-opened" ? SessionEventJson.Read(stored.Json) : null;
}
