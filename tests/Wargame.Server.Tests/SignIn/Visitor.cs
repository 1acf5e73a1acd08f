using System.Net;
using System.Net.Http.Json;
using Wargame.Protocol.Http;

namespace Wargame.Server.Tests.SignIn;

/// <summary>A person's browser without a screen: it keeps cookies and goes where it is sent, step by step.</summary>
internal sealed class Visitor : IDisposable
{
    private const int MostSteps = 6;
    private readonly HttpClient http;

    public Visitor(int port) => http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
    {
        BaseAddress = new Uri($"http://127.0.0.1:{port}"),
    };

    /// <summary>Cookies as they were set, but for those that were only taken back.</summary>
    public List<string> Cookies { get; } = [];

    public async Task<SignInView> WhoAsync() => (await http.GetFromJsonAsync<SignInView>("/api/sign-in"))!;

    public Task<HttpResponseMessage> PostAsync(string path, object body) => http.PostAsJsonAsync(path, body);

    /// <summary>Goes there and on to wherever it is sent; ends at an answer, or where it is sent back to a page of the server itself.</summary>
    public async Task<HttpResponseMessage> FollowAsync(string path)
    {
        var at = new Uri(http.BaseAddress!, path);
        for (var step = 0; step < MostSteps; step++)
        {
            var answer = await http.GetAsync(at);
            if (answer.Headers.TryGetValues("Set-Cookie", out var cookies))
                Cookies.AddRange(cookies.Where(cookie => !cookie.Contains("1970", StringComparison.Ordinal)));
            if (answer.StatusCode != HttpStatusCode.Found || answer.Headers.Location is not { IsAbsoluteUri: true } next)
                return answer;
            at = next;
        }

        throw new InvalidOperationException($"{path} leads in a circle, last to {at}.");
    }

    public void Dispose() => http.Dispose();
}
