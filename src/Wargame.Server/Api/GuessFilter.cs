using Wargame.Grains;
using Wargame.Server.Web;

namespace Wargame.Server.Api;

/// <summary>Refuses addresses that have guessed too often, and counts wrong codes.</summary>
/// <param name="wrong">The wrong codes of each address.</param>
internal sealed class GuessFilter(WrongCodes wrong) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var address = RateLimits.AddressOf(context.HttpContext);
        using var turn = await wrong.TakeTurn(address, context.HttpContext.RequestAborted);
        if (wrong.MustWait(address, out var wait) || !turn.IsAcquired)
        {
            RateLimits.ComeBack(context.HttpContext, wait);
            return Problems.From(StatusCodes.Status429TooManyRequests, HostRefusals.Guessing);
        }

        var result = JoinCodes.Tidy((string)context.HttpContext.Request.RouteValues["code"]!) is null
            ? Problems.From(StatusCodes.Status404NotFound, HostRefusals.UnknownCode)
            : await next(context);
        if (IsUnknown(result))
            wrong.Count(address);
        return result;
    }

    private static bool IsUnknown(object? result) =>
        Problems.CodeOf(result) is { } code && (code == HostRefusals.UnknownCode.Code || code == HostRefusals.UnknownPass.Code);
}
