using Microsoft.AspNetCore.Diagnostics;
using Wargame.Grains;
using Wargame.Grains.Wire;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Server.Clustering;

namespace Wargame.Server.Web;

/// <summary>Refused HTTP requests as problem details (RFC 9457) with the number of the refusal.</summary>
internal static class Problems
{
    private const string MediaType = "application/problem+json";

    /// <summary>Faults and bare error answers become problems too.</summary>
    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(failed => failed.Run(WriteFault));
        app.UseStatusCodePages(context => context.HttpContext.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
            ? Write(context.HttpContext, context.HttpContext.Response.StatusCode, Named(context.HttpContext.Response.StatusCode))
            : Task.CompletedTask);
    }

    /// <summary>A refusal as an answer.</summary>
    public static IResult From(int status, Refusal refusal) => new Refused(status, refusal);

    /// <summary>The number of the refusal that an endpoint answers with, or null when it answers with something else.</summary>
    public static string? CodeOf(object? result) => (result as Refused)?.Code;

    /// <summary>A refusal outside of an endpoint.</summary>
    public static Task Write(HttpContext context, int status, Refusal refusal)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(Make(status, HostWords.In(RequestLanguage.Of(context), refusal)), WireJson.Options, MediaType);
    }

    private static Problem Make(int status, Refusal refusal) => new("about:blank", refusal.Why, status, refusal.Mend, refusal.Code);

    private static Task WriteFault(HttpContext context)
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (fault is not null && Failover.Passes(fault))
            return Write(context, StatusCodes.Status503ServiceUnavailable, HostRefusals.Recovering);
        return fault is Grains.Sessions.SessionUnavailableException
            ? Write(context, StatusCodes.Status503ServiceUnavailable, HostRefusals.CannotOpen)
            : Write(context, StatusCodes.Status500InternalServerError, HostRefusals.Fault);
    }

    private static Refusal Named(int status) => status switch
    {
        StatusCodes.Status404NotFound => HostRefusals.NoSuchAddress,
        _ => HostRefusals.Malformed,
    };

    /// <summary>The answer; in the language of whoever asked, which is known when it is written.</summary>
    private sealed class Refused(int status, Refusal refusal) : IResult
    {
        public string Code => refusal.Code;

        public Task ExecuteAsync(HttpContext httpContext) => Write(httpContext, status, refusal);
    }
}
