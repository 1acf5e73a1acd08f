using Microsoft.Extensions.Diagnostics.HealthChecks;
using Wargame.EventStore;

namespace Wargame.Server.Hosting;

/// <summary>Ready means that the store answers and the server stays.</summary>
/// <param name="directory">The store.</param>
/// <param name="drain">Whether the server takes its leave.</param>
internal sealed class StoreCheck(ISessionDirectory directory, Drain drain) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (drain.HasBegun)
            return HealthCheckResult.Unhealthy("The server is stopping.");
        try
        {
            await directory.CountSessions(DateTimeOffset.MaxValue);
            return HealthCheckResult.Healthy();
        }
        catch (StorageUnavailableException failure)
        {
            return HealthCheckResult.Unhealthy(failure.Message);
        }
    }
}
