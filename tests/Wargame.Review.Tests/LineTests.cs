using System.Collections.Immutable;
using Wargame.Doctrines;
using Wargame.EventStore;
using Wargame.EventStore.Sqlite;
using Wargame.Review.Lines;
using Wargame.Sessions;
using Wargame.Sessions.Branches;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;

namespace Wargame.Review.Tests;

/// <summary>Branches as the review sees them: they verify, are bound to their line, and are compared with it.</summary>
public sealed class LineTests : IAsyncDisposable
{
    private static readonly SessionRules Rules = RecordedSessions.Rules(RecordedSessions.Bolivia);
    private static readonly ImmutableArray<SessionEvent> Line = [.. AutomaticPlay.Run(Rules, 11).Events];
    private readonly string _folder = Directory.CreateTempSubdirectory("wargame-lines-").FullName;
    private readonly SqliteStore _store;

    public LineTests() => _store = SqliteStore.Open(_folder);

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_branch_verifies_and_is_held_against_the_line_that_it_left()
    {
        var moment = await BranchAsync();
        var events = await _store.Read("b");

        Assert.True(Replay.Run(Rules, events).Verified);
        Assert.Equal(moment + 1, events.Count);
        Assert.Null(await BranchCheck.RunAsync(_store, events));
        Assert.Null(await BranchCheck.RunAsync(_store, await _store.Read("a")));

        var forged = events.ToList();
        forged[1] = forged[1] with { At = forged[1].At.AddHours(1) };
        Assert.Contains("does not begin", await BranchCheck.RunAsync(_store, forged), StringComparison.Ordinal);
        var opening = (BranchOpened)SessionEventJson.Read(events[^1].Json);
        forged = [.. events.SkipLast(1), events[^1] with { Json = SessionEventJson.Write(opening with { ParentHash = "00" }) }];
        Assert.Contains("another history", await BranchCheck.RunAsync(_store, forged), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_beside_itself_has_no_difference()
    {
        var state = Fold(Line);

        var comparison = LineComparison.Of(Rules, state, state);

        Assert.Equal(state.Turns.Length, comparison.Turns);
        Assert.Empty(comparison.Differences);
        Assert.Empty(comparison.Orders);
        Assert.All(comparison.Headlines, headline => Assert.Equal(headline.First, headline.Second));
    }

    [Fact]
    public void Two_lines_are_compared_as_far_as_both_were_played_with_causes_and_orders_that_differ()
    {
        var (first, second) = (Fold(Line), RecordedSessions.Played(11, turns: 3));

        var comparison = LineComparison.Of(Rules, first, second);

        Assert.Equal(3, comparison.Turns);
        Assert.NotEmpty(comparison.Differences);
        Assert.All(comparison.Differences, difference => Assert.Equal(difference.First[^1] + difference.Number.Difference, difference.Second[^1]));
        Assert.Contains(comparison.Differences, difference => !difference.Causes.IsEmpty);
        Assert.Contains(comparison.Orders, orders => orders.OnlySecond.Any(given => given.Draft is { Actor: "bolivia", Instrument: "street-police" }));
    }

    private async Task<long> BranchAsync()
    {
        await _store.Append("a", 0, [.. Line.Select(Stored)]);
        var now = Fold(Line);
        var moment = now.Marks.First(mark => mark is { Turn: 2, Phase: Phase.Deliberation }).Version;
        var rewind = new Rewind("r", DateTimeOffset.UnixEpoch, new Issuer.Control(), "b", "NEWCODE", "aid came first", "to see", moment);
        var then = Fold(Line.Take((int)moment));
        await _store.Fork("a", moment, "b", hash => [Stored(Branching.Opening(Rules, then, now with { SessionId = "a" }, rewind, hash))]);
        return moment;
    }

    private static NewEvent Stored(SessionEvent happened)
    {
        var json = SessionEventJson.Write(happened);
        return new(System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("is").GetString()!, json, happened.At);
    }

    private static SessionState Fold(IEnumerable<SessionEvent> events) => events.Aggregate(SessionState.Empty, Rules.Evolve);
}
