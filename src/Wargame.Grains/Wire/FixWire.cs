using Wargame.Protocol.Control;
using Wargame.Sessions;
using Wargame.Sessions.Fixing;

namespace Wargame.Grains.Wire;

/// <summary>What a session could take over of a mended text.</summary>
internal static class FixWire
{
    /// <param name="offer">What it comes to.</param>
    /// <param name="rules">The session's rules in the reader's language.</param>
    /// <param name="pinned">The texts that the session was opened with; null where they are not shown.</param>
    /// <param name="now">The texts as they are now.</param>
    public static FixView ToWire(this FixOffer offer, SessionRules rules, IReadOnlyDictionary<string, string>? pinned, IReadOnlyDictionary<string, string> now) => new(
        offer.Fix.To, offer.HasAny,
        [.. offer.Lines.Select(line => new FixLineView(line.Fate.Word(), rules.Say(line.What), [.. line.Effects.Select(rules.Say)]))],
        pinned is null ? [] : Files(pinned, now));

    // As many as a page takes; what is left out is in the lines all the same.
    private static List<ChangedFile> Files(IReadOnlyDictionary<string, string> pinned, IReadOnlyDictionary<string, string> now)
    {
        var room = Limits.FixCharacters;
        var files = pinned.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
            .Select(path => new ChangedFile(path, pinned.GetValueOrDefault(path, ""), now.GetValueOrDefault(path, "")))
            .Where(file => file.Before != file.After);
        return [.. files.TakeWhile(file => (room -= file.Before.Length + file.After.Length) >= 0)];
    }
}
