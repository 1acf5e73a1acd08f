using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>One Chromium with a separate profile for every person in the room.</summary>
public sealed class Room : IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--font-render-hinting=none",
    ];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Room(IPlaywright playwright, IBrowser browser)
    {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static async Task<Room> OpenAsync(string locale = "en-GB")
    {
        var chromium = FindChromium() ?? throw new InvalidOperationException(
            "no Chromium: tests/run installs it on Debian; elsewhere install one or set WARGAME_CHROMIUM to its path");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Headless = true, Args = Arguments });
        return new Room(playwright, browser) { Locale = locale };
    }

    /// <summary>What the browsers of this room say their reader's language is.</summary>
    public string Locale { get; init; } = "en-GB";

    public Task<Seat> LaptopAsync(string name, string? locale = null) => SeatAsync(name, 1440, 900, phone: false, locale);

    public Task<Seat> PhoneAsync(string name, string? locale = null) => SeatAsync(name, 390, 844, phone: true, locale);

    public Task<Seat> ProjectorAsync(string name) => SeatAsync(name, 1920, 1080, phone: false);

    /// <summary>A laptop's window at 400 %: as many of the page's pixels as WCAG 1.4.10 asks a page to reflow to.</summary>
    public Task<Seat> EnlargedLaptopAsync(string name) => SeatAsync(name, 360, 225, phone: false);

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private async Task<Seat> SeatAsync(string name, int width, int height, bool phone, string? locale = null)
    {
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            HasTouch = phone,
            IsMobile = phone,
            Locale = locale ?? Locale,
            // The checker of accessibility is brought into the page by the test.
            BypassCSP = true,
            ReducedMotion = ReducedMotion.Reduce,
        });
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
