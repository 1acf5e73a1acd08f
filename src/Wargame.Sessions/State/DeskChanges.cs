namespace Wargame.Sessions;

/// <summary>Changes of one desk, and what a change of a draft does to its request.</summary>
internal static class DeskChanges
{
    /// <summary>The state with one desk changed.</summary>
    public static SessionState WithDesk(this SessionState state, string actor, Func<Desk, Desk> change) =>
        state with { Desks = state.Desks.SetItem(actor, change(state.Desk(actor))) };

    /// <summary>The state without the request of a draft: what was asked is no longer what is meant.</summary>
    public static SessionState WithoutRequest(this SessionState state, string actor, string draftId) =>
        state with { Requests = state.Requests.RemoveAll(request => request.Draft.Actor == actor && request.Draft.Id == draftId) };

    /// <summary>The state with every desk cleared.</summary>
    public static SessionState WithClearDesks(this SessionState state, SessionRules rules) => state with
    {
        Desks = state.Desks.SetItems(rules.Actors.Select(actor => KeyValuePair.Create(actor.Id, Desk.Clear(actor.Id)))),
    };

    /// <summary>The state in a new phase.</summary>
    public static SessionState Enter(this SessionState state, Phase phase, DateTimeOffset at, DateTimeOffset? deadline) =>
        state with { Phase = phase, Clock = new(at, deadline) };
}
