namespace Wargame.EventStore.Tests;

/// <summary>What every store does with commands, snapshots and names.</summary>
public abstract class RecordContract : StoreContract
{
    private static readonly DateTimeOffset Noon = new(2008, 9, 11, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_command_isStored_with_the_events_that_it_brought_about()
    {
        await Store.Append("s", 0, [Event("a"), Event("b")], Command("c1"));
        await Store.Note("s", 2, Command("c2") with { Outcome = "R0012" });
        await Store.Append("s", 2, [Event("c")], Command("c3"));

        var commands = await Store.Commands("s");
        Assert.Equal([1L, 2, 3], commands.Select(command => command.Number));
        Assert.Equal([("c1", 1L, 2L), ("c2", 3, 2), ("c3", 3, 3)], commands.Select(command => (command.Command.Id, command.FirstVersion, command.LastVersion)));
        Assert.Equal([NewCommand.CarriedOut, "R0012", NewCommand.CarriedOut], commands.Select(command => command.Command.Outcome));
        Assert.Equal(Command("c3"), commands[2].Command);
    }

    [Fact]
    public async Task A_command_whose_events_conflict_is_notStored()
    {
        await Store.Append("s", 0, [Event("a")], Command("c1"));
        await Assert.ThrowsAsync<VersionConflictException>(() => Store.Append("s", 0, [Event("b")], Command("c2")));

        Assert.Equal("c1", Assert.Single(await Store.Commands("s")).Command.Id);
    }

    [Fact]
    public async Task The_latest_snapshot_is_found_by_those_who_can_read_it()
    {
        await Store.Append("s", 0, [Event("a"), Event("b"), Event("c")]);
        await Store.Keep("s", 2, "f1", [1, 2, 3]);
        await Store.Keep("s", 1, "f1", [9]);

        var found = (await Store.Latest("s", "f1"))!;
        Assert.Equal((2L, Noon), (found.Version, found.At));
        Assert.Equal([1, 2, 3], found.State);
        Assert.Null(await Store.Latest("s", "f2"));
        Assert.Null(await Store.Latest("other", "f1"));

        // One of an event that is not there is not kept; one of another format replaces it, newer or not.
        await Store.Keep("s", 7, "f1", [7]);
        Assert.Equal(2, (await Store.Latest("s", "f1"))!.Version);
        await Store.Keep("s", 1, "f2", [9]);
        Assert.Equal(1, (await Store.Latest("s", "f2"))!.Version);
    }

    [Fact]
    public async Task A_name_stands_in_its_event_and_is_read_with_it()
    {
        await Store.Append("s", 0, [new NewEvent("a", """{"person":"\u001A"}""", Noon, "Ana \"la Jefa\""), Event("b")]);

        Assert.Equal("""{"person":"Ana \u0022la Jefa\u0022"}""", (await Store.Read("s"))[0].Json);
    }

    private static NewEvent Event(string type) => new(type, "{}", Noon);

    private static NewCommand Command(string id) => new(id, "control", "pause-session", "{}", Noon);
}
