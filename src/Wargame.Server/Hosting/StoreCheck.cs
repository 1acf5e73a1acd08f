using Microsoft.Extensions.Diagnostics.HealthChecks;
using Wargame.EventStore;

namespace Wargame.Server.Hosting;

/// <summary>Ready means that the store answers.</summary>
/// <param name="directory">The store.</param>
internal sealed class StoreCheck(ISessionDirectory directory) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
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
