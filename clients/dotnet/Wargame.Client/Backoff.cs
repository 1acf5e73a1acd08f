namespace Wargame.Client;

/// <summary>Pauses that double, each a little at random, so that a roomful of clients does not come back at once.</summary>
internal sealed class Backoff
{
    private TimeSpan _next = Limits.FirstPause;

    public async Task Wait(CancellationToken cancelled)
    {
        var pause = _next * (0.75 + (0.5 * Random.Shared.NextDouble()));
        _next = _next * 2 < Limits.LongestPause ? _next * 2 : Limits.LongestPause;
        await Task.Delay(pause, cancelled);
    }
}
