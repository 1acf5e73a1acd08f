using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Wargame.EndToEnd.Tests.Shared))]

namespace Wargame.EndToEnd.Tests;

/// <summary>
/// What all tests share, each started when it is first needed: one server, as in a school where several seminars run at once, and one browser, in
/// which every person has a profile of their own. Starting both for every test took most of the suite's time.
/// </summary>
public sealed class Shared : IAsyncDisposable
{
    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> browser = new(LaunchAsync);

    public OwnedServer Server { get; } = new();

    /// <summary>The only one.</summary>
    public static async Task<Shared> TheAsync() =>
        await TestContext.Current.GetFixture<Shared>() ?? throw new InvalidOperationException("the tests' shared server and browser are missing");

    public async Task<IBrowser> BrowserAsync() => (await browser.Value).Browser;

    public async ValueTask DisposeAsync()
    {
        if (browser.IsValueCreated)
        {
            var (playwright, chromium) = await browser.Value;
            await chromium.DisposeAsync();
            playwright.Dispose();
        }
        await Server.DisposeAsync();
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return (playwright, await Room.LaunchAsync(playwright));
    }
}
