using Wargame.EventStore;
using Wargame.Grains.Sessions;
using Wargame.Sessions;
using Wargame.Sessions.Commands;

namespace Wargame.Grains.Lobby;

/// <summary>Puts a session into a store that was played elsewhere, command by command, so that its record is that of any other session.</summary>
public static class FinishedSessions
{
    /// <summary>Does it.</summary>
    /// <param name="store">The store; no server may have it open.</param>
    /// <param name="rules">The rules that it was played by.</param>
    /// <param name="commands">What was done, <see cref="OpenSession"/> first; each was carried out.</param>
    /// <returns>Its code and control's key.</returns>
    /// <exception cref="StorageUnavailableException">The disk refuses, or there is no free code.</exception>
    public static async Task<(string JoinCode, string ControlToken)> Keep(IWargameStore store, SessionRules rules, IReadOnlyList<Command> commands)
    {
        var open = (OpenSession)commands[0];
        var token = Secrets.NewToken();
        var code = await FreeCodes.Find(code => store.Register(
            new SessionEntry(open.SessionId, code, rules.Scenario.Id, rules.Scenario.Hash, open.Pace.ToString(), open.At, rules.Model.Profile), FirstKey.Of(open.SessionId, token)));
        if (code is null)
            throw new StorageUnavailableException("This session is here already, or no code is free.");
        var journal = new SessionJournal(store, rules, open.SessionId);
        foreach (var command in commands.Skip(1).Prepend(open with { JoinCode = code }))
        {
            var decision = rules.Decide(journal.State, command, out var after);
            if (decision.Events.IsEmpty)
                continue;
            await journal.Write(new(decision.Events, after, decision.Refusal), command);
            await journal.Keep(decision.Events);
        }

        return (code, token);
    }
}
