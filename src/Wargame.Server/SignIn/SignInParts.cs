using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Wargame.Grains;
using Wargame.Server.Hosting;
using Wargame.Server.Web;

namespace Wargame.Server.SignIn;

/// <summary>Signing in by OpenID Connect: the code flow with PKCE, and a cookie that remembers who came back.</summary>
internal static class SignInParts
{
    private const string CookieName = "wargame-person";
    private const string KeyFolder = "sign-in-keys";

    public static void AddSignIn(this IServiceCollection services, ServerOptions options)
    {
        services.AddSingleton(new SignInRule(options.SignIn is not null, options.SignIn?.Authors));
        if (options.SignIn is not { } settings)
            return;
        var keys = settings.KeyFolder ?? Path.Combine(options.DataFolder, KeyFolder);
        services.AddDataProtection().SetApplicationName("Wargame").PersistKeysToFileSystem(new DirectoryInfo(Path.GetFullPath(keys)));
        services.AddAuthentication(schemes =>
        {
            schemes.DefaultScheme = CookieAuthenticationDefaults.AuthenticationScheme;
            schemes.DefaultChallengeScheme = OpenIdConnectDefaults.AuthenticationScheme;
        }).AddCookie(SetCookie).AddOpenIdConnect(provider => SetProvider(provider, settings));
    }

    public static void UseSignIn(this WebApplication app, ServerOptions options)
    {
        if (options.SignIn is null)
            return;
        // Behind a proxy that ends TLS the request looks like http; the provider and the cookies must know better.
        if (options.PublicAddress is { } address && address.StartsWith("https://", StringComparison.Ordinal))
        {
            app.Use((context, next) =>
            {
                context.Request.Scheme = Uri.UriSchemeHttps;
                return next(context);
            });
        }

        app.UseAuthentication();
    }

    private static void SetCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = CookieName;
        Guard(cookie.Cookie);
        cookie.ExpireTimeSpan = Limits.SignedIn;
        cookie.SlidingExpiration = true;
    }

    private static void SetProvider(OpenIdConnectOptions provider, SignInSettings settings)
    {
        provider.Authority = settings.Authority.ToString();
        provider.ClientId = settings.ClientId;
        provider.ClientSecret = settings.ClientSecret;
        provider.RequireHttpsMetadata = !settings.Authority.IsLoopback;
        provider.ResponseType = OpenIdConnectResponseType.Code;
        provider.ResponseMode = OpenIdConnectResponseMode.Query;
        provider.UsePkce = true;
        provider.MapInboundClaims = false;
        provider.SaveTokens = false;
        provider.CallbackPath = "/sign-in/back";
        provider.BackchannelTimeout = Limits.ProviderAnswer;
        // The answer comes as a link, so that strict enough cookies still come along.
        Guard(provider.CorrelationCookie);
        Guard(provider.NonceCookie);
        provider.Scope.Clear();
        provider.Scope.Add("openid");
        provider.Scope.Add("profile");
        provider.Events.OnRemoteFailure = async failed =>
        {
            failed.HttpContext.RequestServices.GetRequiredService<ILogger<SignInRule>>().LogWarning("Somebody could not sign in: {Why}", failed.Failure?.Message);
            failed.HandleResponse();
            await RefusalPage.Write(failed.HttpContext, StatusCodes.Status502BadGateway, HostRefusals.NotSignedIn);
        };
    }

    private static void Guard(CookieBuilder cookie)
    {
        cookie.HttpOnly = true;
        cookie.SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }
}
