using System.Collections.Immutable;

namespace Wargame.Sessions.Talk;

/// <summary>
/// What a set of parties say to one another. Whoever is not a member never learns that it exists. Its id is made of its members and title,
/// not counted, so that it tells a member nothing of other conversations.
/// </summary>
/// <param name="Id">Unique in the session.</param>
/// <param name="Title">What a conference is about; empty for plain messages.</param>
/// <param name="Members">Actor ids in order, and <see cref="Party.Control"/>; at least one. A single actor is its team's own channel.</param>
/// <param name="Messages">Oldest first, numbered from 1.</param>
/// <param name="Read">By seat id (and <see cref="Party.Control"/>): the last message read.</param>
public sealed record Conversation(
    string Id, string Title, ImmutableArray<string> Members, ImmutableArray<Message> Messages, ImmutableSortedDictionary<string, int> Read)
{
    /// <summary>One in which nobody has spoken yet.</summary>
    public static Conversation Among(ImmutableArray<string> members, string title) => new(
        IdOf(members, title), title, members, [], ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal));

    /// <summary>The id of the conversation of these members about this.</summary>
    public static string IdOf(ImmutableArray<string> members, string title) =>
        string.Join('+', members) + (title.Length > 0 ? "/" + title : "");
}

/// <summary>Something said.</summary>
/// <param name="Number">In its conversation, from 1.</param>
/// <param name="From">The member who says it.</param>
/// <param name="As">In whose voice control speaks: a person or body outside the teams; empty for the member's own.</param>
/// <param name="SeatId">The seat of the person who wrote it; empty for control.</param>
/// <param name="Office">The seat's office; empty for control.</param>
/// <param name="Person">Who wrote it; empty for control.</param>
/// <param name="Text">Plain text, 1 to 4,000 characters.</param>
/// <param name="At">When.</param>
/// <param name="Turn">In which turn; 0 in the lobby.</param>
public sealed record Message(
    int Number, string From, string As, string SeatId, string Office, string Person, string Text, DateTimeOffset At, int Turn);

/// <summary>Who may be a member of a conversation.</summary>
public static class Party
{
    /// <summary>The white cell. No actor's id holds an at sign.</summary>
    public const string Control = "@control";
}
