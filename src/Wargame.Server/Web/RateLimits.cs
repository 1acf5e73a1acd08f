using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Wargame.Grains;

namespace Wargame.Server.Web;

/// <summary>How much one address may ask.</summary>
internal static class RateLimits
{
    /// <summary>The policy for opening sessions.</summary>
    public const string Opening = "opening";

    /// <summary>Sets the limits.</summary>
    /// <param name="services">The server's parts.</param>
    /// <param name="classrooms">How many classrooms may come from one address.</param>
    public static IServiceCollection AddRateLimits(this IServiceCollection services, int classrooms) => services.AddRateLimiter(limiter =>
    {
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
                ? Window(context, classrooms * Limits.RequestsInTenSeconds, TimeSpan.FromSeconds(10))
                : RateLimitPartition.GetNoLimiter(""));
        limiter.AddPolicy(Opening, context => Window(context, classrooms * Limits.OpenedInAMinute, TimeSpan.FromMinutes(1)));
        limiter.OnRejected = (rejected, _) => new ValueTask(Refuse(rejected));
    });

    /// <summary>The address of whoever asks, the same for its two spellings.</summary>
    public static string AddressOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        return (address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address)?.ToString() ?? "";
    }

    /// <summary>Says when to come back.</summary>
    public static void ComeBack(HttpContext context, TimeSpan after) => context.Response.Headers.RetryAfter =
        Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    private static RateLimitPartition<string> Window(HttpContext context, int permits, TimeSpan window) =>
        RateLimitPartition.GetFixedWindowLimiter(
            AddressOf(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window });

    private static Task Refuse(OnRejectedContext rejected)
    {
        ComeBack(rejected.HttpContext, rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(10));
        return Problems.Write(rejected.HttpContext, StatusCodes.Status429TooManyRequests, HostRefusals.TooFast);
    }
}
