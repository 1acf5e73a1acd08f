using System.Net;
using System.Net.Http.Json;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;

namespace Wargame.Client;

/// <summary>The HTTP side of one server or of several of a cluster: opening sessions and taking seats. Tries for ever, at one after another.</summary>
/// <param name="addresses">At least one: <c>http://localhost:5080</c>.</param>
public sealed class WargameServers(params IReadOnlyList<Uri> addresses) : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = Limits.Answer };
    private int _next;

    /// <summary>Opens a session.</summary>
    /// <exception cref="RefusedException">The server does not want to.</exception>
    public Task<OpenSessionReply> OpenSession(OpenSessionRequest request, CancellationToken cancelled = default) =>
        Post<OpenSessionReply>("/api/sessions", request, cancelled);

    /// <summary>Takes a seat.</summary>
    /// <exception cref="RefusedException">The team is full, the name is taken for another's, and so on.</exception>
    public Task<TakeSeatReply> TakeSeat(string joinCode, string actor, string name, CancellationToken cancelled = default) =>
        Post<TakeSeatReply>($"/api/join/{joinCode}", new TakeSeatRequest(actor, name), cancelled);

    /// <summary>What a join code opens: the scenario and its teams.</summary>
    /// <exception cref="RefusedException">There is no such session.</exception>
    public Task<JoinPage> Look(string joinCode, CancellationToken cancelled = default) =>
        Send<JoinPage>(address => _http.GetAsync(new Uri(address, $"/api/join/{joinCode}"), cancelled), cancelled);

    /// <summary>A seat's desk, or control's, over as many connections as it takes.</summary>
    /// <param name="token">What opens it; <c>board:CODE</c> for the projector's page.</param>
    public WargameDesk Desk(string token) => new(addresses, token);

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private Task<T> Post<T>(string path, object body, CancellationToken cancelled) =>
        Send<T>(address => _http.PostAsJsonAsync(new Uri(address, path), body, WireForm.Options, cancelled), cancelled);

    private async Task<T> Send<T>(Func<Uri, Task<HttpResponseMessage>> send, CancellationToken cancelled)
    {
        var pause = new Backoff();
        while (true)
        {
            var address = addresses[(int)((uint)Interlocked.Increment(ref _next) % addresses.Count)];
            try
            {
                using var answer = await send(address);
                if (answer.IsSuccessStatusCode)
                    return (await answer.Content.ReadFromJsonAsync<T>(WireForm.Options, cancelled))!;
                if (answer.StatusCode < HttpStatusCode.InternalServerError)
                    throw new RefusedException(await Refusal(answer, cancelled));
            }
            catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException && !cancelled.IsCancellationRequested)
            {
                // The server is away; another one may be there.
            }

            await pause.Wait(cancelled);
        }
    }

    private static async Task<Refusal> Refusal(HttpResponseMessage answer, CancellationToken cancelled) =>
        await answer.Content.ReadFromJsonAsync<Problem>(WireForm.Options, cancelled) is { } problem
            ? new(problem.Code, problem.Title, problem.Detail)
            : new("", answer.ReasonPhrase ?? "", "");
}

/// <summary>The server refused.</summary>
/// <param name="refusal">Why, and how to mend it.</param>
public sealed class RefusedException(Refusal refusal) : Exception($"{refusal.Code}: {refusal.Why} {refusal.Mend}")
{
    /// <summary>Why, and how to mend it.</summary>
    public Refusal Refusal { get; } = refusal;
}
