namespace Wargame.Sessions;

/// <summary>A place in a team that a person has taken.</summary>
/// <param name="Id">The seat's id, made by whoever seats the person; not a secret.</param>
/// <param name="Actor">The team's actor.</param>
/// <param name="Title">The office: Minister of Defence.</param>
/// <param name="Person">The person's name.</param>
/// <param name="LastActed">When the person last did something.</param>
/// <param name="Absent">Whether control has marked the person as away: nobody waits for them.</param>
/// <param name="JoinedIn">The turn in which the person came; 0 in the lobby.</param>
public sealed record Seat(
    string Id, string Actor, string Title, string Person, DateTimeOffset LastActed, bool Absent = false, int JoinedIn = 0);
