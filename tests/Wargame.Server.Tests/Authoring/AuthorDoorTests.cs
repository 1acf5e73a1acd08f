using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wargame.Protocol.Authoring;
using Wargame.Server.Tests.SignIn;

namespace Wargame.Server.Tests.Authoring;

/// <summary>Scenarios hold every secret: only whoever has the author's key comes near them.</summary>
public sealed class AuthorDoorTests
{
    [Fact]
    public async Task Every_request_of_an_author_needs_the_key()
    {
        await using var room = await AuthorRoom.OpenAsync();
        var routes = room.Server.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText!.Contains("author", StringComparison.Ordinal) && route.RoutePattern.RawText.Contains("api", StringComparison.Ordinal)).ToList();
        Assert.True(routes.Count >= 11);

        foreach (var route in routes)
        foreach (var key in (string[])["", "wrong", new string('x', 43), new string('x', 4000)])
        {
            var path = "/" + route.RoutePattern.RawText!.TrimStart('/').Replace("{scenario}", "starter", StringComparison.Ordinal).Replace("{**path}", "starter/play.yaml", StringComparison.Ordinal);
            foreach (var spelled in (string[])[path, path.Replace("author", "AUTHOR", StringComparison.Ordinal), path.Replace("/api/", "/API/", StringComparison.Ordinal)])
            {
                using var request = new HttpRequestMessage(new(route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0]), new Uri(spelled, UriKind.Relative));
                if (request.Method != HttpMethod.Get)
                    request.Content = JsonContent.Create(new AuthorTexts([]));
                if (key.Length > 0)
                    request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {key}");
                var answer = await room.Stranger.SendAsync(request);
                Assert.True(answer.StatusCode == HttpStatusCode.Unauthorized, $"{request.Method} {spelled} with \"{key}\": {answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task A_page_of_another_site_writes_nothing()
    {
        await using var room = await AuthorRoom.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/author/scenarios", UriKind.Relative)) { Content = JsonContent.Create(new NewScenarioRequest("mine", null)) };
        request.Headers.TryAddWithoutValidation("Origin", "https://elsewhere.example");

        Assert.Equal(HttpStatusCode.Forbidden, (await room.Author.SendAsync(request)).StatusCode);
        Assert.False(Directory.Exists(Path.Combine(room.Scenarios, "mine")));
    }

    [Fact]
    public async Task The_key_is_told_once_and_only_its_hash_is_kept()
    {
        using var folder = new TemporaryFolder();
        AuthorRoom.Write(folder.Path);
        string first;
        await using (var server = await AuthorRoom.StartAsync(folder.Path))
        {
            first = server.AuthorLink.Split('#')[1];
            Assert.Contains(server.AuthorLink, server.Banner, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories), file => File.ReadAllText(file).Contains(first, StringComparison.Ordinal));
        await using (var server = await AuthorRoom.StartAsync(folder.Path))
        {
            Assert.DoesNotContain('#', server.AuthorLink);
            Assert.Equal(HttpStatusCode.OK, await EnterAsync(server.Port, first));
        }

        await using (var server = await AuthorRoom.StartAsync(folder.Path, "--author-key", "new"))
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await EnterAsync(server.Port, first));
            Assert.Equal(HttpStatusCode.OK, await EnterAsync(server.Port, server.AuthorLink.Split('#')[1]));
        }
    }

    [Fact]
    public async Task Where_people_sign_in_that_is_the_key()
    {
        using var data = new TemporaryFolder();
        await using var provider = await Provider.StartAsync();
        await using var server = await TestServer.StartAsync(data.Path, provider.Settings);
        using var person = new Visitor(server.Port);
        Assert.DoesNotContain('#', server.AuthorLink);

        var refused = await person.PostAsync("/api/author/preview", new PreviewRequest("*Yes*"));
        Assert.Equal((HttpStatusCode.Unauthorized, "H0025"), (refused.StatusCode, await AuthorRoom.CodeOf(refused)));
        await person.FollowAsync("/sign-in?back=/author");
        var shown = await person.PostAsync("/api/author/preview", new PreviewRequest("*Yes*"));
        Assert.Equal("<p><em>Yes</em></p>", (await shown.Content.ReadFromJsonAsync<PreviewReply>())!.Html.Trim());
    }

    [Fact]
    public async Task Of_those_who_signed_in_only_the_authors_come_in_where_they_are_named()
    {
        using var data = new TemporaryFolder();
        await using var provider = await Provider.StartAsync();
        await using var server = await TestServer.StartAsync(data.Path, provider.Settings with { Authors = new HashSet<string> { "somebody.else@example.org" } });
        using var person = new Visitor(server.Port);

        await person.FollowAsync("/sign-in?back=/author");
        var refused = await person.PostAsync("/api/author/preview", new PreviewRequest("*Yes*"));

        Assert.Equal((HttpStatusCode.Forbidden, "H0042"), (refused.StatusCode, await AuthorRoom.CodeOf(refused)));
    }

    private static async Task<HttpStatusCode> EnterAsync(int port, string key)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", key);
        return (await http.GetAsync(new Uri($"http://127.0.0.1:{port}/api/author/scenarios"))).StatusCode;
    }
}
