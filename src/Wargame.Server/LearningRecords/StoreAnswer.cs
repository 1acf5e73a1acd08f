using System.Net;

namespace Wargame.Server.LearningRecords;

/// <summary>What a record store makes of a batch.</summary>
internal enum StoreVerdict
{
    /// <summary>It has the statements now.</summary>
    Taken,

    /// <summary>It has one of these ids already, with another content.</summary>
    Held,

    /// <summary>It will never take one of these statements.</summary>
    Refused,

    /// <summary>It could not be asked, or not now, or not with these settings: the same statements may go through another time.</summary>
    Failed,
}

/// <summary>A record store's answer to a batch.</summary>
/// <param name="Verdict">What it makes of it.</param>
/// <param name="Why">Why not, a line.</param>
/// <param name="Wait">How long it wants to be left alone; null where it does not say.</param>
internal sealed record StoreAnswer(StoreVerdict Verdict, string Why = "", TimeSpan? Wait = null)
{
    /// <summary>What a status means, by the specification's part three.</summary>
    public static StoreVerdict Of(HttpStatusCode status) => status switch
    {
        >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => StoreVerdict.Taken,
        HttpStatusCode.Conflict => StoreVerdict.Held,
        HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.UnprocessableEntity => StoreVerdict.Refused,
        _ => StoreVerdict.Failed,
    };
}
