using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Wargame.Grains;
using Wargame.Protocol.Http;
using Wargame.Server.SignIn;
using Wargame.Server.Web;

namespace Wargame.Server.Api;

/// <summary>Signing in and out, for whoever opens sessions; teams come in by a code alone.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/sign-in", (SignInRule rule, HttpContext http) => new SignInView(rule.IsRequired, SignInRule.NameOf(http.User)));
        app.MapPost("/api/sign-out", SignOut);
        app.MapGet("/sign-in", GoToProvider);
    }

    private static async Task<IResult> SignOut(SignInRule rule, HttpContext http)
    {
        if (rule.IsRequired)
            await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return Results.Ok(new SignInView(rule.IsRequired, null));
    }

    private static async Task GoToProvider(SignInRule rule, HttpContext http, ILogger<SignInRule> log, string? back)
    {
        var target = IsOurs(back) ? back! : "/";
        if (!rule.IsRequired)
        {
            http.Response.Redirect(target);
            return;
        }

        try
        {
            await http.ChallengeAsync(new AuthenticationProperties { RedirectUri = target });
        }
        catch (Exception failure) when (failure is InvalidOperationException or IOException or HttpRequestException or OperationCanceledException)
        {
            log.LogWarning("The sign-in provider does not answer: {Why}", failure.Message.ReplaceLineEndings(" "));
            await RefusalPage.Write(http, StatusCodes.Status502BadGateway, HostRefusals.NotSignedIn);
        }
    }

    // A path of this server and nothing else: "//elsewhere" and "/\elsewhere" are addresses of other servers.
    private static bool IsOurs(string? back) =>
        back is { Length: > 0 and <= Limits.NameCharacters } && back[0] == '/' && (back.Length == 1 || back[1] is not ('/' or '\\')) && !back.Any(char.IsControl);
}
