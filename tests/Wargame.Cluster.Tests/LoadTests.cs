using System.Text.Json;
using Wargame.Machines;

namespace Wargame.Cluster.Tests;

/// <summary>The load, a few seconds of it: it finds its server, plays, sees what it did, and says so.</summary>
public sealed class LoadTests
{
    [Fact]
    public async Task Two_small_seminars_see_what_is_done_and_nothing_fails()
    {
        using var folder = new TemporaryFolder();
        var figures = Path.Combine(folder.Path, "load.json");

        await Child.RunAsync(
            "dotnet", Tree.Program("tests", "Wargame.Load"), "--sessions", "2", "--seats", "4", "--pace", "0.4", "--phase", "3",
            "--warm-up", "0.5", "--minutes", "0.05", "--json", figures);

        using var read = JsonDocument.Parse(await File.ReadAllTextAsync(figures));
        var whole = read.RootElement[0].GetProperty("whole");
        Assert.True(whole.GetProperty("allSeats").GetProperty("count").GetInt64() > 0, whole.ToString());
        Assert.True(whole.GetProperty("seatPages").GetProperty("count").GetInt64() > 0, whole.ToString());
        Assert.Empty(whole.GetProperty("errors").EnumerateObject());
        Assert.Equal(0, whole.GetProperty("unseen").GetInt64());
    }
}
