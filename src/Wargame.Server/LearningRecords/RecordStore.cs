using System.Net.Http.Headers;
using System.Text;
using Wargame.Reports.Statements;

namespace Wargame.Server.LearningRecords;

/// <summary>A learning record store, as xAPI 1.0.3 speaks with it.</summary>
/// <param name="settings">Where it is.</param>
/// <param name="time">For the patience with it.</param>
/// <param name="handler">What carries the requests.</param>
internal sealed class RecordStore(LearningRecordSettings settings, TimeProvider time, HttpMessageHandler handler) : IDisposable
{
    private const string VersionHeader = "X-Experience-API-Version";
    private const string Version = "1.0.3";

    // An answer that leads elsewhere is not followed: a key goes where its owner said and nowhere else.
    private readonly HttpClient _http = new(handler) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>The same, over the network.</summary>
    public static RecordStore Over(LearningRecordSettings settings, TimeProvider time) =>
        new(settings, time, new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = Limits.RecordStoreConnection });

    /// <summary>Gives it some statements, all or none.</summary>
    public async Task<StoreAnswer> Give(IEnumerable<PlacedStatement> batch, CancellationToken stopping)
    {
        using var patience = new CancellationTokenSource(Limits.RecordStoreAnswer, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stopping);
        try
        {
            using var request = Request(batch);
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var verdict = StoreAnswer.Of(answer.StatusCode);
            return verdict == StoreVerdict.Taken ? new(verdict) : new(verdict, $"{(int)answer.StatusCode} {await Beginning(answer, either.Token)}".TrimEnd(), Wait(answer));
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            return new(StoreVerdict.Failed, FormattableString.Invariant($"no answer in {Limits.RecordStoreAnswer.TotalSeconds:0} seconds"));
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return new(StoreVerdict.Failed, OneLine(fault.Message));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Request(IEnumerable<PlacedStatement> batch)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, settings.Statements)
        {
            Content = new StringContent($"[{string.Join(',', batch.Select(statement => statement.Json))}]", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add(VersionHeader, Version);
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", settings.Credentials);
        return request;
    }

    private TimeSpan? Wait(HttpResponseMessage answer) => answer.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - time.GetUtcNow(),
        _ => null,
    };

    // A store may say much; the log is told how it begins.
    private static async Task<string> Beginning(HttpResponseMessage answer, CancellationToken gone)
    {
        var bytes = new byte[Limits.RecordStoreWords];
        await using var content = await answer.Content.ReadAsStreamAsync(gone);
        return OneLine(Encoding.UTF8.GetString(bytes, 0, await content.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, gone)));
    }

    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
}
