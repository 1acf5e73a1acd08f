using Wargame.Grains.Desks;
using Wargame.Protocol.Changes;

namespace Wargame.Server.Hubs;

/// <summary>A page on its way to connections, which nearly all have the same page before it: what is new since then is worked out once.</summary>
/// <param name="page">The page.</param>
internal sealed class ShownPage(DeskPage page)
{
    private readonly Lock _door = new();
    // Weak: pages that nobody needs any more are not kept for it.
    private (WeakReference<DeskPage> Since, byte[]? Changes)? _known;

    /// <summary>The page.</summary>
    public DeskPage Page => page;

    /// <summary>What is new since a page; null where that would not be shorter, and since a page of another sort.</summary>
    public byte[]? ChangesSince(ShownPage before)
    {
        if (before.Page.Message != page.Message || before.Page.Language != page.Language)
            return null;
        lock (_door)
        {
            if (_known is not { } known || !known.Since.TryGetTarget(out var since) || !ReferenceEquals(since, before.Page))
                _known = known = (new(before.Page), PageChanges.Between(before.Page.Json, page.Json));
            return known.Changes;
        }
    }
}
