using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>A person at a screen. Everything that reaches the browser is kept, to assert what never did.</summary>
public sealed class Seat
{
    private readonly ConcurrentQueue<string> received = new();
    private readonly ConcurrentQueue<string> troubles = new();

    public Seat(string name, int width, IPage page)
    {
        Name = name;
        Width = width;
        Page = page;
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => received.Enqueue(frame.Text ?? "");
        page.Response += (_, response) => _ = KeepAsync(response);
        page.PageError += (_, error) => troubles.Enqueue(error);
        page.Console += (_, message) => { if (message.Type == "error") troubles.Enqueue(message.Text); };
    }

    public string Name { get; }

    public int Width { get; }

    public IPage Page { get; }

    /// <summary>All that the server sent, frames and answers, in the order of arrival.</summary>
    public IReadOnlyList<string> Received => [.. received];

    /// <summary>Errors that a person would see in the browser's console, but for the lost connections that the test itself makes.</summary>
    public IReadOnlyList<string> Troubles =>
        [.. troubles.Where(text => !text.Contains("ERR_CONNECTION", StringComparison.Ordinal) && !text.Contains("WebSocket", StringComparison.Ordinal)
            && !text.Contains("Failed to fetch", StringComparison.Ordinal) && !text.Contains("negotiat", StringComparison.OrdinalIgnoreCase)
            && !text.Contains("Connection disconnected", StringComparison.OrdinalIgnoreCase))];

    public ILocator See(string testId) => Page.GetByTestId(testId);

    public Task PressAsync(string testId) => See(testId).First.ClickAsync();

    public Task<int> CountAsync(string prefix) => Page.Locator($"[data-testid^='{prefix}']:visible").CountAsync();

    /// <summary>What a button saves.</summary>
    public async Task<byte[]> SavedAsync(string testId)
    {
        var saved = await Page.RunAndWaitForDownloadAsync(() => PressAsync(testId));
        return await File.ReadAllBytesAsync(await saved.PathAsync());
    }

    /// <summary>Keeps a picture for whoever looks at them; in CI nobody does, and a hundred and fifty take a minute.</summary>
    public Task PictureAsync(string name) => Environment.GetEnvironmentVariable("CI") == "true" ? Task.CompletedTask
        : Page.ScreenshotAsync(new() { Path = Path.Combine(Tree.Artifacts("screenshots"), $"{name}-{Width}.png") });

    private async Task KeepAsync(IResponse response)
    {
        if (!response.Url.Contains("/api/", StringComparison.Ordinal) || response.Url.EndsWith(".svg", StringComparison.Ordinal)) return;
        try
        {
            received.Enqueue(await response.TextAsync());
        }
        catch (PlaywrightException)
        {
            // The page left before the body was read; the frames that matter come over the socket.
        }
    }
}
