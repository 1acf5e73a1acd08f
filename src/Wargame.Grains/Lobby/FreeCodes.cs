using Wargame.Grains.Sessions;

namespace Wargame.Grains.Lobby;

/// <summary>Finds join codes that nobody has.</summary>
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
}
