using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Writes a private note of the white cell that is stamped with the moment; without a text it bookmarks it. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Text">Plain text, at most 1,000 characters; empty for a bookmark.</param>
/// <param name="Actor">The team that it is about, or empty.</param>
/// <param name="Inject">The inject that it is about, or empty.</param>
public sealed record WriteControlNote(string Id, DateTimeOffset At, Issuer By, string Text, string Actor, string Inject) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (Texts.Passage(Text, Limits.ControlNoteCharacters) is not { } text)
            return Refusals.BadControlNote;
        if (Actor.Length > 0 && rules.Entity(Actor) is not { IsActor: true })
            return Refusals.NoSuchTeam;
        if (Inject.Length > 0 && !IsInject(rules, state))
            return Refusals.NoSuchInject;
        return state.Cell.Notes.Length >= Limits.ControlNotes ? Refusals.TooManyControlNotes : new ControlNoted(Stamp.Of(this), text, Actor, Inject);
    }

    private bool IsInject(SessionRules rules, SessionState state) =>
        rules.Model.Definition.Injects.Any(inject => inject.Id == Inject) || state.Msel.Written.Any(written => written.Id == Inject);
}
