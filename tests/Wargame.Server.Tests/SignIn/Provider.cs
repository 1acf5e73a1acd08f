using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using Wargame.Server.SignIn;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Wargame.Server.Tests.SignIn;

/// <summary>An institution's OpenID Connect provider, at which everybody is Ada. It insists on its one client, the client's secret and PKCE.</summary>
internal sealed class Provider : IAsyncDisposable
{
    public const string Person = "Ada Lovelace";
    private const string Client = "wargame";
    private const string Secret = "the secret of the client";
    private readonly WebApplication app;

    private Provider(WebApplication app) => this.app = app;

    public SignInSettings Settings => new(new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()), Client, Secret);

    /// <summary>Codes that were asked for without a proof key.</summary>
    public int WithoutProof { get; private set; }

    public static async Task<Provider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        Provider? provider = null;
        // Degraded: no database of clients and tokens; what it would check there is checked here.
        builder.Services.AddOpenIddict().AddServer(server =>
        {
            server.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token");
            server.AllowAuthorizationCodeFlow().EnableDegradedMode().AddEphemeralEncryptionKey().AddEphemeralSigningKey();
            server.RegisterScopes(Scopes.OpenId, Scopes.Profile);
            server.UseAspNetCore().DisableTransportSecurityRequirement();
            server.AddEventHandler<ValidateAuthorizationRequestContext>(on => on.UseInlineHandler(request => Check(request, () => provider!.WithoutProof++)));
            server.AddEventHandler<ValidateTokenRequestContext>(on => on.UseInlineHandler(Check));
            server.AddEventHandler<HandleAuthorizationRequestContext>(on => on.UseInlineHandler(Welcome));
        });
        var app = builder.Build();
        app.UseAuthentication();
        provider = new Provider(app);
        await app.StartAsync();
        return provider;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static ValueTask Check(ValidateAuthorizationRequestContext context, Action withoutProof)
    {
        if (context.ClientId != Client)
            context.Reject(Errors.InvalidClient, "There is no such client.");
        if (string.IsNullOrEmpty(context.Request.CodeChallenge) || context.Request.CodeChallengeMethod != CodeChallengeMethods.Sha256)
            withoutProof();
        return default;
    }

    private static ValueTask Check(ValidateTokenRequestContext context)
    {
        if (context.ClientId != Client || context.ClientSecret != Secret)
            context.Reject(Errors.InvalidClient, "The secret is wrong.");
        return default;
    }

    private static ValueTask Welcome(HandleAuthorizationRequestContext context)
    {
        var identity = new ClaimsIdentity("provider", Claims.Name, Claims.Role);
        identity.AddClaim(new Claim(Claims.Subject, "1815"));
        identity.AddClaim(new Claim(Claims.Name, Person));
        identity.SetDestinations(_ => [Destinations.IdentityToken]);
        var person = new ClaimsPrincipal(identity);
        person.SetScopes(context.Request.GetScopes());
        context.SignIn(person);
        return default;
    }
}
