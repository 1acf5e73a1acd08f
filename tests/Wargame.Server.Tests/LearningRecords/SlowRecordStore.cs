using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Wargame.Server.LearningRecords;

namespace Wargame.Server.Tests.LearningRecords;

/// <summary>A learning record store on this machine that answers when the test lets it.</summary>
internal sealed class SlowRecordStore : IAsyncDisposable
{
    private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource mayAnswer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly WebApplication app;

    private SlowRecordStore(WebApplication app) => this.app = app;

    public LearningRecordSettings Settings => LearningRecordSettings.Read(name => name switch
    {
        "Wargame__LearningRecords__Endpoint" => $"{app.Urls.First()}/xapi",
        "Wargame__LearningRecords__Key" => "wargame",
        "Wargame__LearningRecords__Secret" => "secret",
        _ => null,
    })!;

    /// <summary>Done when somebody has come with statements.</summary>
    public Task Asked => asked.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

    /// <summary>The ids of the statements that it has, in the order in which they came.</summary>
    public List<string?> Taken { get; } = [];

    public static async Task<SlowRecordStore> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var store = new SlowRecordStore(builder.Build());
        store.app.MapPost("/xapi/statements", store.Take);
        await store.app.StartAsync();
        return store;
    }

    public void Answer() => mayAnswer.SetResult();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> Take(HttpRequest request)
    {
        asked.TrySetResult();
        await mayAnswer.Task;
        using var batch = await JsonDocument.ParseAsync(request.Body);
        Taken.AddRange(batch.RootElement.EnumerateArray().Select(one => one.GetProperty("id").GetString()));
        return Results.Ok();
    }
}
