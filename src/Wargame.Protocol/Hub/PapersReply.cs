namespace Wargame.Protocol.Hub;

/// <summary>Where the papers of a session are.</summary>
/// <param name="Address">The path of the index on this server; empty when refused.</param>
/// <param name="Refusal">Why not, or null.</param>
public sealed record PapersReply(string Address, Refusal? Refusal);
