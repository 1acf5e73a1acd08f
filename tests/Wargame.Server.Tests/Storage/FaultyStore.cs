using Wargame.EventStore;
using Wargame.EventStore.Upkeep;

namespace Wargame.Server.Tests.Storage;

/// <summary>A store before the real one that refuses what it is told to refuse.</summary>
/// <param name="store">The real one.</param>
/// <param name="refuses">Whether an operation on a stream is refused: <c>append</c>, <c>beat</c>, <c>token</c> or <c>other</c>. Asked once for each.</param>
internal sealed class FaultyStore(IWargameStore store, Func<string, string, bool> refuses) : IWargameStore
{
    public string Place => store.Place;

    public Task<long> Append(string stream, long expectedVersion, IReadOnlyList<NewEvent> events, NewCommand? cause = null) =>
        Try("append", stream, () => store.Append(stream, expectedVersion, events, cause));

    public Task<IReadOnlyList<StoredEvent>> Read(string stream, long afterVersion = 0) => store.Read(stream, afterVersion);

    public Task Note(string stream, long version, NewCommand refused) => Try("other", stream, () => store.Note(stream, version, refused));

    public Task<IReadOnlyList<StoredCommand>> Commands(string stream) => store.Commands(stream);

    public Task Keep(string stream, long version, string format, byte[] state) => Try("other", stream, () => store.Keep(stream, version, format, state));

    public Task<Snapshot?> Latest(string stream, string format) => store.Latest(stream, format);

    public Task Beat(string stream, DateTimeOffset at) => Try("beat", stream, () => store.Beat(stream, at));

    public Task<DateTimeOffset?> LastBeat(string stream) => store.LastBeat(stream);

    public Task<long> NextLife(string stream) => store.NextLife(stream);

    public Task<bool> Register(SessionEntry session, TokenEntry control) => store.Register(session, control);

    public Task<SessionEntry?> FindByJoinCode(string joinCode) => store.FindByJoinCode(joinCode);

    public Task<SessionEntry?> FindSession(string sessionId) => store.FindSession(sessionId);

    public Task<Wargame.EventStore.Portable.SessionRecord?> TakeOut(string session) => store.TakeOut(session);

    public Task<bool> PutIn(Wargame.EventStore.Portable.SessionRecord record, IReadOnlyList<string> joinCodes, TokenEntry control) =>
        store.PutIn(record, joinCodes, control);

    public Task<int> CountSessions(DateTimeOffset since) => store.CountSessions(since);

    public Task AddToken(TokenEntry token) => Try("token", token.SessionId, () => store.AddToken(token));

    public Task<TokenEntry?> FindToken(string tokenHash) => store.FindToken(tokenHash);

    public Task<IReadOnlyList<TokenEntry>> SeatTokens(string sessionId) => store.SeatTokens(sessionId);

    public Task RevokeSeat(string sessionId, string seatId) => Try("token", sessionId, () => store.RevokeSeat(sessionId, seatId));

    public Task KeepPass(PassEntry pass, DateTimeOffset now) => Try("token", pass.SessionId, () => store.KeepPass(pass, now));

    public Task<PassEntry?> FindPass(string sessionId, string passHash) => store.FindPass(sessionId, passHash);

    public Task DropPass(string sessionId, string seatId) => Try("token", sessionId, () => store.DropPass(sessionId, seatId));

    public Task<long> Fork(string from, long version, string to, Func<string, IReadOnlyList<NewEvent>> begin) =>
        Try("append", to, () => store.Fork(from, version, to, begin));

    public Task<bool> AddLine(SessionEntry session, LineEntry line) => store.AddLine(session, line);

    public Task<LineEntry?> FindLine(string sessionId) => store.FindLine(sessionId);

    public Task<IReadOnlyList<LineEntry>> Lines(string root) => store.Lines(root);

    public Task MoveRoom(string from, string to, string codeOfFrom) => Try("other", from, () => store.MoveRoom(from, to, codeOfFrom));

    public Task<IReadOnlyList<SessionEntry>> AllSessions() => store.AllSessions();

    public Task<StreamHead> Head(string stream) => store.Head(stream);

    public Task<int> EraseNames(string session) => store.EraseNames(session);

    public Task EraseSession(string session) => store.EraseSession(session);

    public Task<Delivery?> TakeUp(DateTimeOffset since, DateTimeOffset now, DateTimeOffset until) => store.TakeUp(since, now, until);

    public Task<Delivery?> FindDelivery(string sessionId) => store.FindDelivery(sessionId);

    public Task Note(Delivery delivery) => store.Note(delivery);

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private Task<T> Try<T>(string operation, string stream, Func<Task<T>> work) =>
        refuses(operation, stream) ? Task.FromException<T>(Full()) : work();

    private Task Try(string operation, string stream, Func<Task> work) =>
        refuses(operation, stream) ? Task.FromException(Full()) : work();

    private static StorageUnavailableException Full() => new("The disk is full, says the test.");
}
