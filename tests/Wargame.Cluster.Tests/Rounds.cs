using System.Globalization;

namespace Wargame.Cluster.Tests;

/// <summary>How many rounds of crashes: a few with all tests, <c>WARGAME_ROUNDS</c> for more.</summary>
internal static class Rounds
{
    public static int Of(int few) =>
        int.TryParse(Environment.GetEnvironmentVariable("WARGAME_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? rounds : few;
}
