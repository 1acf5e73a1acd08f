using Wargame.World.Definition;

namespace Wargame.Sessions;

/// <summary>A foreign order that asks its host's consent.</summary>
/// <param name="Id">Unique in the session.</param>
/// <param name="Host">The actor that is asked.</param>
/// <param name="Draft">What is asked, as it stood when it was asked.</param>
/// <param name="Answer">The host's answer, or null while it is open.</param>
/// <param name="AnsweredBy">Who answered, the clock for silence; null while it is open.</param>
/// <param name="Because">Why it was answered so, in a line; may be empty.</param>
/// <param name="AskedAt">When it was asked.</param>
public sealed record ConsentRequest(
    string Id, string Host, Draft Draft, HostAnswer? Answer = null, Issuer? AnsweredBy = null, string Because = "", DateTimeOffset AskedAt = default)
{
    /// <summary>Whether it waits for its answer.</summary>
    public bool IsOpen => Answer is null;
}
