using System.Text.Json;
using Wargame.Client;

namespace Wargame.Cluster.Tests.Playing;

/// <summary>
/// Sessions that are played without a rest while servers die. One that is played out makes room for a fresh one, so that every round finds
/// every phase and no session grows for ever; it is kept, to be checked in the end like the others.
/// </summary>
/// <param name="servers">Where they are played.</param>
internal sealed class PlayedSessions(WargameServers servers) : IAsyncDisposable
{
    private readonly List<LoadedSession> playing = [];
    private readonly List<LoadedSession> over = [];

    /// <summary>All that were ever played, those that are over first.</summary>
    public IReadOnlyList<LoadedSession> All => [.. over, .. playing];

    /// <summary>Commands that the servers said were carried out.</summary>
    public int Acknowledged => All.Sum(session => session.Acknowledged.Count);

    /// <summary>Opens sessions and begins to play them.</summary>
    public async Task OpenAsync(int count)
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, count).Select(_ => LoadedSession.OpenAsync(servers)));
        foreach (var session in opened)
            session.Play();
        playing.AddRange(opened);
    }

    /// <summary>Waits until each has so many more commands acknowledged; the number is drawn anew for each.</summary>
    public Task ProgressAsync(Func<int> more) => Task.WhenAll(playing.Select(session => session.ProgressAsync(more())));

    /// <summary>Puts a fresh session in the place of each that is played out.</summary>
    public async Task ReplaceThoseOverAsync()
    {
        foreach (var session in playing.Where(IsOver).ToList())
        {
            await session.RestAsync();
            playing.Remove(session);
            over.Add(session);
            await OpenAsync(1);
        }
    }

    /// <summary>Stops playing; what is under way is answered first.</summary>
    public Task RestAsync() => Task.WhenAll(playing.Select(session => session.RestAsync()));

    public async ValueTask DisposeAsync()
    {
        foreach (var session in All)
            await session.DisposeAsync();
    }

    private static bool IsOver(LoadedSession session) =>
        session.Control.Page is { ValueKind: JsonValueKind.Object } page
        && page.GetProperty("header").GetProperty("phase").GetString() is "hotWash" or "closed";
}
