using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>A separate profile of Chromium for every person in the room.</summary>
public sealed class Room : IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--font-render-hinting=none",
    ];

    private readonly IBrowser browser;
    private readonly List<IBrowserContext> profiles = [];

    private Room(IBrowser browser) => this.browser = browser;

    public static async Task<Room> OpenAsync(string locale = "en-GB") => new(await (await Shared.TheAsync()).BrowserAsync()) { Locale = locale };

    /// <summary>Starts the Chromium of the machine.</summary>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        var chromium = FindChromium() ?? throw new InvalidOperationException(
            "no Chromium: tests/run installs it on Debian; elsewhere install one or set WARGAME_CHROMIUM to its path");
        return playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Headless = true, Args = Arguments });
    }

    /// <summary>What the browsers of this room say their reader's language is.</summary>
    public string Locale { get; init; } = "en-GB";

    public Task<Seat> LaptopAsync(string name, string? locale = null) => SeatAsync(name, 1440, 900, phone: false, locale);

    /// <summary>A laptop on which the pages' own content policy holds as it does for people.</summary>
    public Task<Seat> StrictLaptopAsync(string name) => SeatAsync(name, 1440, 900, phone: false, strict: true);

    public Task<Seat> PhoneAsync(string name, string? locale = null) => SeatAsync(name, 390, 844, phone: true, locale);

    public Task<Seat> ProjectorAsync(string name, string? locale = null) => SeatAsync(name, 1920, 1080, phone: false, locale);

    /// <summary>A window of 1280 by 1024 pixels at 400 %: as many of the page's pixels as WCAG 1.4.10 asks a page to reflow to.</summary>
    public Task<Seat> EnlargedLaptopAsync(string name) => SeatAsync(name, 320, 256, phone: false);

    public async ValueTask DisposeAsync()
    {
        foreach (var profile in profiles) await profile.DisposeAsync();
    }

    private async Task<Seat> SeatAsync(string name, int width, int height, bool phone, string? locale = null, bool strict = false)
    {
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            HasTouch = phone,
            IsMobile = phone,
            Locale = locale ?? Locale,
            // The checker of accessibility is brought into the page by the test.
            BypassCSP = !strict,
            ReducedMotion = ReducedMotion.Reduce,
        });
        profiles.Add(context);
        context.SetDefaultTimeout(30_000);
        return new Seat(name, width, await context.NewPageAsync());
    }

    private static string? FindChromium()
    {
        string?[] places =
        [
            Environment.GetEnvironmentVariable("WARGAME_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome-stable", "/usr/bin/google-chrome",
        ];
        return places.FirstOrDefault(File.Exists);
    }
}
