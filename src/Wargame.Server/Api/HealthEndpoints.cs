using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Wargame.Server.Api;

/// <summary>For load balancers and scripts: is it alive, may it be used?</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
    }
}
