namespace Wargame.Protocol.Hub;

/// <summary>A pass: it lets one device in, once.</summary>
/// <param name="Pass">Six letters and digits; empty when refused.</param>
/// <param name="Address">The address to scan or open on the other device.</param>
/// <param name="Seconds">How long it works.</param>
/// <param name="Refusal">Why there is none, or null.</param>
public sealed record PassReply(string Pass, string Address, int Seconds, Refusal? Refusal);
