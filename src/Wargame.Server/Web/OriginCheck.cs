using Wargame.Grains;

namespace Wargame.Server.Web;

/// <summary>A page of another site may not talk to this server in a visitor's name: the handshake's origin must be our own.</summary>
internal static class OriginCheck
{
    public static void UseOriginCheck(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (IsOurs(context.Request))
            return next(context);

        return Problems.Write(context, StatusCodes.Status403Forbidden, HostRefusals.ForeignPage);
    });

    // Programs send no origin; browsers always do where it matters.
    private static bool IsOurs(HttpRequest request)
    {
        var isGuarded = request.Path.StartsWithSegments("/hub", StringComparison.Ordinal)
            || (request.Path.StartsWithSegments("/api", StringComparison.Ordinal) && !HttpMethods.IsGet(request.Method));
        if (!isGuarded || request.Headers.Origin is not [{ Length: > 0 } origin])
            return true;

        return Uri.TryCreate(origin, UriKind.Absolute, out var from)
            && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
