using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.Sessions.Talk;
using Wargame.Sessions.Views;

namespace Wargame.Review.Replays;

/// <summary>What somebody had read of a conversation by a moment.</summary>
/// <param name="Conversation">The conversation; its messages are cut to those that had been read.</param>
/// <param name="Unread">How many had come and were not read.</param>
public sealed record Reading(ConversationView Conversation, int Unread);

/// <summary>Messages in a replay: a team sees again what its people had read by then, and nothing that lay unread.</summary>
public static class Readings
{
    /// <summary>What a team's people had read; conversations of which nothing was read stay, to show how much lay there.</summary>
    /// <param name="state">The session at the moment.</param>
    /// <param name="actor">The team's actor.</param>
    /// <param name="talk">What the team's page showed.</param>
    public static ImmutableArray<Reading> OfTeam(SessionState state, string actor, ImmutableArray<ConversationView> talk) =>
        [.. talk.Select(view => Cut(view, LastRead(state, actor, view.Conversation)))];

    /// <summary>
    /// What was said between teams: after a session everybody may read it. What stays among one team's own people, or between them and the
    /// white cell, stays there.
    /// </summary>
    /// <param name="talk">All that was said.</param>
    /// <param name="reader">Who looks: an actor; empty for somebody of no team.</param>
    /// <param name="control">Whether the white cell looks.</param>
    public static ImmutableArray<Reading> OfEverybody(ImmutableArray<ConversationView> talk, string reader, bool control) =>
        [.. talk.Where(view => control || MayRead(view.Conversation, reader)).Select(view => new Reading(view, 0))];

    /// <summary>Whether somebody may read a conversation once the session is over.</summary>
    public static bool MayRead(Conversation conversation, string reader) => MayRead(conversation.Members, reader);

    /// <summary>Whether somebody may read, once the session is over, what was said among some.</summary>
    public static bool MayRead(ImmutableArray<string> members, string reader) =>
        members.Contains(reader) || members.Count(member => member != Party.Control) > 1;

    private static int LastRead(SessionState state, string actor, Conversation conversation)
    {
        var read = conversation.Read.Where(mark => state.Seat(mark.Key)?.Actor == actor).Select(mark => mark.Value).DefaultIfEmpty(0).Max();
        var said = conversation.Messages.Where(message => message.From == actor).Select(message => message.Number).DefaultIfEmpty(0).Max();
        return Math.Max(read, said);
    }

    private static Reading Cut(ConversationView view, int read)
    {
        var messages = view.Conversation.Messages;
        var shown = messages.RemoveAll(message => message.Number > read);
        return new(view with { Conversation = view.Conversation with { Messages = shown } }, messages.Length - shown.Length);
    }
}
