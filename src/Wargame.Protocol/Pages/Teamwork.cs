namespace Wargame.Protocol.Pages;

/// <summary>A role in a team.</summary>
/// <param name="Role">By which it is asked for, the same in every language.</param>
/// <param name="Title">Its title.</param>
/// <param name="May">What it may do: draft, sign, answer, negotiate.</param>
/// <param name="Taken">Whether somebody has it.</param>
public sealed record RoleView(string Role, string Title, IReadOnlyList<string> May, bool Taken);

/// <summary>A line of a team's decision log.</summary>
/// <param name="Turn">In which turn.</param>
/// <param name="TurnLabel">Such as <c>Q3 2008</c>.</param>
/// <param name="At">When (ISO 8601).</param>
/// <param name="Actor">The team's actor.</param>
/// <param name="Kind">signed, answered, chosen, agreed or left.</param>
/// <param name="What">The orders, the request, the card or the agreement.</param>
/// <param name="Choice">The host's answer (request, accept, conditions, refuse), or the option's label; else empty.</param>
/// <param name="Person">Who decided.</param>
/// <param name="Title">Their office then.</param>
/// <param name="Because">Why, in a line; may be empty.</param>
/// <param name="Version">Its moment of the replay, in the review; else 0.</param>
public sealed record DecisionView(
    int Turn, string TurnLabel, DateTimeOffset At, string Actor, string Kind, string What, string Choice, string Person, string Title, string Because, long Version);

/// <summary>Somebody of the own team who writes just now. Not stored; it expires by itself.</summary>
/// <param name="SeatId">Who.</param>
/// <param name="Place">On what: an instrument and its target, joined by a stroke.</param>
public sealed record EditorView(string SeatId, string Place);

/// <summary>The caller's private note.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Revision">Which version this is; whoever keeps a new one says which they saw.</param>
public sealed record NoteView(string Text, int Revision);
