namespace Wargame.Sessions;

/// <summary>A place in a team that a person has taken.</summary>
/// <param name="Id">The seat's id, made by whoever seats the person; not a secret.</param>
/// <param name="Actor">The team's actor.</param>
/// <param name="Title">The office: Minister of Defence.</param>
/// <param name="Person">The person's name.</param>
/// <param name="LastActed">When the person last did something.</param>
public sealed record Seat(string Id, string Actor, string Title, string Person, DateTimeOffset LastActed);
