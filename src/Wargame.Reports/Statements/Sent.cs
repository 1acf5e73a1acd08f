namespace Wargame.Reports.Statements;

/// <summary>How far a session's statements went to a learning record store.</summary>
/// <param name="From">Up to which event it is somebody else's to send: what a branch shares with its parent.</param>
/// <param name="UpTo">Up to which event the store has them.</param>
/// <param name="Tried">Up to which event it may have them: they were given, and whether they came is not known. Never less than <paramref name="UpTo"/>.</param>
public readonly record struct Sent(long From, long UpTo, long Tried);
