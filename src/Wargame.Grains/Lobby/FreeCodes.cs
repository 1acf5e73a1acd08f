using Wargame.Grains.Sessions;

namespace Wargame.Grains.Lobby;

/// <summary>Finds join codes that nobody has, and opens rooms behind them.</summary>
public static class FreeCodes
{
    // 29^6 codes: a taken one is rare, twenty in a row do not happen.
    private const int Tries = 20;

    /// <summary>Draws codes until one is accepted.</summary>
    /// <param name="accepts">Uses a code; false when it is taken.</param>
    /// <returns>The code that was accepted; null when none was.</returns>
    public static async Task<string?> Find(Func<string, Task<bool>> accepts)
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            var code = Secrets.NewJoinCode();
            if (await accepts(code))
                return code;
        }

        return null;
    }

    /// <summary>Opens a room behind a free code.</summary>
    /// <param name="grains">The grains.</param>
    /// <param name="open">Opens it at a door; a reply with neither a session nor a refusal means that the code is taken.</param>
    /// <returns>The code, and what came of it; no code and a refusal when none was free.</returns>
    public static async Task<(string Code, LobbyReply Reply)> Open(IGrainFactory grains, Func<ILobbyGrain, Task<LobbyReply>> open)
    {
        var reply = new LobbyReply("", "", null);
        var code = await Find(async code =>
        {
            reply = await open(grains.GetGrain<ILobbyGrain>(code));
            return reply.SessionId.Length > 0 || reply.Refusal is not null;
        });
        return code is null ? ("", reply with { Refusal = HostRefusals.TooManySessions }) : (code, reply);
    }
}
