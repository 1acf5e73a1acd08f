namespace Wargame.EventStore;

/// <summary>How far what is told of a session has gone to a learning record store.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Version">Up to which event all that it gave was delivered; 0 for none.</param>
/// <param name="Failures">How often it was tried in vain since something last went through.</param>
/// <param name="Due">When it is tried next. Whoever takes it up moves that on, so that it is nobody else's meanwhile.</param>
public sealed record Delivery(string SessionId, long Version, int Failures, DateTimeOffset Due)
{
    /// <summary>Up to which event it is somebody else's: what a branch shares with its parent. Never noted, it is the branch's own.</summary>
    public long From { get; init; }

    /// <summary>Up to which event something was given, whether or not it came: an answer may be lost on the way.</summary>
    public long Tried { get; init; }

    /// <summary>How many statements the record store will never take.</summary>
    public int Refused { get; init; }

    /// <summary>Why the last try was in vain, a line; empty when it was not.</summary>
    public string Why { get; init; } = "";
}

/// <summary>What is owed to a learning record store: every session that came to its hot wash. It is beside the streams and never in them.</summary>
public interface IDeliveries
{
    /// <summary>
    /// Takes up the session that has waited longest of those that came to their hot wash and have events after the last that was delivered. A branch owes
    /// what happened on it alone: what it shares with its parent is the parent's to tell.
    /// </summary>
    /// <param name="since">Sessions whose hot wash was opened before owe nothing.</param>
    /// <param name="now">What is due later waits.</param>
    /// <param name="until">Until when it is the caller's; whoever dies over it leaves it to the next.</param>
    /// <returns>How far it had come; null when nothing is due.</returns>
    Task<Delivery?> TakeUp(DateTimeOffset since, DateTimeOffset now, DateTimeOffset until);

    /// <summary>How far a session has come; nothing delivered when it was never taken up. Null when there is no such session.</summary>
    Task<Delivery?> FindDelivery(string sessionId);

    /// <summary>Notes how far it has come, and when it is due again.</summary>
    Task Note(Delivery delivery);
}
