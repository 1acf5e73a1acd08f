namespace Wargame.Client;

/// <summary>How patient the client is.</summary>
public static class Limits
{
    /// <summary>The first pause before it connects again; each further one is twice as long.</summary>
    public static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);

    /// <summary>The longest pause before it connects again. It never gives up.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>How long it waits for an answer before it takes the connection for dead.</summary>
    public static readonly TimeSpan Answer = TimeSpan.FromSeconds(30);
}
