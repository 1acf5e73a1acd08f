using System.Text.Json;
using Wargame.Client;
using Wargame.Cluster.Tests.Checking;
using Wargame.Machines;

namespace Wargame.Cluster.Tests;

/// <summary>A real server to which the operating system refuses every write to a file, and then allows it again.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_full_disk_is_a_pause_and_nothing_acknowledged_is_lost()
    {
        await using var server = ServerNode.Alone(data.Path);
        await server.StartAsync();
        using var servers = new WargameServers(server.Address);
        var opened = await servers.OpenSession(new("bolivia-secession", "facilitated", null, null));
        await using var control = servers.Desk(opened.ControlToken);
        var before = await AnnounceAsync(control);

        await server.FillDiskAsync();
        var (_, refusal) = await AnnounceAsync(control);
        Assert.Equal("H0020", refusal);
        await control.PageThat(IsHalted);

        await server.MakeRoomAsync();
        await control.PageThat(page => !IsHalted(page));
        var after = await AnnounceAsync(control);
        Assert.Equal((null, null), (before.Refusal, after.Refusal));

        // What lies on the disk is judged after a crash: nothing is flushed on leaving.
        await server.KillAsync();
        await using var connection = await StoredRecord.OpenAsync(data.Path);
        (await StoredRecord.ReadAsync(connection, opened.SessionId)).Holds([before.Id, after.Id]);
    }

    private static async Task<(string Id, string? Refusal)> AnnounceAsync(WargameDesk control)
    {
        var id = control.NewId();
        return (id, (await control.Hub.Announce(id, $"Announcement {id}")).Refusal?.Code);
    }

    private static bool IsHalted(JsonElement page) => page.GetProperty("header").GetProperty("halted").GetBoolean();
}
