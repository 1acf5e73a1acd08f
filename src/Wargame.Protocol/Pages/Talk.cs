namespace Wargame.Protocol.Pages;

/// <summary>What a set of parties say to one another.</summary>
/// <param name="Id">Unique in the session.</param>
/// <param name="Title">What a conference is about; empty for plain messages.</param>
/// <param name="Members">Who hears it, the viewer among them.</param>
/// <param name="Messages">The last messages, oldest first.</param>
/// <param name="Earlier">How many older ones are not here.</param>
/// <param name="Read">By seat of the own team (control: <c>@control</c>): the last message read.</param>
public sealed record ConversationView(
    string Id, string Title, IReadOnlyList<PartyView> Members, IReadOnlyList<MessageView> Messages, int Earlier, IReadOnlyDictionary<string, int> Read);

/// <summary>A member of a conversation.</summary>
/// <param name="Id">The actor's id; <c>@control</c> for the white cell.</param>
/// <param name="Name">The actor's name; empty for the white cell, whose name each page says in its language.</param>
/// <param name="Code">Three letters, or empty.</param>
/// <param name="Colour">CSS colour, or empty.</param>
/// <param name="Shape">The team's shape, or empty.</param>
public sealed record PartyView(string Id, string Name, string Code, string Colour, string Shape);

/// <summary>Something said.</summary>
/// <param name="Number">In its conversation, from 1.</param>
/// <param name="From">The member's id.</param>
/// <param name="As">In whose voice control speaks, or empty.</param>
/// <param name="SeatId">The seat, in the own team only; else empty.</param>
/// <param name="Office">The writer's office, or empty.</param>
/// <param name="Person">Who wrote it, or empty.</param>
/// <param name="Text">Plain text with line breaks.</param>
/// <param name="At">When (ISO 8601).</param>
/// <param name="Turn">In which turn; 0 in the lobby.</param>
public sealed record MessageView(
    int Number, string From, string As, string SeatId, string Office, string Person, string Text, DateTimeOffset At, int Turn);

/// <summary>A message as it is written.</summary>
/// <param name="To">Actor ids and <c>@control</c>; from a seat, none means its own team.</param>
/// <param name="Title">What a conference is about, at most 60 characters, or empty.</param>
/// <param name="Text">1 to 4,000 characters.</param>
/// <param name="As">From control: an unplayed actor's id or an outside voice; else empty.</param>
public sealed record MessageDraft(IReadOnlyList<string> To, string Title, string Text, string As);
