using Microsoft.Extensions.Logging;
using Orleans.Utilities;
using Wargame.Grains.Lines;
using Wargame.Grains.Sessions;
using Wargame.Protocol.Control;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;
using Wargame.Protocol.Review;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Desks;

/// <summary>
/// What all desks share. It holds the actor's page and nothing else of the session: what is secret from the actor never reaches this
/// grain. It waits for the session; the session never waits for it.
/// </summary>
/// <param name="kind">The kind of desk.</param>
/// <param name="clock">For the silence of web nodes.</param>
/// <param name="log">For faults.</param>
public abstract partial class DeskGrain(DeskKind kind, TimeProvider clock, ILogger log) : Grain, IDesk
{
    private readonly ObserverManager<string, IDeskObserver> _nodes = new(Limits.NodeSilence, log);
    private readonly NodePresence _presence = new();
    private readonly Dictionary<Language, DeskPage> _pages = [];

    private DeskAddress Address => DeskAddress.Parse(kind, this.GetPrimaryKeyString());

    private ISessionGrain Session => GrainFactory.GetGrain<ISessionGrain>(Address.Session);

    private ILineageGrain Lineage => GrainFactory.GetGrain<ILineageGrain>(Address.Session);

    /// <inheritdoc/>
    public async Task Report(NodeReport report, IDeskObserver observer)
    {
        _nodes.Subscribe(report.Node, observer);
        _presence.Take(report, clock.GetUtcNow());
        if (ForgetEditors())
            await TellEditing();
        await Session.ReportPresence(Address, _presence.Connections(), _presence.Languages());
    }

    /// <inheritdoc/>
    public Task Leave(string node)
    {
        _nodes.Unsubscribe(node);
        _presence.Forget(node);
        return Session.ReportPresence(Address, _presence.Connections(), _presence.Languages());
    }

    /// <inheritdoc/>
    public async Task<DeskPage> Page(Language language)
    {
        var page = await Session.PageOf(Address, language);
        return Keep(page) ? page : _pages[language];
    }

    /// <inheritdoc/>
    public async Task<CommandReply> Send(Command command, Language language)
    {
        // A session that lost a race for its own record reads it again; the command's id makes a second try safe.
        var reply = await Session.Send(command, language);
        return reply.Refusal?.Code == HostRefusals.Recovering.Code ? await Session.Send(command, language) : reply;
    }

    /// <inheritdoc/>
    public Task<PassReply> Reissue(string commandId, Issuer by, string seatId, Language language) =>
        Session.Reissue(commandId, by, seatId, language);

    /// <inheritdoc/>
    public Task<PassReply> Invite(string commandId, Issuer by, WatcherSort sort, string person, Language language) =>
        Session.Invite(commandId, by, sort, person, language);

    /// <inheritdoc/>
    public Task<PassReply> InviteFacilitator(string commandId, Issuer by, string person, Language language) =>
        Session.InviteFacilitator(commandId, by, person, language);

    /// <inheritdoc/>
    public Task<PassReply> OwnPass(string seatId, Language language) => Session.OwnPass(seatId, language);

    /// <inheritdoc/>
    public Task<string> PapersPass() => kind == DeskKind.Control ? GrainFactory.GetGrain<IPapersGrain>(Address.Session).Issue() : Task.FromResult("");

    /// <inheritdoc/>
    public Task<OrderPreview> Preview(DraftOrder draft, Language language) => Session.Preview(Address.Actor, draft, language);

    /// <inheritdoc/>
    public Task<List<AnswerPreview>> PreviewAnswers(string requestId, Language language) => Session.PreviewAnswers(Address.Actor, requestId, language);

    /// <inheritdoc/>
    public Task<AgreementWords> AgreementWords(Language language) => Session.AgreementWords(Address, language);

    /// <inheritdoc/>
    public Task<Waterfall?> Explain(string key, int turn, Language language) => Session.Explain(Address, key, turn, language);

    /// <inheritdoc/>
    public async Task<WhoKnowsView?> WhoKnows(string kind, string subject, Language language) =>
        Address.Kind == DeskKind.Control ? await Session.WhoKnows(kind, subject, language) : null;

    /// <inheritdoc/>
    public Task<ReviewPage?> Review(Language language) => Session.Review(language);

    /// <inheritdoc/>
    public Task<CommandReply> AnswerHotWash(string seatId, string receipt, string question, string text, Language language) =>
        Session.AnswerHotWash(seatId, receipt, question, text, language);

    /// <inheritdoc/>
    public Task<LineTree?> Lines(Language language) => Lineage.Tree(kind == DeskKind.Control, language);

    /// <inheritdoc/>
    public Task<LineReply> Rewind(string commandId, Issuer by, RewindDraft draft, Language language) =>
        Session.Rewind(commandId, by, draft, language);

    /// <inheritdoc/>
    public Task<LineReply> MoveRoom(string commandId, Issuer by, string to, string reason, Language language) =>
        Lineage.MoveRoom(commandId, by, to, reason, language);

    /// <inheritdoc/>
    public Task<LineComparisonView?> CompareLines(string other, Language language) =>
        Lineage.Compare(other, kind == DeskKind.Control, language);

    /// <inheritdoc/>
    public Task Show(DeskPage page) => Keep(page) ? _nodes.Notify(node => node.Show(page)) : Task.CompletedTask;

    /// <inheritdoc/>
    public Task Dismiss(string seatId, string why) => _nodes.Notify(node => node.Dismiss(seatId, why));

    /// <inheritdoc/>
    public Task LetGo(string why) => _nodes.Notify(node => node.LetGo(why));

    // Messages may overtake one another; an older page must not replace a newer one.
    private bool Keep(DeskPage page)
    {
        if (_pages.TryGetValue(page.Language, out var kept) && page.Sequence < kept.Sequence)
            return false;
        _pages[page.Language] = page;
        return true;
    }
}
