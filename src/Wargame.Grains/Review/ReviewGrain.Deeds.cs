using Wargame.Grains.Desks;
using Wargame.Protocol.Review;
using Wargame.Reports;
using Wargame.Sessions;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Review;

/// <content>What people did. It is read once for all who ask in a language, until something happens again.</content>
public sealed partial class ReviewGrain
{
    private (SessionState Session, Language Language, Task<Recording> Recording)? _recorded;

    /// <inheritdoc/>
    public async Task<DeedsView?> Deeds(DeskAddress desk, string seatId, Language language)
    {
        if (!await IsOver())
            return null;
        var judge = desk.Kind == DeskKind.Control || _track.Now.Watcher(seatId) is { Sort: WatcherSort.Evaluator };
        return DeedsWriter.Write(await Recorded(language), desk, seatId, judge);
    }

    private async Task<Recording> Recorded(Language language)
    {
        if (_recorded is not { } known || !ReferenceEquals(known.Session, _track.Now) || known.Language != language || known.Recording.IsFaulted)
            _recorded = known = (_track.Now, language, Record(language));
        return await known.Recording;
    }

    private Task<Recording> Record(Language language)
    {
        var (rules, events) = (_rules.In(language), _track.Events(0, int.MaxValue).Select(one => one.Happened).ToList());
        // What doctrines would have ordered takes longest, so it is worked out here and not on the grain.
        return Workshop.Print(() =>
        {
            var recording = Recording.Of(rules, events);
            _ = recording.DoctrineOrders;
            return Task.FromResult(recording);
        });
    }
}
