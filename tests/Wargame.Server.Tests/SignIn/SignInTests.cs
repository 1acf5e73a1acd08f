using System.Net;
using System.Net.Http.Json;
using Wargame.Protocol.Http;
using Wargame.Server.Hosting;
using Wargame.Server.SignIn;

namespace Wargame.Server.Tests.SignIn;

/// <summary>Signing in before a session is opened, at a provider that runs in the test.</summary>
public sealed class SignInTests : IDisposable
{
    private static readonly OpenSessionRequest Seminar = new("bolivia-secession", "facilitated", null, null);
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task Whoever_opens_a_session_signs_in_first_and_teams_need_a_code_alone()
    {
        await using var provider = await Provider.StartAsync();
        await using var server = await StartAsync(provider.Settings);
        using var person = new Visitor(server.Port);

        Assert.Equal(new SignInView(true, null), await person.WhoAsync());
        var refused = await person.PostAsync("/api/sessions", Seminar);
        Assert.Equal((HttpStatusCode.Unauthorized, "H0025"), (refused.StatusCode, (await refused.Content.ReadFromJsonAsync<Problem>())!.Code));

        var last = await person.FollowAsync("/sign-in?back=/join/ABC");
        Assert.Equal((HttpStatusCode.Found, "/join/ABC"), (last.StatusCode, last.Headers.Location!.OriginalString));
        Assert.Equal(new SignInView(true, Provider.Person), await person.WhoAsync());
        Assert.Equal(0, provider.WithoutProof);
        Assert.All(person.Cookies, cookie => Assert.True(cookie.Contains("httponly", StringComparison.OrdinalIgnoreCase) && cookie.Contains("samesite=lax", StringComparison.OrdinalIgnoreCase), cookie));

        var opened = await person.PostAsync("/api/sessions", Seminar);
        var session = (await opened.Content.ReadFromJsonAsync<OpenSessionReply>())!;
        Assert.NotEmpty((await Browser.PostAsync<TakeSeatReply>(server.Port, $"/api/join/{session.JoinCode}", new TakeSeatRequest("bolivia", "Somebody else"))).SeatToken);

        await person.PostAsync("/api/sign-out", new { });
        Assert.Equal(new SignInView(true, null), await person.WhoAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, (await person.PostAsync("/api/sessions", Seminar)).StatusCode);
    }

    [Fact]
    public async Task Without_the_setting_nobody_signs_in()
    {
        await using var server = await StartAsync(null);
        using var person = new Visitor(server.Port);

        Assert.Equal(new SignInView(false, null), await person.WhoAsync());
        Assert.Equal("/", (await person.FollowAsync("/sign-in?back=/")).Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await person.PostAsync("/api/sessions", Seminar)).StatusCode);
        Assert.Empty(person.Cookies);
    }

    [Fact]
    public async Task A_wrong_secret_and_a_provider_that_is_gone_give_a_page_that_says_so()
    {
        await using var provider = await Provider.StartAsync();
        await using (var server = await StartAsync(provider.Settings with { ClientSecret = "wrong" }))
        {
            using var person = new Visitor(server.Port);
            await AssertIsPageAsync(await person.FollowAsync("/sign-in"));
            Assert.Null((await person.WhoAsync()).Person);
            await AssertIsPageAsync(await person.FollowAsync("/sign-in/back?code=made-up&state=made-up"));
        }

        // Nobody listens there.
        await using var alone = await StartAsync(provider.Settings with { Authority = new Uri("http://127.0.0.1:9") });
        using var late = new Visitor(alone.Port);
        await AssertIsPageAsync(await late.FollowAsync("/sign-in"));
    }

    [Fact]
    public async Task The_way_back_leads_nowhere_else()
    {
        await using var provider = await Provider.StartAsync();
        await using var server = await StartAsync(provider.Settings);
        foreach (var back in (string[])["https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example/", "elsewhere", "/a\r\nb"])
        {
            using var person = new Visitor(server.Port);
            Assert.Equal("/", (await person.FollowAsync("/sign-in?back=" + Uri.EscapeDataString(back))).Headers.Location!.OriginalString);
            Assert.Equal(Provider.Person, (await person.WhoAsync()).Person);
        }
    }

    [Theory]
    [InlineData("needed together", "https://id.example", "wargame", null)]
    [InlineData("needed together", null, "wargame", "secret")]
    [InlineData("must be an address", "id.example", "wargame", "secret")]
    [InlineData("must be an address", "http://id.example", "wargame", "secret")]
    public void Settings_that_cannot_be_meant_give_one_line(string words, string? authority, string? client, string? secret)
    {
        var failure = Assert.Throws<StartFailureException>(() => SignInSettings.Read(Variables(authority, client, secret)));

        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public void The_settings_are_read()
    {
        Assert.Null(SignInSettings.Read(_ => null));
        Assert.Equal(new SignInSettings(new Uri("https://id.example/"), "wargame", "secret"), SignInSettings.Read(Variables(" https://id.example/ ", "wargame", "secret")));
    }

    private static Func<string, string?> Variables(string? authority, string? client, string? secret) => name => name switch
    {
        "Wargame__SignIn__Authority" => authority,
        "Wargame__SignIn__ClientId" => client,
        "Wargame__SignIn__ClientSecret" => secret,
        _ => null,
    };

    private static async Task AssertIsPageAsync(HttpResponseMessage answer)
    {
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal((HttpStatusCode.BadGateway, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains("You could not be signed in.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", page, StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    private Task<WargameServer> StartAsync(SignInSettings? signIn) => TestServer.StartAsync(data.Path, signIn);
}
