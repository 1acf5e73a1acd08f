using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.Sessions.Events;

namespace Wargame.Reports.Talk;

/// <summary>A request for a host's consent, and when it was answered.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Request">The request as it stood when the turn was over.</param>
/// <param name="AnsweredAt">When it was answered; null where nothing answered it at a time that is known.</param>
public sealed record AskedRequest(int Turn, ConsentRequest Request, DateTimeOffset? AnsweredAt)
{
    /// <summary>How long the host was waited for; null where that is not known.</summary>
    public TimeSpan? Took => AnsweredAt is { } at && Request.AskedAt != default ? at - Request.AskedAt : null;

    /// <summary>person, doctrine, clock (for silence) or control; null while nothing has answered.</summary>
    public string? AnsweredBy => Request.AnsweredBy switch
    {
        null => null,
        Issuer.Seat => "person",
        Issuer.Doctrine => "doctrine",
        Issuer.Clock => "clock",
        _ => "control",
    };

    /// <summary>All requests of a session.</summary>
    internal static ImmutableArray<AskedRequest> Of(Recording recording)
    {
        var answered = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var answer in recording.Events.OfType<RequestAnswered>())
            answered[answer.RequestId] = answer.At;
        return
        [
            .. from state in recording.Locked
               from request in state.Requests
               select new AskedRequest(state.Turn, request, request.IsOpen || !answered.TryGetValue(request.Id, out var at) ? null : at),
        ];
    }
}
