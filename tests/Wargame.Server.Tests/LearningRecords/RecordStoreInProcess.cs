using System.Net;
using System.Text.Json;

namespace Wargame.Server.Tests.LearningRecords;

/// <summary>A learning record store in the process. It takes a batch as a whole or not at all, as the specification wants it.</summary>
internal sealed class RecordStoreInProcess : HttpMessageHandler
{
    private readonly Lock door = new();

    /// <summary>What it says to a batch instead of taking it; null to take it.</summary>
    public Func<IReadOnlyList<string>, HttpStatusCode?> Objects { get; set; } = _ => null;

    /// <summary>How long it wants to be left alone when it objects.</summary>
    public TimeSpan? Wish { get; set; }

    /// <summary>Whether it answers at all.</summary>
    public bool Answers { get; set; } = true;

    /// <summary>The ids of the statements that it has, in the order in which they came, each as often as it came.</summary>
    public List<string> Taken { get; } = [];

    /// <summary>The batches that it was given.</summary>
    public List<(HttpRequestMessage Request, string Body)> Requests { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        using var batch = JsonDocument.Parse(body);
        List<string> ids = [.. batch.RootElement.EnumerateArray().Select(one => one.GetProperty("id").GetString()!)];
        lock (door)
            Requests.Add((request, body));
        if (!Answers)
            await Task.Delay(Timeout.Infinite, cancellationToken);
        lock (door)
        {
            if (Objects(ids) is { } objection)
                return Objection(objection);
            Taken.AddRange(ids);
            return new(HttpStatusCode.OK);
        }
    }

    private HttpResponseMessage Objection(HttpStatusCode objection)
    {
        var answer = new HttpResponseMessage(objection) { Content = new StringContent("Says the\ntest.") };
        if (Wish is { } wish)
            answer.Headers.RetryAfter = new(wish);
        return answer;
    }
}
