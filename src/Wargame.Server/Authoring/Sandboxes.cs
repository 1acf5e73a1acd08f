using Wargame.Grains;
using Wargame.Grains.Lobby;
using Wargame.Grains.Sessions;
using Wargame.Grains.Wire;
using Wargame.Protocol.Authoring;
using Wargame.Scenarios;
using Wargame.Server.Hosting;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Languages;
using Refusal = Wargame.Protocol.Hub.Refusal;

namespace Wargame.Server.Authoring;

/// <summary>
/// Sessions of a text as it stands, for its author alone: opened like any other, and moved by the doctrines to the turn that the author wants
/// to see.
/// </summary>
/// <param name="texts">The texts of scenarios, from which a session keeps its copy.</param>
/// <param name="shelf">The scenarios.</param>
/// <param name="grains">The grains.</param>
internal sealed class Sandboxes(ScenarioTexts texts, ScenarioShelf shelf, IGrainFactory grains)
{
    // A turn has five phases; a session that does not come on is not pressed for ever.
    private const int StepsOfATurn = 8;

    /// <summary>Opens one.</summary>
    /// <param name="loaded">The scenario.</param>
    /// <param name="turn">The turn to stop at, from 1.</param>
    public async Task<(SandboxReply? Opened, Refusal? Refusal)> Open(LoadResult loaded, int turn)
    {
        if (loaded.Scenario is not { } scenario)
            return (null, HostRefusals.NotPlayable);
        if (turn < 1 || turn > scenario.World.Turns)
            return (null, HostRefusals.NoSuchTurn);
        var isOffered = shelf.All.Any(one => one.Hash == scenario.Hash);
        texts.Know(scenario.Hash, loaded.Sources);
        await shelf.Keep(scenario);
        if (!isOffered)
            texts.Forget(scenario.Hash);

        var (code, reply) = await FreeCodes.Open(grains, door => door.OpenKept(scenario.Id, scenario.Hash));
        if (reply.Refusal is { } closed)
            return (null, closed);
        return await Move(grains.GetGrain<ISessionGrain>(reply.SessionId), turn) is { } refusal
            ? (null, refusal)
            : (new(reply.SessionId, code, reply.ControlToken, scenario.Title, turn), null);
    }

    private static async Task<Refusal?> Move(ISessionGrain session, int turn)
    {
        for (var step = 0; step < turn * StepsOfATurn; step++)
        {
            var line = await session.Line(Language.English);
            if (DraftReader.ReadWord<Phase>(line.Phase) is not { } phase)
                return HostRefusals.Fault;
            if (phase == Phase.Briefing && line.Moments[^1].Turn == turn)
                return null;
            var id = FormattableString.Invariant($"sandbox/{step}");
            var reply = await session.Send(phase == Phase.Adjudication
                ? new ReleaseResults(id, default, new Issuer.Control())
                : new AdvancePhase(id, default, new Issuer.Control(), phase));
            if (reply.Refusal is not null)
                return reply.Refusal;
        }

        return HostRefusals.Fault;
    }
}
