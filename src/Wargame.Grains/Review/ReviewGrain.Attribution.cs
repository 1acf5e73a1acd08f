using System.Collections.Immutable;
using Wargame.Protocol.Review;
using Wargame.Review.Attribution;
using Wargame.Sessions;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Review;

/// <content>Who caused what: begun by the first who asks, worked out beside the play, and kept.</content>
public sealed partial class ReviewGrain
{
    private ImmutableArray<TurnRecord> _attributedTurns;
    private AttributionProgress _progress = new();
    private Task<Attributed>? _attributed;

    /// <inheritdoc/>
    public async Task<AttributionView?> Attribution(Language language)
    {
        if (!await IsOver())
            return null;
        if (_attributed is null || _attributed.IsFaulted || _attributedTurns != _track.Now.Turns)
            (_attributedTurns, _attributed) = (_track.Now.Turns, Attribute(_track.Now, _progress = new()));
        var progress = _progress;
        var (done, found) = await Patience.Wait(_attributed, () => progress.Share);
        return new(done, found is null ? null : AttributionWriter.Write(_rules.In(language), _track.Now, found));
    }

    private Task<Attributed> Attribute(SessionState session, AttributionProgress progress) => Workshop.Work(
        () => Attributed.Of(_rules, session, Workshop.Hands, numbers: MovedNumbers.WithHeadlines(_rules, session), progress: progress));
}
