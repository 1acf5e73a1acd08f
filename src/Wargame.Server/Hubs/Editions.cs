using Wargame.Reports;

namespace Wargame.Server.Hubs;

/// <summary>Which edition of what is taken home somebody is given: control chooses, a team has its own, and who looks on what everybody was told.</summary>
internal static class Editions
{
    /// <summary>The edition's word; null when it is for others.</summary>
    /// <param name="desk">Who asks.</param>
    /// <param name="asked">For which edition; empty for the own one.</param>
    public static string? Wanted(AttachedDesk desk, string? asked)
    {
        var own = Own(desk).Word;
        return asked is not { Length: > 0 } || asked == own ? own : desk.Role == HubRoles.Control ? asked : null;
    }

    // Whoever may look at everything looks: what goes home whole, with the marks of people in it, goes home with control alone.
    private static Edition Own(AttachedDesk desk) => desk switch
    {
        { Address: { IsTeam: true, Actor: var actor } } => new Edition.Team(actor),
        { Role: HubRoles.Control } => new Edition.Full(),
        _ => new Edition.Public(),
    };
}
