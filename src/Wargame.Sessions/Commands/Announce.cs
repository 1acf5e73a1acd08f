using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Says something to the whole room at once: every page shows it at its top, the projector too, until it is taken down. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Text">Plain text, at most 400 characters; empty takes the present announcement down.</param>
public sealed record Announce(string Id, DateTimeOffset At, Issuer By, string Text) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (Texts.Passage(Text, Limits.ReasonCharacters) is not { } text)
            return Refusals.BadNote;
        return text.Length == 0 && state.Announcement is null ? Refusals.NothingNew : new Announced(Stamp.Of(this), text);
    }
}
