using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Wargame.EventStore;
using Wargame.EventStore.Sqlite;
using Wargame.Grains;
using Wargame.Grains.Lobby;
using Wargame.Server.LearningRecords;
using Wargame.Sessions;
using Wargame.Sessions.Events;

namespace Wargame.Server.Tests.LearningRecords;

/// <summary>The post to a learning record store: everything arrives, once, whatever the store does.</summary>
public sealed class StatementPostTests : IAsyncDisposable
{
    private static readonly LearningRecordSettings Settings = new(new Uri("https://records.example/xapi/statements"), "wargame", "secret");
    private readonly TemporaryFolder data = new();
    private readonly RecordStoreInProcess records = new();
    private readonly FakeTimeProvider time = new(PlayedOut.Over);
    private SqliteStore store;

    public StatementPostTests() => store = SqliteStore.Open(data.Path);

    private int All => PlayedOut.Messages + 4;

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        records.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task A_session_that_came_to_its_hot_wash_is_sent_once_in_batches_and_without_a_name()
    {
        await PlayAsync();

        Assert.True(await SendAsync());
        Assert.False(await SendAsync());

        Assert.Equal(All, records.Taken.Count);
        Assert.Equal(All, records.Taken.Distinct().Count());
        Assert.Equal((All + Limits.StatementsInABatch - 1) / Limits.StatementsInABatch, records.Requests.Count);
        Assert.All(records.Requests, given =>
        {
            var request = given.Request;
            Assert.Equal((HttpMethod.Post, Settings.Statements), (request.Method, request.RequestUri!));
            Assert.Equal("1.0.3", request.Headers.GetValues("X-Experience-API-Version").Single());
            Assert.Equal("Basic d2FyZ2FtZTpzZWNyZXQ=", request.Headers.Authorization!.ToString());
            Assert.Equal("application/json", request.Content!.Headers.ContentType!.MediaType);
            Assert.DoesNotContain("Ana", given.Body, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_session_that_is_still_played_owes_nothing()
    {
        await PlayAsync(upTo: PlayedOut.Commands.Length - 1);

        Assert.False(await SendAsync());
        Assert.Empty(records.Requests);
    }

    [Fact]
    public async Task After_a_restart_it_goes_on_where_it_was()
    {
        await PlayAsync();
        records.Objects = _ => records.Taken.Count > 0 ? HttpStatusCode.InternalServerError : null;
        Assert.False(await SendAsync());
        Assert.Equal(Limits.StatementsInABatch, records.Taken.Count);

        await store.DisposeAsync();
        store = SqliteStore.Open(data.Path);
        records.Objects = _ => null;
        time.Advance(Limits.FirstBackoff);
        Assert.True(await SendAsync());

        Assert.Equal(All, records.Taken.Count);
        Assert.Equal(All, records.Taken.Distinct().Count());
    }

    [Fact]
    public async Task A_store_that_fails_is_left_alone_for_longer_each_time()
    {
        await PlayAsync();
        records.Objects = _ => HttpStatusCode.InternalServerError;

        Assert.False(await SendAsync());
        for (var failures = 1; failures < 4; failures++)
        {
            var pause = Limits.FirstBackoff * Math.Pow(2, failures - 1);
            time.Advance(pause - TimeSpan.FromSeconds(1));
            await SendAsync();
            Assert.Equal(failures, records.Requests.Count);
            time.Advance(TimeSpan.FromSeconds(1));
            await SendAsync();
            Assert.Equal(failures + 1, records.Requests.Count);
        }

        Assert.Empty(records.Taken);
    }

    [Theory]
    [InlineData(0, null, 30)]
    [InlineData(1, null, 60)]
    [InlineData(3, 10, 240)]
    [InlineData(3, 600, 600)]
    [InlineData(7, null, 3600)]
    [InlineData(5000, null, 3600)]
    [InlineData(0, 1_000_000, 86400)]
    public void The_pause_is_doubled_up_to_an_hour_and_a_wish_is_granted_up_to_a_day(int failures, int? wish, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Backoff.After(failures, wish is { } asked ? TimeSpan.FromSeconds(asked) : null));

    [Fact]
    public async Task A_store_that_names_its_time_is_asked_then()
    {
        await PlayAsync();
        (records.Objects, records.Wish) = (_ => HttpStatusCode.ServiceUnavailable, TimeSpan.FromMinutes(20));
        await SendAsync();

        time.Advance(TimeSpan.FromMinutes(19));
        await SendAsync();
        Assert.Single(records.Requests);
        time.Advance(TimeSpan.FromMinutes(1));
        await SendAsync();
        Assert.Equal(2, records.Requests.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.MovedPermanently)]
    public async Task Settings_that_the_store_does_not_know_lose_nothing(HttpStatusCode refusal)
    {
        await PlayAsync();
        records.Objects = _ => refusal;
        Assert.False(await SendAsync());
        Assert.Single(records.Requests);

        records.Objects = _ => null;
        time.Advance(Limits.FirstBackoff);
        Assert.True(await SendAsync());
        Assert.Equal(All, records.Taken.Count);
    }

    [Fact]
    public async Task A_store_that_never_answers_is_given_up_after_a_while()
    {
        await PlayAsync();
        records.Answers = false;
        var sending = SendAsync();
        while (records.Requests.Count == 0)
            await Task.Yield();
        time.Advance(Limits.RecordStoreAnswer);

        Assert.False(await sending);
        records.Answers = true;
        time.Advance(Limits.FirstBackoff);
        Assert.True(await SendAsync());
        Assert.Equal(All, records.Taken.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.Conflict)]
    [InlineData(HttpStatusCode.BadRequest)]
    public async Task One_statement_that_is_there_already_or_never_will_be_holds_none_of_the_others(HttpStatusCode objection)
    {
        await PlayAsync();
        await SendAsync();
        var one = records.Taken[17];
        records.Taken.Clear();
        await store.Note(new Delivery(PlayedOut.Session, 0, 0, time.GetUtcNow()));
        records.Objects = ids => ids.Contains(one) ? objection : null;

        Assert.True(await SendAsync());
        Assert.Equal(All - 1, records.Taken.Count);
        Assert.DoesNotContain(one, records.Taken);
        time.Advance(Limits.LongestBackoff);
        Assert.False(await SendAsync());
    }

    [Fact]
    public async Task A_store_that_refuses_everything_loses_nothing()
    {
        await PlayAsync();
        records.Objects = _ => HttpStatusCode.BadRequest;
        Assert.False(await SendAsync());

        records.Objects = _ => null;
        time.Advance(Limits.FirstBackoff);
        Assert.True(await SendAsync());
        Assert.Equal(All, records.Taken.Count);
    }

    [Fact]
    public async Task Servers_of_a_cluster_that_look_at_the_same_time_send_a_session_once()
    {
        await PlayAsync();

        var sent = await Task.WhenAll(SendAsync(), SendAsync(), SendAsync());

        Assert.Single(sent, true);
        Assert.Equal(All, records.Taken.Count);
    }

    [Fact]
    public async Task A_rating_that_is_given_in_the_hot_wash_follows_alone()
    {
        await PlayAsync();
        await SendAsync();
        await RateAsync(EvaluationRating.Performed);
        Assert.False(await SendAsync());

        await SendLaterAsync();
        Assert.Equal(All + 1, records.Taken.Count);
        Assert.Equal(All + 1, records.Taken.Distinct().Count());
    }

    [Fact]
    public async Task A_rating_that_is_changed_after_it_was_sent_is_voided_before_the_new_one()
    {
        await PlayAsync();
        await RateAsync(EvaluationRating.Performed);
        await SendAsync();
        var first = Newest().Single();

        await RateAsync(EvaluationRating.Unable);
        await SendLaterAsync();

        var (voiding, second) = (Newest()[0], Newest()[1]);
        Assert.Equal(("http://adlnet.gov/expapi/verbs/voided", "StatementRef", first.Id), voiding.Says);
        Assert.Equal("http://adlnet.gov/expapi/verbs/scored", second.Says.Verb);
        Assert.Equal(All + 3, records.Taken.Distinct().Count());
    }

    [Fact]
    public async Task A_rating_that_is_taken_back_after_it_was_sent_is_voided_and_no_other_takes_its_place()
    {
        await PlayAsync();
        await RateAsync(EvaluationRating.Performed);
        await SendAsync();
        var first = Newest().Single();

        await KeepAsync(stamp => new ObservationWithdrawn(stamp, "o1"), "observation-withdrawn");
        await SendLaterAsync();
        Assert.Equal(("http://adlnet.gov/expapi/verbs/voided", "StatementRef", first.Id), Newest().Single().Says);

        await SendLaterAsync(due: false);
        Assert.Equal(All + 2, records.Taken.Count);
    }

    [Fact]
    public async Task A_rating_that_was_changed_before_anything_was_sent_was_never_there()
    {
        await PlayAsync();
        await RateAsync(EvaluationRating.Performed);
        await RateAsync(EvaluationRating.Unable);
        await RateAsync(EvaluationRating.Unable, "They did not, in other words.");
        await SendAsync();

        Assert.Equal(All + 1, records.Taken.Count);
        Assert.DoesNotContain("voided", string.Concat(records.Requests.Select(request => request.Body)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rating_that_may_have_come_though_no_answer_did_is_sent_again_and_voided()
    {
        await PlayAsync();
        await SendAsync();
        await RateAsync(EvaluationRating.Performed);
        records.Objects = _ => HttpStatusCode.GatewayTimeout;
        time.Advance(Limits.AfterDelivery);
        await SendAsync();
        var tried = Newest().Single();

        records.Objects = _ => null;
        await RateAsync(EvaluationRating.Unable);
        time.Advance(Limits.FirstBackoff);
        Assert.True(await SendAsync());
        Assert.Equal((tried.Id, tried.Id), (Newest()[0].Id, Newest()[1].Says.Thing));
        Assert.Equal(3, Newest().Count);
    }

    [Fact]
    public async Task What_waits_and_why_is_noted_and_forgotten_when_it_went_through()
    {
        await PlayAsync();
        records.Objects = _ => records.Taken.Count > 0 ? HttpStatusCode.InternalServerError : null;
        await SendAsync();
        var stopped = (await store.FindDelivery(PlayedOut.Session))!;
        Assert.Equal((1, "500 Says the test.", time.GetUtcNow() + Limits.FirstBackoff), (stopped.Failures, stopped.Why, stopped.Due));
        Assert.True(stopped.Tried > stopped.Version);

        records.Objects = ids => ids.Contains(records.Taken[0]) || ids.Count > 1 ? null : HttpStatusCode.BadRequest;
        time.Advance(Limits.FirstBackoff);
        await SendAsync();
        var done = (await store.FindDelivery(PlayedOut.Session))!;
        Assert.Equal((0, "", (await store.Head(PlayedOut.Session)).Version), (done.Failures, done.Why, done.Version));
    }

    [Fact]
    public async Task Sessions_of_before_a_day_stay_here()
    {
        await PlayAsync();

        Assert.False(await Post(PlayedOut.Over.AddDays(1)).SendNext(TestContext.Current.CancellationToken));
        Assert.Empty(records.Requests);
    }

    [Theory]
    [InlineData("needed together", "https://records.example/xapi", null, "secret", null)]
    [InlineData("needed together", null, null, null, "2026-09-01")]
    [InlineData("https://", "records.example/xapi", "key", "secret", null)]
    [InlineData("https://", "http://records.example/xapi", "key", "secret", null)]
    [InlineData("without /statements", "https://records.example/xapi/statements/", "key", "secret", null)]
    [InlineData("without /statements", "https://key:secret@records.example/xapi", "key", "secret", null)]
    [InlineData("colon", "https://records.example/xapi", "k:ey", "secret", null)]
    [InlineData("such as 2026-09-01", "https://records.example/xapi", "key", "secret", "September")]
    public void Settings_that_cannot_be_meant_give_one_line_without_the_secret(string words, string? endpoint, string? key, string? secret, string? since)
    {
        var failure = Assert.Throws<Hosting.StartFailureException>(() => Read(endpoint, key, secret, since));

        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public void The_post_runs_where_there_are_settings_and_nowhere_else()
    {
        static bool Runs(LearningRecordSettings? settings)
        {
            var services = new ServiceCollection();
            services.AddLearningRecords(settings);
            return services.Any(service => service.ServiceType == typeof(IHostedService));
        }

        Assert.True(Runs(Settings));
        Assert.False(Runs(null));
    }

    [Fact]
    public void Settings_are_read_and_without_them_nothing_is_sent()
    {
        Assert.Equal(Settings with { Since = new(2026, 9, 1, 0, 0, 0, TimeSpan.Zero) }, Read("https://records.example/xapi/", "wargame", "secret", "2026-09-01"));
        Assert.Null(Read(null, null, " ", null));
    }

    private static LearningRecordSettings? Read(string? endpoint, string? key, string? secret, string? since) => LearningRecordSettings.Read(name => name switch
    {
        "Wargame__LearningRecords__Endpoint" => endpoint,
        "Wargame__LearningRecords__Key" => key,
        "Wargame__LearningRecords__Secret" => secret,
        "Wargame__LearningRecords__Since" => since,
        _ => null,
    });

    private Task PlayAsync(int? upTo = null) => FinishedSessions.Keep(store, PlayedOut.Rules, [.. PlayedOut.Commands.Take(upTo ?? PlayedOut.Commands.Length)]);

    // Ratings of an evaluator, each an event of the hot wash.
    private Task RateAsync(EvaluationRating rating, string text = "They did.") =>
        KeepAsync(stamp => new ObservationMade(stamp, "o1", "eva", "Eva", "bolivia", "Decide in time", text, rating), "observation-made");

    private async Task KeepAsync(Func<Stamp, SessionEvent> make, string type)
    {
        var head = (await store.Head(PlayedOut.Session)).Version;
        var happened = make(new(time.GetUtcNow(), $"c{head}", new Issuer.Watcher("eva")));
        await store.Append(PlayedOut.Session, head, [new(type, SessionEventJson.Write(happened), happened.At)]);
    }

    private async Task SendLaterAsync(bool due = true)
    {
        time.Advance(Limits.AfterDelivery);
        Assert.Equal(due, await SendAsync());
    }

    /// <summary>What the last request said, of evaluators and of ratings that no longer stand.</summary>
    private List<(string? Id, (string? Verb, string? Kind, string? Thing) Says)> Newest() =>
    [
        .. from statement in JsonNode.Parse(records.Requests[^1].Body)!.AsArray()
           let verb = (string?)statement["verb"]!["id"]
           where verb!.EndsWith("scored", StringComparison.Ordinal) || verb.EndsWith("voided", StringComparison.Ordinal)
           select ((string?)statement["id"], (verb, (string?)statement["object"]!["objectType"], (string?)statement["object"]!["id"])),
    ];

    private Task<bool> SendAsync() => Post(default).SendNext(TestContext.Current.CancellationToken);

    // A new one each time, as after a restart: what it knows is in the store.
    private StatementPost Post(DateTimeOffset since) => new(
        since, store, PlayedOut.Shelf, new PublicAddress { Value = "http://room.example:5080" }, new StatementSender(new RecordStore(Settings, time, records), NullLogger.Instance),
        time, NullLogger<StatementPost>.Instance);
}
