namespace Wargame.Protocol.Hub;

/// <summary>Why a browser is let go: the words of <see cref="IWargameClient.Detached"/>.</summary>
public static class Farewells
{
    /// <summary>Control has freed the seat.</summary>
    public const string Freed = "freed";

    /// <summary>Control has made a new key to the seat for another device.</summary>
    public const string Reissued = "reissued";

    /// <summary>Control has sent the observer or evaluator out.</summary>
    public const string Dismissed = "dismissed";

    /// <summary>The observer may see more or less from now on: attach again, the token still works.</summary>
    public const string Sight = "sight";

    /// <summary>The room has gone to another line: attach again, the token leads there.</summary>
    public const string Line = "line";

    /// <summary>The person has moved the seat to another device.</summary>
    public const string Moved = "moved";
}
