namespace Wargame.Protocol.Hub;

/// <summary>Why a browser is let go: the words of <see cref="IWargameClient.Detached"/>.</summary>
public static class Farewells
{
    /// <summary>Control has freed the seat.</summary>
    public const string Freed = "freed";

    /// <summary>Control has made a new key to the seat for another device.</summary>
    public const string Reissued = "reissued";

    /// <summary>The person has moved the seat to another device.</summary>
    public const string Moved = "moved";
}
