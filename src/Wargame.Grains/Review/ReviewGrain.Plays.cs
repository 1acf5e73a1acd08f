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
        // What is quick is answered at once; else the caller asks again.
        await Task.WhenAny(playing.Answer, Task.Delay(Limits.AttributionPatience));
        return playing.Answer.IsCompletedSuccessfully
            ? new(Thousandths, PlaysWriter.Write(_rules.In(language), AmongPlays.Of(_rules, _track.Now, await playing.Answer)))
            : new((int)(playing.Share * (Thousandths - 1)), null);
    }
}
