using Wargame.Protocol.Review;
using Wargame.Review.Across;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Review;

/// <content>The session against plays of its scenario without people: played beside all sessions, once for those that share them.</content>
public sealed partial class ReviewGrain
{
    /// <inheritdoc/>
    public async Task<PlaysView?> BesidePlays(Language language)
    {
        if (!await IsOver())
            return null;
        var playing = plays.Of(_rules);
        var (done, found) = await Patience.Wait(playing.Answer, () => playing.Share);
        return new(done, found is null ? null : PlaysWriter.Write(_rules.In(language), AmongPlays.Of(_rules, _track.Now, found)));
    }
}
