using Wargame.Protocol.Review;
using Wargame.Reports.Statements;
using Wargame.Sessions.Events;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Review;

/// <content>How far the session went to a learning record store. The post does not know of it: it is read from where the post notes it.</content>
public sealed partial class ReviewGrain
{
    /// <inheritdoc/>
    public async Task<SendingView?> Sending(Language language)
    {
        if (records.Since is not { } since || !await IsOver() || await deliveries.FindDelivery(Here) is not { } delivery)
            return null;
        var recording = await Recorded(language);
        if (recording.Events.OfType<HotWashOpened>().FirstOrDefault() is not { } over || over.At < since)
            return null;
        var outgoing = Outgoing.Of(recording, new Uri(address.Value), delivery.ToSent());
        var waiting = outgoing.Waiting.FirstOrDefault();
        var failed = delivery.Failures > 0;
        return new(
            outgoing.Count - delivery.Refused, outgoing.All.Length, delivery.Refused, waiting is null ? null : new MomentWords(recording).Of(waiting.Version),
            failed ? delivery.Why : "", failed ? delivery.Due : null);
    }
}
