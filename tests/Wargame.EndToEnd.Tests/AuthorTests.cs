using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Wargame.Scenarios.Starting;

namespace Wargame.EndToEnd.Tests;

/// <summary>An instructor writes a scenario in the browser: mistakes are marked and mended, names completed and found, grid edits keep every comment, and a turn is played.</summary>
public sealed class AuthorTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("wargame-author-").FullName;
    private readonly ServerProcess server;
    private Room room = null!;
    private string link = "";

    public AuthorTests() => server = new ServerProcess(Path.Combine(folder, "data"), Path.Combine(folder, "scenarios"));

    public async ValueTask InitializeAsync()
    {
        foreach (var (path, text) in StarterScenario.Files)
            Put(Path.Combine(folder, "scenarios", "starter", path), text);
        Put(Path.Combine(folder, "scenarios", "shipped.txt"), "starter\n");
        await server.StartAsync();
        link = Regex.Match(server.Output, @"http://\S+/author#\S+").Value.Replace("localhost", "127.0.0.1", StringComparison.Ordinal);
        room = await Room.OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await room.DisposeAsync();
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task An_instructor_writes_mends_completes_finds_and_plays()
    {
        var author = await room.StrictLaptopAsync("author");
        await BeginAsync(author);
        await author.PressAsync("author-file-play.yaml");

        await MistypeAndMendAsync(author);
        await CompleteAsync(author);
        await PointAsync(author);
        await JumpAsync(author);
        await EditGridAsync(author);
        await ReloadAndSaveAsync(author);
        await PlayManyTimesAsync(author);
        await PlayAsync(author);

        Assert.True(author.Troubles.Count == 0, string.Join('\n', author.Troubles));
    }

    [Fact]
    public async Task Work_outlives_a_lost_server_and_a_file_that_was_changed_elsewhere_meanwhile()
    {
        var author = await room.LaptopAsync("author");
        await BeginAsync(author);
        await author.PressAsync("author-file-play.yaml");
        await server.KillAsync();
        await ReplaceAsync(author, "from: The market report", "from: The exchange");
        await author.See("author-lost").WaitForAsync();

        await File.AppendAllTextAsync(Written, "# by another program\n", TestContext.Current.CancellationToken);
        await server.StartAsync();
        await author.Page.ReloadAsync();
        await author.PressAsync("author-file-play.yaml");
        await author.See("author-conflict").WaitForAsync();
        Assert.Equal("inject price-falls from: The market report → becomes The exchange", Plain(await author.See("author-change").First.InnerTextAsync()));
        await author.PressAsync("author-keep-theirs");
        await author.PressAsync("author-file-play.yaml");
        await ReplaceAsync(author, "from: The market report", "from: The bank");
        await author.PressAsync("author-save");
        await Expect(author, "author-dirty", 0);

        Assert.EndsWith("# by another program\n", await File.ReadAllTextAsync(Written, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("from: The bank", await File.ReadAllTextAsync(Written, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Axe_finds_nothing_on_the_authors_pages()
    {
        var access = new Access(ColorScheme.Light, ColorScheme.Dark);
        var (laptop, phone) = (await room.LaptopAsync("author"), await room.PhoneAsync("author"));
        await laptop.Page.GotoAsync($"{server.Address}/author");
        await laptop.See("author-door").WaitForAsync();
        await access.LookAsync(laptop, "the door");
        await BeginAsync(laptop);
        await ReplaceAsync(laptop, "minutes: 60", "minutes: 6000");
        await laptop.Page.Locator("[data-testid^=author-problem-WG]").First.WaitForAsync();
        foreach (var view in (string[])["grid", "timeline", "map", "changes", "preview", "plays"])
        {
            await laptop.PressAsync($"author-view-{view}");
            await laptop.See($"author-beside-{view}").WaitForAsync();
            await access.LookAsync(laptop, view);
        }

        await laptop.PressAsync("author-play");
        await laptop.See("author-play-sheet").WaitForAsync();
        await access.LookAsync(laptop, "play from here");
        await phone.Page.GotoAsync(link);
        await phone.See("author-new").WaitForAsync();
        await access.LookAsync(phone, "the list");
        await phone.Page.GotoAsync($"{server.Address}/author/river-treaty");
        foreach (var pane in (string[])["text", "problems", "files", "grid"])
        {
            await phone.PressAsync($"author-pane-{pane}");
            await access.LookAsync(phone, pane);
        }

        Assert.True(access.Findings.Count == 0, string.Join('\n', access.Findings));
    }

    private string Written => Path.Combine(folder, "scenarios", "river-treaty", "play.yaml");

    private async Task BeginAsync(Seat author)
    {
        await author.Page.GotoAsync(link);
        await author.PressAsync("author-new");
        await author.See("author-new-id").FillAsync("river-treaty");
        await author.PressAsync("author-make");
        await CleanAsync(author);
    }

    private static async Task MistypeAndMendAsync(Seat author)
    {
        await ReplaceAsync(author, "channel: news", "chanel: news");
        await author.Page.Locator("[data-testid^=author-problem-WG]").WaitForAsync();
        Assert.Contains("chanel", await author.See("author-problems").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("chanel", await author.Page.Locator(".cm-lintRange-error").First.InnerTextAsync());
        await author.PictureAsync("author-mistake");
        await author.See("author-mend").First.ClickAsync();
        await CleanAsync(author);
        await author.Page.Locator(".cm-line", new() { HasText = "channel: news" }).First.WaitForAsync();
    }

    private const string ListTakesKeys = """
        () => {
          const list = document.querySelector('.author-code').shadowRoot.querySelector('.cm-tooltip-autocomplete:not(.cm-tooltip-autocomplete-disabled)');
          if (list !== window.listSeen?.list) window.listSeen = { list, since: performance.now() };
          return list !== null && performance.now() - window.listSeen.since > 250;
        }
        """;

    private static async Task CompleteAsync(Seat author)
    {
        await FindAsync(author, "turn: 2");
        await author.Page.Keyboard.PressAsync("End");
        await author.Page.Keyboard.PressAsync("Enter");
        await author.Page.Keyboard.TypeAsync("respo", new() { Delay = 30 });
        var option = author.Page.Locator(".cm-tooltip-autocomplete li[aria-selected]");
        await option.WaitForAsync();
        Assert.StartsWith("responsible", await option.InnerTextAsync(), StringComparison.Ordinal);
        await author.PictureAsync("author-completion");
        // The list takes keys a moment after it has come, lest somebody who types on chooses unawares; before that Enter begins a line.
        await author.Page.WaitForFunctionAsync(ListTakesKeys);
        await author.Page.Keyboard.PressAsync("Enter");
        await author.Page.Locator(".cm-line", new() { HasText = "responsible: " }).First.WaitForAsync();
        await author.Page.Keyboard.TypeAsync("Ana");
        await CleanAsync(author);
    }

    private static async Task PointAsync(Seat author)
    {
        var key = author.Page.Locator(".cm-line", new() { HasText = "channel: news" }).First.GetByText("channel", new() { Exact = true });
        await key.HoverAsync();
        await author.See("author-hint").WaitForAsync();
        var hint = await author.See("author-hint").InnerTextAsync();
        Assert.Contains("channel", hint, StringComparison.Ordinal);
        Assert.Contains("intelligence", hint, StringComparison.Ordinal);
        await author.PictureAsync("author-hint");
    }

    private static async Task JumpAsync(Seat author)
    {
        await FindAsync(author, "growers.trust < 42");
        await author.Page.Keyboard.PressAsync("ArrowLeft");
        await author.Page.Keyboard.PressAsync("F12");
        await author.Page.Locator("[data-testid=author-code][data-path='river-treaty/world.yaml']").WaitForAsync();
        Assert.Equal("growers", await author.Page.EvaluateAsync<string>("() => document.querySelector('[data-testid=author-code]').shadowRoot.querySelector('.cm-activeLine').textContent.replace(/.*id: (\\w+).*/, '$1')"));
    }

    private static async Task EditGridAsync(Seat author)
    {
        await author.PressAsync("author-view-grid");
        await author.See("author-cell-price-falls-turn").FillAsync("3");
        await author.See("author-cell-price-falls-turn").PressAsync("Enter");
        await author.See("author-cell-meeting-at-night-objective").FillAsync("Who watches the valley?");
        await author.See("author-cell-meeting-at-night-objective").PressAsync("Enter");
        await author.PressAsync("author-view-timeline");
        await author.See("author-turn-3").GetByTestId("author-timed-price-falls").WaitForAsync();
        await author.PressAsync("author-view-changes");
        await HoldsAsync("the changes are told", async () =>
            (await author.See("author-change").AllInnerTextsAsync()).Select(Plain).Contains("inject price-falls turn: 2 → becomes 3"));
        await author.PictureAsync("author-changes");
    }

    private async Task ReloadAndSaveAsync(Seat author)
    {
        var before = StarterScenario.For("river-treaty")["play.yaml"];
        Assert.Equal(before, await File.ReadAllTextAsync(Written, TestContext.Current.CancellationToken));
        await author.Page.ReloadAsync();
        await CleanAsync(author);
        await author.PressAsync("author-file-play.yaml");
        await author.See("author-dirty").WaitForAsync();
        await author.PressAsync("author-save");
        await Expect(author, "author-dirty", 0);

        // Every line but those that were changed is there byte for byte, and every comment.
        var after = await File.ReadAllTextAsync(Written, TestContext.Current.CancellationToken);
        Assert.Equal(
            before.Replace("turn: 2\n", "turn: 3\n    responsible: Ana\n", StringComparison.Ordinal),
            Regex.Replace(after, "\n    objective: Who watches the valley\\?(?=\n)", "", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    private static async Task PlayManyTimesAsync(Seat author)
    {
        await author.PressAsync("author-view-plays");
        await author.PressAsync("author-plays-go");
        await author.See("author-plays-report").WaitForAsync();
        await author.PictureAsync("author-plays");

        // What the report names leads to its line; and it is of the text that was played, not of the one that is written now.
        await author.See("author-plays-inject-price-falls").First.ClickAsync();
        await author.Page.Locator("[data-testid=author-code][data-path='river-treaty/play.yaml']").WaitForAsync();
        await ReplaceAsync(author, "from: The market report", "from: The exchange");
        await author.See("author-plays-old").WaitForAsync();
    }

    private static async Task PlayAsync(Seat author)
    {
        await author.PressAsync("author-play");
        await author.See("author-play-turn").SelectOptionAsync("3");
        var opens = author.Page.WaitForPopupAsync();
        await author.PressAsync("author-play-go");
        var control = await opens;
        await control.Locator("[data-testid=phase][data-phase=briefing]").First.WaitForAsync();
        Assert.Contains("3", await control.GetByTestId("turn-label").First.InnerTextAsync(), StringComparison.Ordinal);
        await author.See("author-sandbox").WaitForAsync();
    }

    /// <summary>Finds a text by the editor's own search, and leaves it selected.</summary>
    private static async Task FindAsync(Seat author, string text)
    {
        var content = author.Page.Locator(".cm-content");
        await content.ClickAsync();
        await author.Page.Keyboard.PressAsync("Control+Home");
        await author.Page.Keyboard.PressAsync("Control+f");
        var field = author.Page.Locator(".cm-search input[name=search]");
        await field.FillAsync("");
        await field.PressSequentiallyAsync(text);
        await field.PressAsync("Enter");
        await field.PressAsync("Escape");
    }

    private static async Task ReplaceAsync(Seat author, string old, string text)
    {
        await FindAsync(author, old);
        await author.Page.Keyboard.InsertTextAsync(text);
        await author.See("author-dirty").WaitForAsync();
    }

    private static async Task CleanAsync(Seat author)
    {
        await author.Page.Locator("[data-testid=author-desk][data-checked=true]").WaitForAsync();
        await author.Page.Locator("[data-testid=author-problems][data-count='0']").WaitForAsync();
    }

    private static Task Expect(Seat author, string testId, int count) =>
        HoldsAsync($"there are {count} {testId}", async () => await author.See(testId).CountAsync() == count);

    private static Task HoldsAsync(string what, Func<Task<bool>> holds) => Eventually.HoldsAsync(what, TimeSpan.FromSeconds(30), holds, () => "");

    private static string Plain(string text) => Regex.Replace(text, @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(1)).Trim();

    private static void Put(string place, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllText(place, text);
    }
}
