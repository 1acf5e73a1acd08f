using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Hub;

namespace Wargame.Server.Tests.Secrecy;

/// <summary>Every message that a browser is sent after it has come in, page or not.</summary>
internal sealed partial class Frames : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _kept = new();

    private Frames(string name, Browser browser) => (Name, Browser) = (name, browser);

    public string Name { get; }

    public Browser Browser { get; }

    /// <summary>What came, whole.</summary>
    public IReadOnlyList<string> All => [.. _kept];

    public static async Task<Frames> AttachAsync(string name, int port, string token)
    {
        var frames = new Frames(name, await Browser.AttachAsync(port, token));
        foreach (var page in new[] { nameof(IWargameClient.TeamPage), nameof(IWargameClient.BoardPage), nameof(IWargameClient.ControlPage) })
            frames.Browser.Hub.On<long, JsonElement>(page, (_, shown) => frames._kept.Enqueue(shown.GetRawText()));
        foreach (var message in new[] { nameof(IWargameClient.Editing), nameof(IWargameClient.Detached) })
            frames.Browser.Hub.On<JsonElement>(message, said => frames._kept.Enqueue(message + said.GetRawText()));
        return frames;
    }

    /// <summary>The frames since the last time, without what a clock alone changes.</summary>
    public List<string> Take()
    {
        var taken = new List<string>();
        while (_kept.TryDequeue(out var frame))
            taken.Add(PageClock.LeftOut(Moments().Replace(frame, "at")));
        return taken;
    }

    /// <summary>Waits for the page with this announcement; an empty one for the page without.</summary>
    public Task SeeAsync(string announcement) => Browser.PageAsync(page => announcement == Announced(page.GetProperty("header").GetProperty("announcement")));

    private static string Announced(JsonElement announcement) =>
        announcement.ValueKind == JsonValueKind.Null ? "" : announcement.GetProperty("text").GetString()!;

    public ValueTask DisposeAsync() => Browser.DisposeAsync();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT[0-9:.]+(Z|[+-]\d\d:\d\d)")]
    private static partial Regex Moments();
}
