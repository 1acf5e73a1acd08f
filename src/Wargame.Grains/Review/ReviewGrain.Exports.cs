using Wargame.Protocol.Review;
using Wargame.Review.Exports;

namespace Wargame.Grains.Review;

/// <content>What analysts take home.</content>
public sealed partial class ReviewGrain
{
    /// <inheritdoc/>
    public async Task<EventLogPage?> EventLog(long after)
    {
        if (!await IsOver() || after < 0)
            return null;
        for (var from = after; ; from += Limits.EventLines)
        {
            var events = _track.Events(from, Limits.EventLines).ToList();
            var lines = events.Select(one => EventLines.Of(one.Version, one.Happened)).OfType<string>().ToArray();
            // A stretch of which nothing may be told is not the end.
            if (lines.Length > 0 || events.Count == 0)
                return new(lines, events.Count == 0 ? from : events[^1].Version);
        }
    }
}
