using Wargame.Sessions.Commands;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Remarks;

/// <summary>What the commands about remarks share.</summary>
internal static class RemarkLaw
{
    /// <summary>Somebody of the room, once the session is over.</summary>
    public static Refusal? MayRemark(SessionState state, Command command) =>
        Gate.In(state, Phase.HotWash, Phase.Closed) ?? (command.By is Issuer.Control ? null : Gate.Seat(state, command, out _));

    /// <summary>Whether somebody made it themselves. Control's people write for one another.</summary>
    public static bool IsOwn(Remark remark, Issuer by) => remark.By == by || (remark.By is Issuer.Control && by is Issuer.Control);

    /// <summary>The text as it is kept, or null: a chapter has a title, a comment may have lines.</summary>
    public static string? Kept(RemarkKind kind, string text) =>
        (kind == RemarkKind.Chapter ? Texts.Title(text) : Texts.Passage(text, Limits.RemarkCharacters)) is { Length: > 0 } kept ? kept : null;
}
