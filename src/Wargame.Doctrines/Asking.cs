using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.World.Definition;

namespace Wargame.Doctrines;

/// <summary>Requests to hosts: each drafted order that needs one is asked for once, in the order in which they were drafted.</summary>
internal static class Asking
{
    /// <summary>The next request, or null when all hosts have been asked.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="state">The session.</param>
    /// <param name="actor">Whose drafts.</param>
    /// <param name="ask">The command for a draft's id.</param>
    public static AskHost? Next(SessionRules rules, SessionState state, string actor, Func<string, AskHost> ask) => state.Desk(actor).Drafts
        .Where(draft => draft.Mode != Mode.Imposed && state.Requests.All(request => request.Draft.Actor != draft.Actor || request.Draft.Id != draft.Id))
        .Select(draft => ask(draft.Id))
        .FirstOrDefault(command => rules.Allows(state, command));
}
