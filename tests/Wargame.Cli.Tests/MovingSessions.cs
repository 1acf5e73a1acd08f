using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Wargame.Doctrines;
using Wargame.EventStore;
using Wargame.EventStore.Sqlite;
using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.World;

namespace Wargame.Cli.Tests;

/// <summary>A session that was played to its end, written to a file and taken in elsewhere.</summary>
public sealed partial class MovingSessions : IAsyncLifetime
{
    private readonly OrdersFolder folder = new();

    private string File => Path.Combine(folder.Root, "session.zip");

    public async ValueTask InitializeAsync()
    {
        var scenario = ScenarioLoader.Load(Path.Combine(folder.Root, "valley")).Scenario!;
        var session = AutomaticPlay.Run(new SessionRules(scenario, WorldModel.Compile(scenario.World)), 5);
        folder.KeepScenario(scenario.Hash);
        await using var store = SqliteStore.Open(Path.Combine(folder.Root, "data"));
        await store.Register(
            new SessionEntry("moved", "KV7PT4", "valley", scenario.Hash, "automatic", DateTimeOffset.UnixEpoch, "bd01"), new TokenEntry("old-key", "moved", "control", "", ""));
        var version = await store.Append(
            "moved", 0, [.. session.Events.Select(happened => new NewEvent(happened.GetType().Name, SessionEventJson.Write(happened), happened.At))],
            new NewCommand("c1", "control", "open-session", "{}", DateTimeOffset.UnixEpoch));
        await store.Append("moved", version, [new NewEvent("x", """{"person":"\u001A"}""", DateTimeOffset.UnixEpoch, "Ana Canary")]);
        await store.AddLine(
            new SessionEntry("branch", "BRANCH", "valley", scenario.Hash, "automatic", DateTimeOffset.UnixEpoch, "bd01"),
            new LineEntry("branch", "moved", "moved", 2, "What if", "To see", "turn 1", DateTimeOffset.UnixEpoch));
        await store.Fork("moved", 2, "branch", hash => [new NewEvent("left", $"\"{hash}\"", DateTimeOffset.UnixEpoch)]);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("KV7PT4")]
    [InlineData("moved")]
    [InlineData("branch")] // a branch is nothing without what it left
    public async Task It_stands_at_the_same_hashes_elsewhere_behind_a_new_code_and_a_new_key(string named)
    {
        Assert.Equal(0, folder.Run("export", "data", named, "session.zip").Code);
        var (code, output, error) = folder.Run("import", "session.zip", "other");

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(Heads("data"), Heads("other"));
        var room = RoomAndKey().Match(output);
        Assert.True(room.Success, output);
        Assert.NotEqual("KV7PT4", room.Groups[1].Value);
        await using var store = SqliteStore.Open(Path.Combine(folder.Root, "other"));
        Assert.Null(await store.FindToken("old-key"));
        Assert.Equal("moved", (await store.FindByJoinCode(room.Groups[1].Value))?.SessionId);
        Assert.Equal("moved", Assert.Single(await store.Lines("moved")).Parent);
        Assert.Contains("Ana Canary", (await store.Read("moved"))[^1].Json, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_scenario_that_it_was_played_with_no_file_is_written_that_nobody_could_take_in()
    {
        Directory.Delete(Path.Combine(folder.Root, "data", "scenarios"), recursive: true);

        var (code, _, error) = folder.Run("export", "data", "moved", "session.zip");

        Assert.Equal(2, code);
        Assert.Contains("the scenario valley", error, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void Without_the_names_it_holds_none_of_them_and_every_hash_holds()
    {
        Assert.Equal(0, folder.Run("export", "data", "moved", "session.zip", "--without-names").Code);

        Assert.DoesNotContain("Canary", Text(), StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("import", "session.zip", "other").Code);
        Assert.Equal(Heads("data"), Heads("other"));
    }

    [Theory]
    [InlineData("lines/moved/events.jsonl", "\"level\\\":1000", "\"level\\\":400", @"event \d+ of moved does not verify")]
    [InlineData("lines/branch/events.jsonl", "\"left\"", "\"lost\"", "event 3 of branch does not verify")]
    [InlineData("lines/moved/commands.jsonl", "open-session", "shut-session", "command 1 of moved does not verify")]
    [InlineData("session.json", "\"format\":1", "\"format\":9", "format 9")]
    [InlineData("session.json", "\"commands\":1", "\"commands\":2", "tells of 2 lines in lines/moved/commands.jsonl")]
    [InlineData("session.json", "{", "", "no whole session file")]
    [InlineData("scenarios/valley/scenario.yaml", "id:", "# id:", "not the one that it was played with")]
    public void One_that_was_edited_is_refused_in_one_line_that_names_the_place_and_nothing_is_written(string entry, string from, string to, string words)
    {
        folder.Run("export", "data", "moved", "session.zip");
        Edit(entry, text => text.Replace(from, to, StringComparison.Ordinal));

        var (code, output, error) = folder.Run("import", "session.zip", "other");

        Assert.Equal((1, ""), (code, output));
        Assert.Matches(@"\Awargame: .*session\.zip: .*" + words + @".*\n\z", error);
        Assert.Equal("", Heads("other"));
        Assert.False(Directory.Exists(Path.Combine(folder.Root, "other", "scenarios")));
    }

    [Fact]
    public void A_file_in_it_that_would_lie_elsewhere_is_refused()
    {
        folder.Run("export", "data", "moved", "session.zip");
        using (var zip = ZipFile.Open(File, ZipArchiveMode.Update))
            zip.CreateEntry("scenarios/../../../outside.yaml");

        var (code, _, error) = folder.Run("import", "session.zip", "other");

        Assert.Equal(1, code);
        Assert.Contains("outside its folder", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a session that is here already", "data", "session.zip", "here already, behind the code KV7PT4")]
    [InlineData("a file that is no zip", "other", "valley/scenario.yaml", "no whole session file")]
    public void What_cannot_be_taken_in_gives_one_line(string what, string place, string file, string words)
    {
        folder.Run("export", "data", "moved", "session.zip");

        var (code, _, error) = folder.Run("import", file, place);

        Assert.True(code == 1 && error.Contains(words, StringComparison.Ordinal) && error.TrimEnd().Split('\n').Length == 1, $"{what}: {code} {error}");
    }

    private string Heads(string place) =>
        string.Join('\n', folder.Run("verify", place).Output.Split('\n').Select(line => line.Split(' ')).Where(words => words[^1].Length == 64).Select(words => string.Join(' ', words[1..])));

    private string Text()
    {
        using var zip = ZipFile.OpenRead(File);
        return string.Concat(zip.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }

    private void Edit(string entry, Func<string, string> edit)
    {
        using var zip = ZipFile.Open(File, ZipArchiveMode.Update);
        var old = zip.GetEntry(entry)!;
        string before;
        using (var reader = new StreamReader(old.Open()))
            before = reader.ReadToEnd();
        var after = edit(before);
        Assert.NotEqual(before, after);
        old.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(entry).Open(), new UTF8Encoding(false));
        writer.Write(after);
    }

    [GeneratedRegex(@"/join/([A-Z0-9]{6})#control=([\w-]{43})")]
    private static partial Regex RoomAndKey();
}
