using System.Diagnostics;
using Wargame.Machines;

namespace Wargame.Load;

/// <summary>The server that is loaded: one that was started for it, or one that runs already.</summary>
internal sealed class Host : IAsyncDisposable
{
    private readonly ServerNode? _node;
    private readonly TemporaryFolder? _data;

    private Host(Uri address, ServerNode? node, TemporaryFolder? data) => (Address, _node, _data) = (address, node, data);

    public Uri Address { get; }

    /// <summary>The server's process; null for a server that was not started here, which may be on another machine.</summary>
    public Process? Process() => _node is null ? null : System.Diagnostics.Process.GetProcessById(_node.ProcessId);

    public static async Task<Host> Start(LoadPlan plan)
    {
        if (plan.Address is { } address)
            return new(address, null, null);
        var data = new TemporaryFolder();
        string[] wide = ["--classrooms", $"{Limits.Classrooms}"];
        var node = plan.PostgreSql is { } database ? ServerNode.Of(database, data.Path, wide) : ServerNode.Alone(data.Path, wide);
        await node.StartAsync();
        return new(node.Address, node, data);
    }

    public async ValueTask DisposeAsync()
    {
        if (_node is null)
            return;
        await _node.StopAsync();
        await _node.DisposeAsync();
        _data?.Dispose();
    }
}
