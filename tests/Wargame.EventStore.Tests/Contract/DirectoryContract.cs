namespace Wargame.EventStore.Tests;

/// <summary>What every store knows of sessions and keys.</summary>
public abstract class DirectoryContract : StoreContract
{
    private static readonly SessionEntry Session = new("s1", "KV7PT4", "bolivia-secession", "abc", "facilitated", DateTimeOffset.UnixEpoch, "evidence-2025");

    [Fact]
    public async Task A_session_is_found_by_its_code_and_by_its_id()
    {
        Assert.True(await Store.Register(Session, Control("c1", "s1")));

        Assert.Equal(Session, await Store.FindByJoinCode("KV7PT4"));
        Assert.Equal(Session, await Store.FindSession("s1"));
        Assert.Null(await Store.FindByJoinCode("ZZZZZZ"));
        Assert.Equal("control", (await Store.FindToken("c1"))?.Desk);
        Assert.Equal(1, await Store.CountSessions(DateTimeOffset.MinValue));
        Assert.Equal(0, await Store.CountSessions(DateTimeOffset.MaxValue));
    }

    [Fact]
    public async Task A_code_that_is_taken_is_refused_with_its_token()
    {
        await Store.Register(Session, Control("c1", "s1"));

        Assert.False(await Store.Register(Session with { SessionId = "s2" }, Control("c2", "s2")));
        Assert.Null(await Store.FindToken("c2"));
    }

    [Fact]
    public async Task A_revoked_seat_has_no_token_and_the_others_keep_theirs()
    {
        await Store.Register(Session, Control("c1", "s1"));
        await Store.AddToken(new TokenEntry("t1", "s1", "government", "bolivia", "bolivia-1"));
        await Store.AddToken(new TokenEntry("t2", "s1", "unitedStates", "us", "us-1"));
        await Store.RevokeSeat("s1", "bolivia-1");

        Assert.Null(await Store.FindToken("t1"));
        Assert.Equal("us-1", (await Store.FindToken("t2"))?.SeatId);
        Assert.Equal(["t2"], (await Store.SeatTokens("s1")).Select(token => token.TokenHash));
        Assert.NotNull(await Store.FindToken("c1"));
    }

    [Fact]
    public async Task A_pass_takes_the_place_of_the_seats_earlier_one_and_is_forgotten_when_it_is_old_or_dropped()
    {
        var (now, later) = (DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddMinutes(10));
        var pass = new PassEntry("h1", "s1", "government", "bolivia", "bolivia-1", later);
        await Store.KeepPass(pass, now);
        await Store.KeepPass(pass with { PassHash = "h2" }, now);
        await Store.KeepPass(pass with { PassHash = "h3", SeatId = "bolivia-2" }, now);

        Assert.Null(await Store.FindPass("s1", "h1"));
        Assert.Equal(pass with { PassHash = "h2" }, await Store.FindPass("s1", "h2"));
        Assert.Null(await Store.FindPass("s2", "h2"));

        await Store.DropPass("s1", "bolivia-1");
        Assert.Null(await Store.FindPass("s1", "h2"));
        await Store.KeepPass(pass with { PassHash = "h4", SeatId = "bolivia-3", Until = later.AddDays(1) }, later);
        Assert.Null(await Store.FindPass("s1", "h3"));
        Assert.NotNull(await Store.FindPass("s1", "h4"));
    }

    [Fact]
    public async Task What_is_owed_is_taken_up_by_one_and_waits_until_it_is_due_again()
    {
        var (early, hour) = (DateTimeOffset.UnixEpoch, TimeSpan.FromHours(1));
        await PlayAsync("s1", early, "draft-saved", "hot-wash-opened");
        await PlayAsync("s2", early.AddMinutes(1), "draft-saved");

        Assert.Equal(new Delivery("s1", 0, 0, early + hour), await Store.TakeUp(early, early, early + hour));
        Assert.Null(await Store.TakeUp(early, early, early + hour));
        // Whoever took it up died: after the time that it was given, it is anybody's.
        Assert.Equal("s1", (await Store.TakeUp(early, early + hour, early + 2 * hour))?.SessionId);

        await Store.Note(new Delivery("s1", 1, 3, early));
        Assert.Equal(new Delivery("s1", 1, 3, early + hour), await Store.TakeUp(early, early, early + hour));
        await Store.Note(new Delivery("s1", 2, 0, early));
        Assert.Null(await Store.TakeUp(early, early, early + hour));
        await Store.Append("s1", 2, [new("observation-made", "{}", early)]);
        Assert.Equal(2, (await Store.TakeUp(early, early, early + hour))?.Version);
    }

    [Fact]
    public async Task How_far_a_delivery_has_come_and_what_stopped_it_can_be_read_by_anybody()
    {
        var early = DateTimeOffset.UnixEpoch;
        await Store.Register(Session, Control("c1", "s1"));
        Assert.Equal(new Delivery(Session.SessionId, 0, 0, default), await Store.FindDelivery(Session.SessionId));
        Assert.Null(await Store.FindDelivery("nobody"));

        var noted = new Delivery(Session.SessionId, 3, 2, early.AddHours(1)) { Tried = 5, Refused = 1, Why = "503 Says the test." };
        await Store.Note(noted);
        Assert.Equal(noted, await Store.FindDelivery(Session.SessionId));

        await Store.AddLine(Session with { SessionId = "b1", JoinCode = "BRANCH" }, new("b1", Session.SessionId, Session.SessionId, 4, "Other", "Why not", "Q1", early));
        Assert.Equal(new Delivery("b1", 4, 0, default) { From = 4 }, await Store.FindDelivery("b1"));
    }

    [Fact]
    public async Task Nothing_is_owed_of_before_a_day_or_of_what_a_branch_shares_with_its_parent()
    {
        var early = DateTimeOffset.UnixEpoch;
        await PlayAsync("s1", early, "draft-saved", "hot-wash-opened");
        Assert.Null(await Store.TakeUp(early.AddDays(1), early.AddDays(2), early.AddDays(3)));

        await Store.AddLine(Session with { SessionId = "b1", JoinCode = "BRANCH" }, new("b1", "s1", "s1", 1, "Other", "Why not", "Q1", early));
        await PlayAsync("b1", early.AddDays(1), "draft-saved", "hot-wash-opened");
        Assert.Equal(("b1", 1L), await Store.TakeUp(early.AddDays(1), early.AddDays(2), early.AddDays(3)) is { } branch ? (branch.SessionId, branch.Version) : default);
    }

    private async Task PlayAsync(string session, DateTimeOffset at, params string[] types) =>
        await Store.Append(session, 0, [.. types.Select(type => new NewEvent(type, "{}", at))]);

    private static TokenEntry Control(string hash, string session) => new(hash, session, "control", "", "");
}
