using Wargame.Doctrines;
using Wargame.EventStore;
using Wargame.EventStore.Sqlite;
using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.World;

namespace Wargame.Cli.Tests;

/// <summary><c>wargame report</c>: the reports of a stored session as files.</summary>
public sealed class WritingReports : IAsyncLifetime
{
    private readonly OrdersFolder folder = new();

    public async ValueTask InitializeAsync()
    {
        var scenario = ScenarioLoader.Load(Path.Combine(folder.Root, "valley")).Scenario!;
        var session = AutomaticPlay.Run(new SessionRules(scenario, WorldModel.Compile(scenario.World)), 5);
        await using var store = SqliteStore.Open(Path.Combine(folder.Root, "data"));
        await store.Register(new SessionEntry("sound", "KV7PT4", "valley", "", "automatic", DateTimeOffset.UnixEpoch, "bd01"), new TokenEntry("sound", "sound", "control", "", ""));
        await store.Append("sound", 0, [.. session.Events.Select(happened => new NewEvent(happened.GetType().Name, SessionEventJson.Write(happened), happened.At))]);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Each_format_that_was_asked_for_is_a_file_whose_name_is_printed()
    {
        var (code, output, error) = Report("--formats", "csv, jsonl,xapi");

        Assert.Equal((0, ""), (code, error));
        var names = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, names.Length);
        Assert.All(names, name => Assert.True(new FileInfo(Path.Combine(folder.Root, name)).Length > 0, name));
    }

    [Theory]
    [InlineData("there is no report \"pdf\"", "--formats", "pdf")]
    [InlineData("of jsonl there is no edition public", "--formats", "jsonl", "--edition", "public")]
    [InlineData("valley has no team atlantis", "--formats", "csv", "--edition", "atlantis")]
    [InlineData("--address must begin with http://", "--formats", "csv", "--address", "room")]
    public void What_cannot_be_made_gives_one_line_that_says_what_can(string says, params string[] more)
    {
        var (code, output, error) = Report(more);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(says, error, StringComparison.Ordinal);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private (int Code, string Output, string Error) Report(params string[] more) =>
        folder.Run(["report", "KV7PT4", "--data", "data", "--out", "out", "--scenarios", ".", .. more]);
}
