using Microsoft.Extensions.Logging;
using Wargame.EventStore;
using Wargame.Grains.Desks;
using Wargame.Grains.Wire;
using Wargame.Protocol.Control;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Review;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Views;
using Wargame.World;
using AgreementWords = Wargame.Protocol.Pages.AgreementWords;
using Refusal = Wargame.Protocol.Hub.Refusal;

namespace Wargame.Grains.Sessions;

/// <summary>
/// The only writer of a session. It takes one message at a time (it is not reentrant): decide, store, adopt, show. It never waits for a
/// desk, so that desks may wait for it.
/// </summary>
public sealed partial class SessionGrain(
    IWargameStore store, IHeartbeats heartbeats, ISessionDirectory directory, ILineDirectory lines, ScenarioShelf shelf, PublicAddress address, TimeProvider time,
    ILogger<SessionGrain> log) : Grain, ISessionGrain
{
    private readonly SessionPresence _presence = new();
    private SessionRules _rules = null!;
    private SessionJournal _journal = null!;
    private SessionClock _clock = null!;
    private SeatTokens _tokens = null!;
    private Passes _passes = null!;
    private DeskPages _pages = null!;
    private ShadowShelf _shadows = null!;
    private SessionUnavailableException? _unreadable;
    private long _life;

    private string Id => this.GetPrimaryKeyString();

    private SessionState State => _journal.State;

    /// <inheritdoc/>
    public Task<CommandReply> Send(Command command, Language language = Language.English) => Carry(command, language);

    /// <inheritdoc/>
    public async Task<SeatGrant> Seat(string actor, string person, string title, Language language)
    {
        if (_rules.Scenario.Team(actor) is null)
            return new("", HostRefusals.UnknownTeam);

        if (_haltedAt is not null)
            return new("", HostRefusals.NotStored);

        try
        {
            return await SeatAnew(actor, person, title, language);
        }
        catch (StorageUnavailableException failure)
        {
            return new("", Halt(failure).Refusal);
        }
    }

    // The token first: a crash between the two writes leaves a token without a seat, which the next activation revokes.
    private async Task<SeatGrant> SeatAnew(string actor, string person, string title, Language language)
    {
        var seatId = Secrets.NewId();
        var entity = _rules.Scenario.World.Entities.Single(entity => entity.Id == actor);
        var token = await _tokens.Issue(entity, seatId);
        var reply = await Carry(new TakeSeat(seatId, time.GetUtcNow(), new Issuer.Seat(seatId), seatId, actor, person, title), language);
        if (reply.Refusal is null)
            return new(token, null);

        await _tokens.Revoke(seatId);
        return new("", reply.Refusal);
    }

    /// <inheritdoc/>
    public Task<JoinPage> Join(Language language) => Task.FromResult(State.ToJoinPage(_rules.In(language).Scenario));

    /// <inheritdoc/>
    public Task<DeskPage> PageOf(DeskAddress desk, Language language) =>
        Task.FromResult(_pages.Make(desk, language, State, _presence.Seats, ShownTime, _haltedAt is not null, out _));

    /// <inheritdoc/>
    public Task<OrderPreview> Preview(string actor, DraftOrder draft, Language language) =>
        Task.FromResult(View.Preview(_rules.In(language), State, actor, DraftReader.Read(actor, draft)).ToWire());

    /// <inheritdoc/>
    public Task<List<Wargame.Protocol.Orders.AnswerPreview>> PreviewAnswers(string host, string requestId, Language language) => Task.FromResult(
        View.PreviewAnswers(_rules.In(language), State, host, requestId).Select(each => new Wargame.Protocol.Orders.AnswerPreview(each.Answer.Word(), each.Expected.ToWire())).ToList());

    /// <inheritdoc/>
    public Task<AgreementWords> AgreementWords(DeskAddress desk, Language language) =>
        Task.FromResult(View.AgreementWords(_rules.In(language), State, ViewerOf(desk)).ToWire(_rules.In(language).Scenario));

    /// <inheritdoc/>
    public Task<Waterfall?> Explain(DeskAddress desk, string key, int turn, Language language) =>
        Task.FromResult(View.Explain(_rules.In(language), State, ViewerOf(desk), key, turn)?.ToWire());

    /// <inheritdoc/>
    public Task<WhoKnowsView?> WhoKnows(string kind, string subject, Language language) => Task.FromResult(
        DraftReader.ReadWord<FactKind>(kind) is { } word ? View.WhoKnows(_rules.In(language), State, new FactName(word, subject))?.ToWire() : null);

    /// <inheritdoc/>
    public Task<ReviewPage?> Review(Language language) => Task.FromResult(
        View.OfReview(_rules.In(language), State, _presence.Seats, _shadows.Of(State))?.ToWire(_rules.In(language).Scenario, time.GetUtcNow()));

    /// <inheritdoc/>
    public Task ReportPresence(DeskAddress desk, Dictionary<string, int> connections, HashSet<Language> languages)
    {
        if (_presence.Take(desk, connections, languages))
            Publish();
        return Task.CompletedTask;
    }

    private async Task<CommandReply> Carry(Command asked, Language language = Language.English)
    {
        var (kind, since) = (CommandJson.KindOf(asked), time.GetTimestamp());
        using var trace = Telemetry.Begin(kind);
        var reply = _haltedAt is null ? await CarryOut(Stamped(asked), language) : new(HostRefusals.NotStored);
        Telemetry.End(trace, kind, reply.Refusal?.Code ?? NewCommand.CarriedOut, time.GetElapsedTime(since));
        return reply;
    }

    private async Task<CommandReply> CarryOut(Command command, Language language)
    {
        try
        {
            if (HeldByAnother(command) is { } held)
            {
                NoteRefusal(command, held.Code);
                return new(held.ToWire(_rules.In(language)));
            }

            var step = SessionStep.Take(_rules, State, command);
            if (step.Refusal is { } refusal)
            {
                NoteRefusal(command, refusal.Code);
                return new(refusal.ToWire(_rules.In(language)));
            }

            if (step.Stumble.Length > 0)
                log.LogError("Session {Session}: a doctrine was refused: {Why}", Id, step.Stumble);
            if (step.Events.Length > 0)
                await Adopt(step, command);
            return new((Refusal?)null);
        }
        catch (InvariantBrokenException fault)
        {
            log.LogError(fault, "Session {Session} did not carry out {Command}: {Fault}", Id, command, fault.Message);
            return new(HostRefusals.Fault);
        }
        catch (VersionConflictException conflict)
        {
            return GiveUp(conflict, HostRefusals.Recovering);
        }
        catch (StorageUnavailableException failure)
        {
            return Halt(failure);
        }
    }

    // Persist, then show: nothing below the write happens unless the disk has it.
    private async Task Adopt(SessionStep step, Command command)
    {
        await _journal.Write(step, command);
        KeepSnapshot(step);
        _clock.Set(State, Timer, Ring, Beat);
        await LetGo(step);
        Publish();
    }

    // The state in memory can no longer be trusted to be the state on disk: the next message reads it again.
    private CommandReply GiveUp(Exception why, Refusal refusal)
    {
        log.LogError("Session {Session} is read again from the store: {Why}", Id, why.Message);
        DeactivateOnIdle();
        return new(refusal);
    }

    private Viewer ViewerOf(DeskAddress desk) =>
        State.Phase >= Phase.HotWash ? new Viewer.Review()
        : desk.Kind == DeskKind.Control ? new Viewer.Control()
        : desk.Kind == DeskKind.Board ? new Viewer.Board()
        : new Viewer.Team(desk.Actor);
}
