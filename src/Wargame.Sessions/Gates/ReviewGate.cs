using Wargame.Sessions.Commands;

namespace Wargame.Sessions.Gates;

/// <summary>Who may leave something in the review, and what is their own there.</summary>
internal static class ReviewGate
{
    /// <summary>Somebody of the room, once the session is over.</summary>
    public static Refusal? MayWrite(SessionState state, Command command) =>
        Gate.In(state, Phase.HotWash, Phase.Closed) ?? (command.By is Issuer.Control ? null : Gate.Seat(state, command, out _));

    /// <summary>Whether somebody left it there themselves. Control's people do it for one another.</summary>
    public static bool IsOwn(Issuer author, Issuer by) => author == by || (author is Issuer.Control && by is Issuer.Control);

    /// <summary>Whether somebody may take it out: it is their own, or they are control.</summary>
    public static bool MayDrop(Issuer author, Issuer by) => by is Issuer.Control || IsOwn(author, by);
}
