using System.Text.Json;
using Wargame.Doctrines;
using Wargame.EventStore;
using Wargame.EventStore.Sqlite;
using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.World;

namespace Wargame.Cli.Tests;

public sealed class Replaying : IAsyncLifetime
{
    private readonly OrdersFolder folder = new();
    private IReadOnlyList<ulong> hashes = [];

    private string Data => Path.Combine(folder.Root, "data");

    public async ValueTask InitializeAsync()
    {
        var scenario = ScenarioLoader.Load(Path.Combine(folder.Root, "valley")).Scenario!;
        var session = AutomaticPlay.Run(new SessionRules(scenario, WorldModel.Compile(scenario.World)), 5);
        hashes = [.. session.State.Turns.Select(turn => turn.Result.Hash)];
        await Store("sound", "KV7PT4", session.Events, json => json);
        var other = AutomaticPlay.Run(new SessionRules(scenario, WorldModel.Compile(scenario.World, "evidence-2025")), 5);
        Assert.NotEqual(hashes[^1], other.State.Turns[^1].Result.Hash);
        await Store("believing", "EV2D25", other.Events, json => json, "evidence-2025");
        await Store("edited", "ZZZZ99", session.Events, json => json.Replace("\"level\":1000", "\"level\":400", StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("KV7PT4")]
    [InlineData("kv7 pt4")]
    [InlineData("sound")]
    public void A_sound_session_verifies(string session)
    {
        var (code, output, error) = folder.Run("replay", Data, session, "--verify", "--scenarios", folder.Root);

        Assert.Equal((0, ""), (code, error));
        Assert.Matches($@"\AKV7PT4 verifies: \d+ events, 4 turns, hash {hashes[^1]:x16} at the end\n\z", output);
    }

    [Fact]
    public void A_session_verifies_under_the_beliefs_that_it_was_played_under() =>
        Assert.Equal(0, folder.Run("replay", Data, "believing", "--verify", "--scenarios", folder.Root).Code);

    [Fact]
    public void Without_verify_its_turns_are_printed_as_a_run()
    {
        var (code, output, _) = folder.Run("replay", "data", "KV7PT4", "--scenarios", ".");

        Assert.Equal(0, code);
        var turns = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(hashes.Select(hash => $"{hash:x16}"), turns.Skip(1).Select(turn => turn.GetProperty("hash").GetString()));
        Assert.Contains("\"line\":{\"variable\":", folder.Run("replay", "data", "KV7PT4", "--scenarios", ".", "--ledger").Output);
    }

    [Fact]
    public void A_session_that_was_changed_does_not_verify_and_the_event_is_named()
    {
        var (code, output, error) = folder.Run("replay", Data, "ZZZZ99", "--verify", "--scenarios", folder.Root);

        Assert.Equal((1, ""), (code, output));
        Assert.Matches(@"\Awargame: event \d+ \(\w+\) does not verify: .*\n\z", error);
    }

    [Theory]
    [InlineData("data", "NONE22")]
    [InlineData("valley", "KV7PT4")]
    [InlineData("nowhere", "KV7PT4")]
    public void What_is_not_there_gives_one_line(string data, string session)
    {
        var (code, output, error) = folder.Run("replay", data, session, "--scenarios", ".");

        Assert.Equal((2, ""), (code, output));
        Assert.Equal(error.Length - 1, error.IndexOf('\n', StringComparison.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(folder.Root, "nowhere")));
    }

    private async Task Store(string id, string code, IEnumerable<SessionEvent> events, Func<string, string> edit, string profile = "bd01")
    {
        await using var store = SqliteStore.Open(Data);
        await store.Register(new SessionEntry(id, code, "valley", "", "automatic", DateTimeOffset.UnixEpoch, profile), new TokenEntry(id, id, "control", "", ""));
        await store.Append(id, 0, [.. events.Select(happened => new NewEvent(happened.GetType().Name, edit(SessionEventJson.Write(happened)), happened.At))]);
    }
}
