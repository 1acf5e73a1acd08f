using System.Collections.Immutable;

namespace Wargame.Sessions.Views;

/// <summary>
/// What each desk may see of a session: pure, redacted selections of its state. Nothing in a team's view depends on what that team must not
/// know: other teams' drafts and private cards, covert orders, cables to others, the proposal under adjudication.
/// </summary>
/// <remarks>Presence is not part of the session: callers pass, by seat id, whether a browser is connected; a missing seat is not.</remarks>
public static class View
{
    /// <summary>What an actor's team sees; the actor need not be played.</summary>
    /// <exception cref="ArgumentException">There is no such actor.</exception>
    public static TeamView Of(
        SessionRules rules, SessionState state, string actor, ImmutableDictionary<string, bool>? presence = null) =>
        throw new NotImplementedException();

    /// <summary>What control sees.</summary>
    public static ControlView OfControl(SessionRules rules, SessionState state, ImmutableDictionary<string, bool>? presence = null) =>
        throw new NotImplementedException();

    /// <summary>What the projector and observers see.</summary>
    public static BoardView OfBoard(SessionRules rules, SessionState state, ImmutableDictionary<string, bool>? presence = null) =>
        throw new NotImplementedException();

    /// <summary>The review, or null before the hot wash.</summary>
    public static ReviewView? OfReview(SessionRules rules, SessionState state, ImmutableDictionary<string, bool>? presence = null) =>
        throw new NotImplementedException();

    /// <summary>The waterfall of one number's change in a released turn, or null when the viewer may not see the number or the turn.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="state">The state.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="key">The number's key.</param>
    /// <param name="turn">The turn, from 1. Control may also ask for the turn under adjudication.</param>
    public static Explanation? Explain(SessionRules rules, SessionState state, Viewer viewer, string key, int turn) =>
        throw new NotImplementedException();

    /// <summary>What an order is expected to do to the numbers that the team may see, with and without it.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="state">The state.</param>
    /// <param name="actor">The team's actor.</param>
    /// <param name="draft">The order; it takes the place of the draft with the same id.</param>
    public static Preview Preview(SessionRules rules, SessionState state, string actor, Draft draft) => throw new NotImplementedException();
}
