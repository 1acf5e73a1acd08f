namespace Wargame.EventStore.Tests;

/// <summary>What every store does with commands, snapshots and names.</summary>
public abstract class RecordContract : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2008, 9, 11, 12, 0, 0, TimeSpan.Zero);
    private IWargameStore _store = null!;

    /// <summary>Opens an empty store.</summary>
    protected abstract IWargameStore Open();

    public virtual ValueTask InitializeAsync()
    {
        _store = Open();
        return ValueTask.CompletedTask;
    }

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return _store.DisposeAsync();
    }

    [Fact]
    public async Task A_command_is_stored_with_the_events_that_it_brought_about()
    {
        await _store.Append("s", 0, [Event("a"), Event("b")], Command("c1"));
        await _store.Note("s", 2, Command("c2") with { Outcome = "R0012" });
        await _store.Append("s", 2, [Event("c")], Command("c3"));

        var commands = await _store.Commands("s");
        Assert.Equal([1L, 2, 3], commands.Select(command => command.Number));
        Assert.Equal([("c1", 1L, 2L), ("c2", 3, 2), ("c3", 3, 3)], commands.Select(command => (command.Command.Id, command.FirstVersion, command.LastVersion)));
        Assert.Equal([NewCommand.CarriedOut, "R0012", NewCommand.CarriedOut], commands.Select(command => command.Command.Outcome));
        Assert.Equal(Command("c3"), commands[2].Command);
    }

    [Fact]
    public async Task A_command_whose_events_conflict_is_not_stored()
    {
        await _store.Append("s", 0, [Event("a")], Command("c1"));
        await Assert.ThrowsAsync<VersionConflictException>(() => _store.Append("s", 0, [Event("b")], Command("c2")));

        Assert.Equal("c1", Assert.Single(await _store.Commands("s")).Command.Id);
    }

    [Fact]
    public async Task The_latest_snapshot_is_found_by_those_who_can_read_it()
    {
        await _store.Append("s", 0, [Event("a"), Event("b"), Event("c")]);
        await _store.Keep("s", 2, "f1", [1, 2, 3]);
        await _store.Keep("s", 1, "f1", [9]);

        var found = (await _store.Latest("s", "f1"))!;
        Assert.Equal((2L, Noon), (found.Version, found.At));
        Assert.Equal([1, 2, 3], found.State);
        Assert.Null(await _store.Latest("s", "f2"));
        Assert.Null(await _store.Latest("other", "f1"));

        // One of an event that is not there is not kept; one of another format replaces it, newer or not.
        await _store.Keep("s", 7, "f1", [7]);
        Assert.Equal(2, (await _store.Latest("s", "f1"))!.Version);
        await _store.Keep("s", 1, "f2", [9]);
        Assert.Equal(1, (await _store.Latest("s", "f2"))!.Version);
    }

    [Fact]
    public async Task A_name_stands_in_its_event_and_is_read_with_it()
    {
        await _store.Append("s", 0, [new NewEvent("a", """{"person":"\u001A"}""", Noon, "Ana \"la Jefa\""), Event("b")]);

        Assert.Equal("""{"person":"Ana \u0022la Jefa\u0022"}""", (await _store.Read("s"))[0].Json);
    }

    private static NewEvent Event(string type) => new(type, "{}", Noon);

    private static NewCommand Command(string id) => new(id, "control", "pause-session", "{}", Noon);
}
