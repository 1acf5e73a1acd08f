namespace Wargame.Protocol.Review;

/// <summary>How far a session's statements went to the learning record store.</summary>
/// <param name="Sent">How many it has.</param>
/// <param name="All">Of how many.</param>
/// <param name="Refused">How many of those that were sent it will never take: they are left out.</param>
/// <param name="Waiting">What the next one comes of; null when none waits.</param>
/// <param name="Why">Why the last try was in vain, in the words of the store or of the network; empty when it was not.</param>
/// <param name="TriedAgain">When it is tried again; null when nothing failed.</param>
public sealed record SendingView(int Sent, int All, int Refused, EvidenceMoment? Waiting, string Why, DateTimeOffset? TriedAgain);
