using Wargame.Protocol.Review;
using Wargame.Sessions;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Review;

/// <content>The causal chain.</content>
public sealed partial class ReviewGrain
{
    private (SessionState Session, Language Language, TrailWriter Writer)? _trail;

    /// <inheritdoc/>
    public async Task<TrailView?> Trail(string kind, string id, int turn, Language language)
    {
        if (!await IsOver())
            return null;
        if (_trail is not { } known || !ReferenceEquals(known.Session, _track.Now) || known.Language != language)
            _trail = known = (_track.Now, language, new(_rules.In(language), _track.Now));
        return known.Writer.Write(kind, id, turn);
    }
}
