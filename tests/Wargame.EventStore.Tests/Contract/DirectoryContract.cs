namespace Wargame.EventStore.Tests;

/// <summary>What every store knows of sessions and keys.</summary>
public abstract class DirectoryContract : IAsyncLifetime
{
    private static readonly SessionEntry Session = new("s1", "KV7PT4", "bolivia-secession", "abc", "facilitated", DateTimeOffset.UnixEpoch, "evidence-2025");
    private IWargameStore _store = null!;

    /// <summary>Opens an empty store.</summary>
    protected abstract IWargameStore Open();

    public virtual ValueTask InitializeAsync()
    {
        _store = Open();
        return ValueTask.CompletedTask;
    }

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return _store.DisposeAsync();
    }

    [Fact]
    public async Task A_session_is_found_by_its_code_and_by_its_id()
    {
        Assert.True(await _store.Register(Session, Control("c1", "s1")));

        Assert.Equal(Session, await _store.FindByJoinCode("KV7PT4"));
        Assert.Equal(Session, await _store.FindSession("s1"));
        Assert.Null(await _store.FindByJoinCode("ZZZZZZ"));
        Assert.Equal("control", (await _store.FindToken("c1"))?.Desk);
        Assert.Equal(1, await _store.CountSessions(DateTimeOffset.MinValue));
        Assert.Equal(0, await _store.CountSessions(DateTimeOffset.MaxValue));
    }

    [Fact]
    public async Task A_code_that_is_taken_is_refused_with_its_token()
    {
        await _store.Register(Session, Control("c1", "s1"));

        Assert.False(await _store.Register(Session with { SessionId = "s2" }, Control("c2", "s2")));
        Assert.Null(await _store.FindToken("c2"));
    }

    [Fact]
    public async Task A_revoked_seat_has_no_token_and_the_others_keep_theirs()
    {
        await _store.Register(Session, Control("c1", "s1"));
        await _store.AddToken(new TokenEntry("t1", "s1", "government", "bolivia", "bolivia-1"));
        await _store.AddToken(new TokenEntry("t2", "s1", "unitedStates", "us", "us-1"));
        await _store.RevokeSeat("s1", "bolivia-1");

        Assert.Null(await _store.FindToken("t1"));
        Assert.Equal("us-1", (await _store.FindToken("t2"))?.SeatId);
        Assert.Equal(["t2"], (await _store.SeatTokens("s1")).Select(token => token.TokenHash));
        Assert.NotNull(await _store.FindToken("c1"));
    }

    [Fact]
    public async Task A_pass_takes_the_place_of_the_seats_earlier_one_and_is_forgotten_when_it_is_old_or_dropped()
    {
        var (now, later) = (DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddMinutes(10));
        var pass = new PassEntry("h1", "s1", "government", "bolivia", "bolivia-1", later);
        await _store.KeepPass(pass, now);
        await _store.KeepPass(pass with { PassHash = "h2" }, now);
        await _store.KeepPass(pass with { PassHash = "h3", SeatId = "bolivia-2" }, now);

        Assert.Null(await _store.FindPass("s1", "h1"));
        Assert.Equal(pass with { PassHash = "h2" }, await _store.FindPass("s1", "h2"));
        Assert.Null(await _store.FindPass("s2", "h2"));

        await _store.DropPass("s1", "bolivia-1");
        Assert.Null(await _store.FindPass("s1", "h2"));
        await _store.KeepPass(pass with { PassHash = "h4", SeatId = "bolivia-3", Until = later.AddDays(1) }, later);
        Assert.Null(await _store.FindPass("s1", "h3"));
        Assert.NotNull(await _store.FindPass("s1", "h4"));
    }

    private static TokenEntry Control(string hash, string session) => new(hash, session, "control", "", "");
}
