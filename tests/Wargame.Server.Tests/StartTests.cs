using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Server.Hosting;
using Wargame.Server.Hubs;

namespace Wargame.Server.Tests;

public sealed class StartTests
{
    [Fact]
    public void Every_hub_method_has_a_row_in_the_matrix()
    {
        var methods = typeof(IWargameHub).GetMethods().Select(method => method.Name).Order();

        Assert.Equal(methods, HubMatrix.Rows.Keys.Order());
    }

    [Theory]
    [InlineData("--potr", "80")]
    [InlineData("--port", "none")]
    [InlineData("--port")]
    public void An_option_that_cannot_be_understood_gives_one_line(params string[] arguments)
    {
        var failure = Assert.Throws<StartFailureException>(() => ServerOptions.Read(arguments));

        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public async Task A_taken_port_gives_one_line()
    {
        using var data = new TemporaryFolder();
        using var taken = new TcpListener(IPAddress.Any, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var failure = await Assert.ThrowsAsync<StartFailureException>(() => WargameServer.Start(ServerOptions.Read(["--port", $"{port}", "--data", data.Path])));

        Assert.Contains($"{port}", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file_gives_one_line()
    {
        using var data = new TemporaryFolder();
        var file = Path.Combine(data.Path, "file");
        await File.WriteAllTextAsync(file, "in the way", TestContext.Current.CancellationToken);

        var failure = await Assert.ThrowsAsync<EventStore.StorageUnavailableException>(() => TestServer.StartAsync(file));

        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public async Task Guessing_join_codes_is_slowed()
    {
        using var data = new TemporaryFolder();
        await using var server = await TestServer.StartAsync(data.Path);

        var answers = new List<HttpStatusCode>();
        for (var guess = 0; guess < Protocol.Limits.WrongCodesInAMinute + 2; guess++)
            answers.Add((await Browser.GetAsync(server.Port, $"/api/join/222{guess % 8 + 2}22")).StatusCode);

        Assert.Equal(HttpStatusCode.NotFound, answers[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    [Fact]
    public async Task Guesses_sent_all_at_once_are_counted_one_by_one()
    {
        using var data = new TemporaryFolder();
        await using var server = await TestServer.StartAsync(data.Path);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4 * Protocol.Limits.WrongCodesInAMinute)
            .Select(guess => Browser.GetAsync(server.Port, $"/api/join/22{guess / 8 + 2}{guess % 8 + 2}22")));

        Assert.Equal(Protocol.Limits.WrongCodesInAMinute, answers.Count(answer => answer.StatusCode == HttpStatusCode.NotFound));
        Assert.All(answers.Where(answer => answer.StatusCode != HttpStatusCode.NotFound), answer => Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("a name of more than forty characters, which no badge would hold")]
    [InlineData("Pre\u202Esident")]
    public async Task A_name_that_cannot_be_seated_opens_no_session(string name)
    {
        using var data = new TemporaryFolder();
        await using var server = await TestServer.StartAsync(data.Path);

        using var http = new HttpClient();
        var reply = await http.PostAsJsonAsync(
            new Uri($"http://127.0.0.1:{server.Port}/api/sessions"), new OpenSessionRequest("bolivia-secession", "automatic", "bolivia", name));

        Assert.Equal(HttpStatusCode.BadRequest, reply.StatusCode);
    }
}
