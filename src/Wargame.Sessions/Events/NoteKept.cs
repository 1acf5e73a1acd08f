using Wargame.Sessions.Teamwork;

namespace Wargame.Sessions.Events;

/// <summary>A person kept their private note. It is in no log and on no page.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="SeatId">Whose.</param>
/// <param name="Text">All of it.</param>
public sealed record NoteKept(Stamp Stamp, string SeatId, string Text) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state with { Notes = state.Notes.SetItem(SeatId, new PrivateNote(Text, state.Note(SeatId).Revision + 1)) };
}
