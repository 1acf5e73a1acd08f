using Wargame.Sessions.WhiteCell;

namespace Wargame.Sessions.Events;

/// <summary>The white cell wrote a private note, or bookmarked the moment.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Text">Plain text; empty for a bookmark.</param>
/// <param name="Actor">The team that it is about, or empty.</param>
/// <param name="Inject">The inject that it is about, or empty.</param>
public sealed record ControlNoted(Stamp Stamp, string Text, string Actor, string Inject) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var author = By is Issuer.Control by ? Facilitator.IdOf(by) : "";
        var note = new ControlNote(state.Cell.Notes.Length + 1, author, Text, Actor, Inject, state.Turn, state.Phase, At);
        return state with { Cell = state.Cell with { Notes = state.Cell.Notes.Add(note) } };
    }
}
