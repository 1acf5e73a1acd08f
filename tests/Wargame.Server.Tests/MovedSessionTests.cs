using Wargame.EventStore.Portable;
using Wargame.EventStore.Sqlite;
using Wargame.EventStore.Upkeep;
using Wargame.Grains.Sessions;
using Wargame.Protocol.Hub;

namespace Wargame.Server.Tests;

/// <summary>A session that was begun on one server goes on on another.</summary>
public sealed class MovedSessionTests : IDisposable
{
    private readonly TemporaryFolder here = new();
    private readonly TemporaryFolder there = new();

    public void Dispose()
    {
        here.Dispose();
        there.Dispose();
    }

    [Fact]
    public async Task It_goes_on_in_its_phase_with_its_drafts_and_the_old_keys_open_nothing()
    {
        string oldKey;
        SessionRecord record;
        await using (var room = await PeopleRoom.OpenAsync(here.Path))
        {
            await using var bolivia = await Browser.AttachAsync(room.Port, room.BoliviaToken);
            await bolivia.DoAsync(nameof(IWargameHub.SaveDraft), new Protocol.Orders.DraftOrder("kept", "rural-development", "chapare", 250, "", 2, false));
            oldKey = room.BoliviaToken;
            record = (await ((IUpkeep)room.Store).TakeOut(room.Session.SessionId))!;
        }

        using var file = new MemoryStream();
        SessionFile.Write(record, Path.Combine(here.Path, "scenarios"), file, names: true);
        await using (var store = SqliteStore.Open(there.Path))
            Assert.True(await store.PutIn(
                SessionFile.Read(file, Path.Combine(there.Path, "scenarios")), ["MVD222"], FirstKey.Of(record.Id, "new-key")));

        await using var server = await TestServer.StartAsync(there.Path);
        await using var control = await Browser.AttachAsync(server.Port, "new-key");
        var page = await control.PageInAsync("deliberation");
        Assert.Contains("kept", page.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("Person", page.GetRawText(), StringComparison.Ordinal);
        await control.DoAsync(nameof(IWargameHub.AdvancePhase), "deliberation");
        await control.PageAsync(later => Browser.PhaseOf(later) != "deliberation");
        await Assert.ThrowsAsync<Xunit.Sdk.TrueException>(() => Browser.AttachAsync(server.Port, oldKey));
    }
}
