using System.Runtime.InteropServices;
using Microsoft.AspNetCore.SignalR;
using Wargame.Protocol.Hub;
using Wargame.Server.Hubs;

namespace Wargame.Server.Hosting;

/// <summary>How a server takes its leave.</summary>
/// <param name="Pause">From the notice to the end: time for the notice to arrive, and for a load balancer to send nobody more.</param>
internal sealed record DrainOptions(TimeSpan Pause);

/// <summary>
/// On Ctrl+C or SIGTERM: the rooms are told, the server says that it is not ready any more, and a little later it stops: sessions write their
/// snapshots and clocks stand. A second signal ends it at once.
/// </summary>
/// <param name="options">How.</param>
/// <param name="lifetime">The program.</param>
/// <param name="services">The browsers' connections, once there are any.</param>
/// <param name="time">For the pause.</param>
internal sealed class Drain(DrainOptions options, IHostApplicationLifetime lifetime, IServiceProvider services, TimeProvider time) : IHostLifetime, IDisposable
{
    private readonly List<PosixSignalRegistration> _signals = [];

    /// <summary>Whether it has begun.</summary>
    public bool HasBegun { get; private set; }

    /// <inheritdoc/>
    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        foreach (var signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGQUIT])
        {
            _signals.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = !HasBegun;
                if (!HasBegun)
                    _ = Begin();
            }));
        }

        return Task.CompletedTask;
    }

    /// <summary>Tells the rooms, waits, and stops the program.</summary>
    public async Task Begin()
    {
        HasBegun = true;
        // A reader that never reads must not keep the server from its end.
        var told = services.GetRequiredService<IHubContext<WargameHub>>().Clients.All.SendCoreAsync(nameof(IWargameClient.ServerStops), []);
        await Task.WhenAny(told, Task.Delay(options.Pause, time));
        await Task.Delay(options.Pause, time);
        lifetime.StopApplication();
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _signals.ForEach(signal => signal.Dispose());
}
