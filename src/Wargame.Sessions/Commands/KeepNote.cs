using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Keeps the caller's private note. Allowed at all times: it is nobody's business but theirs.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who: a seat, for itself.</param>
/// <param name="Text">All of the note, at most 4,000 characters; may be empty.</param>
/// <param name="Onto">The revision that the writer saw: two devices of one seat do not overwrite one another.</param>
public sealed record KeepNote(string Id, DateTimeOffset At, Issuer By, string Text, int Onto) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Seat(state, this, out var seat) is { } refusal)
            return refusal;
        if (Texts.Passage(Text, Limits.NoteCharacters) is not { } text)
            return Refusals.BadPrivateNote;
        var note = state.Note(seat!.Id);
        if (note.Text == text)
            return Decision.Nothing;
        if (note.Revision != Onto)
            return Refusals.NoteChangedElsewhere;
        return note.Revision >= Limits.NoteSaves ? Refusals.TooManyNotes : new NoteKept(Stamp.Of(this), seat.Id, text);
    }
}
