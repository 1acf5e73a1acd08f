using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>
/// A session of twelve turns and twelve teams that was played before, as an instructor reviews it the day after: the hemisphere by its doctrines, put
/// into a store by the command line.
/// </summary>
public sealed partial class RecordedReviewTests : IAsyncLifetime
{
    // What each begins with: a zip (and so a workbook and a document), a page, a table, a list.
    private static readonly (string Kind, string Begins)[] Files =
    [
        ("word", "PK"), ("replay", "<!"), ("xlsx", "PK"), ("csv", "PK"), ("parquet", "PK"), ("canvas", "\u00EF\u00BB\u00BFStudent"), ("moodle", ""), ("xapi", "["),
    ];

    // A page of text alone is some ten thousand bytes.
    private const int Pages = 50_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("wargame-recorded-").FullName;
    private readonly ServerProcess _server;
    private Room _room = null!;
    private Seat _control = null!;

    public RecordedReviewTests() => _server = new ServerProcess(_folder);

    public async ValueTask InitializeAsync()
    {
        var link = await RecordAsync();
        await _server.StartAsync();
        _room = await Room.OpenAsync();
        _control = await _room.LaptopAsync("recorded-review");
        await _control.Page.GotoAsync(_server.Address + link);
        await _control.Page.WaitForURLAsync("**/control/*");
        await _control.Page.GotoAsync($"{_server.Address}/review/{_control.Page.Url.Split('/')[^1]}");
        await _control.See("review").WaitForAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_room is not null) await _room.DisposeAsync();
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task An_instructor_reviews_twelve_turns_of_twelve_teams()
    {
        await FollowANumberToItsLineAsync();
        await ChangeEyesAsync();
        await TurningPointAsync();
        await SupposeAsync();
        await TakeHomeAsync();
        Assert.Empty(_control.Troubles);
    }

    /// <summary>From a number of the last turn through its waterfall to the line of YAML of a law behind it.</summary>
    private async Task FollowANumberToItsLineAsync()
    {
        Assert.Equal(12, await _control.Page.Locator("[data-testid^='review-verdict-']").CountAsync());
        await _control.PressAsync("review-turn-12");
        await _control.Page.Locator("[data-testid=review-turn][data-turn='12']").WaitForAsync();
        await _control.Page.Locator("[data-testid^='movement-']").First.ClickAsync();
        await _control.See("waterfall").WaitForAsync();
        for (var bar = 0; await _control.See($"waterfall-bar-{bar}").CountAsync() > 0; bar++)
        {
            await _control.PressAsync($"waterfall-bar-{bar}");
            if (LineOfYaml().IsMatch(await _control.See("waterfall-reason").InnerTextAsync()))
            {
                await _control.PictureAsync("recorded-why");
                await _control.See("explain").GetByTestId("sheet-close").First.ClickAsync();
                return;
            }
        }

        Assert.Fail("no cause of the number names its line of YAML");
    }

    /// <summary>The same moment with the truth's eyes and with a team's; the arrow keys walk.</summary>
    private async Task ChangeEyesAsync()
    {
        await _control.PressAsync("review-tab-replay");
        await _control.See("replay-phase").SelectOptionAsync(new SelectOptionValue { Index = 40 });
        var version = await _control.See("replay-now").GetAttributeAsync("data-version");
        await Scene("", version).WaitForAsync();
        await _control.See("replay-truth").WaitForAsync();
        await _control.See("replay-results").WaitForAsync();
        await _control.Page.Locator("[data-testid^='replay-eyes-']").Nth(1).ClickAsync();
        await _control.Page.Locator($"[data-testid=replay-scene]:not([data-eyes=''])[data-version='{version}']").WaitForAsync();
        await _control.See("replay-numbers").WaitForAsync();
        await _control.See("replay-range").FocusAsync();
        await _control.Page.Keyboard.PressAsync("ArrowRight");
        await _control.Page.Locator($"[data-testid=replay-now]:not([data-version='{version}'])").WaitForAsync();
        await _control.PictureAsync("recorded-replay");
    }

    /// <summary>From who caused it to the moment of a turning point, and from there to another one; Home goes to the beginning, though a button has the focus.</summary>
    private async Task TurningPointAsync()
    {
        await _control.PressAsync("review-tab-who");
        await _control.Page.Locator("[data-testid^='turning-replay-']").First.ClickAsync();
        await _control.See("replay-turning-here").WaitForAsync();
        var version = await _control.See("replay-now").GetAttributeAsync("data-version");
        await _control.Page.Locator("[data-testid^='replay-turning-']:is([data-testid$='previous'], [data-testid$='next']):enabled").First.ClickAsync();
        await _control.Page.Locator($"[data-testid=replay-now]:not([data-version='{version}'])").WaitForAsync();
        await _control.See("replay-turning-here").WaitForAsync();
        await _control.Page.Keyboard.PressAsync("Home");
        await _control.Page.Locator("[data-testid=replay-previous]:disabled").WaitForAsync();
    }

    /// <summary>An order of the first turn taken away: both lines of twelve turns, and what made the difference.</summary>
    private async Task SupposeAsync()
    {
        await _control.PressAsync("review-tab-what-if");
        await _control.Page.Locator("[data-testid^='whatif-remove-']").First.ClickAsync();
        await _control.PressAsync("whatif-run");
        await _control.See("whatif-answer").WaitForAsync();
        await _control.PictureAsync("recorded-what-if");
    }

    /// <summary>Every file that control may have, and the replay of one team read from the disk without a network.</summary>
    private async Task TakeHomeAsync()
    {
        await _control.PressAsync("review-tab-home");
        await _control.See("home-word").WaitForAsync();
        await _control.PictureAsync("recorded-take-home");
        foreach (var (kind, begins) in Files)
        {
            var file = await SavedAsync(kind);
            Assert.StartsWith(begins, Encoding.Latin1.GetString(file), StringComparison.Ordinal);
            if (kind == "word") await OpenInLibreOfficeAsync(file);
        }
        await _control.See("home-edition").SelectOptionAsync("farc");
        Assert.Equal(0, await _control.See("home-word").CountAsync());
        await ReplayOfflineAsync(await SavedAsync("replay"));
    }

    /// <summary>
    /// LibreOffice reads the report and draws its pages. Where it is not installed nothing is drawn: it would take longer to install than all tests to run, and
    /// the suite Reports holds every report against the format's own schema anywhere.
    /// </summary>
    private async Task OpenInLibreOfficeAsync(byte[] report)
    {
        var office = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);
        if (office is null) return;
        var path = Path.Combine(_folder, "report.docx");
        await File.WriteAllBytesAsync(path, report);
        var start = new ProcessStartInfo(office, [$"-env:UserInstallation=file://{_folder}/office", "--headless", "--convert-to", "pdf", "--outdir", _folder, path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (told, failed) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        var pages = Path.ChangeExtension(path, "pdf");
        Assert.True(File.Exists(pages), $"{await told}\n{await failed}");
        Assert.True(new FileInfo(pages).Length > Pages, "the report has hardly a page");
    }

    private async Task ReplayOfflineAsync(byte[] replay)
    {
        var path = Path.Combine(_folder, "replay.html");
        await File.WriteAllBytesAsync(path, replay);
        var reader = await _room.StrictLaptopAsync("recorded-offline");
        await reader.Page.Context.SetOfflineAsync(true);
        await reader.Page.GotoAsync(new Uri(path).AbsoluteUri);
        var slider = reader.Page.Locator("input[type=range]");
        var before = await slider.InputValueAsync();
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        Assert.NotEqual(before, await slider.InputValueAsync());
        await reader.PictureAsync("recorded-offline");
        Assert.Empty(reader.Troubles);
    }

    private Task<byte[]> SavedAsync(string kind) => _control.SavedAsync($"home-{kind}-save");

    private ILocator Scene(string eyes, string? version) => _control.Page.Locator($"[data-testid=replay-scene][data-eyes='{eyes}'][data-version='{version}']");

    /// <summary>Plays a session into the data folder.</summary>
    /// <returns>The link to control's desk that the command line prints.</returns>
    private async Task<string> RecordAsync()
    {
        var program = Path.Combine(Tree.Root, "src", "Wargame.Cli", "bin", Tree.Configuration, "net10.0", "wargame.dll");
        var start = new ProcessStartInfo("dotnet", [program, "playtest", Path.Combine(Tree.Root, "scenarios", "hemisphere-2009"), "--runs", "2", "--open", "1", "--data", _folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (told, failed) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        var link = Link().Match(await told).Value;
        Assert.True(link.Length > 0, $"{await told}\n{await failed}");
        return link;
    }

    [GeneratedRegex(@"/join/\S+#control=\S+")]
    private static partial Regex Link();

    [GeneratedRegex(@"\.yaml:\d+")]
    private static partial Regex LineOfYaml();
}
