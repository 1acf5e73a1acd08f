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
    private DeskPage? _page;

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
        await Session.ReportPresence(Address, _presence.Connections());
    }

    /// <inheritdoc/>
    public Task Leave(string node)
    {
        _nodes.Unsubscribe(node);
        _presence.Forget(node);
        return Session.ReportPresence(Address, _presence.Connections());
    }

    /// <inheritdoc/>
    public async Task<DeskPage> Page()
    {
        var page = await Session.PageOf(Address);
        return Keep(page) ? page : _page!;
    }

    /// <inheritdoc/>
    public async Task<CommandReply> Send(Command command)
    {
        // A session that lost a race for its own record reads it again; the command's id makes a second try safe.
        var reply = await Session.Send(command);
        return reply.Refusal == HostRefusals.Recovering ? await Session.Send(command) : reply;
    }

    /// <inheritdoc/>
    public Task<PassReply> Reissue(string commandId, Issuer by, string seatId) => Session.Reissue(commandId, by, seatId);

    /// <inheritdoc/>
    public Task<PassReply> Invite(string commandId, Issuer by, WatcherSort sort, string person) => Session.Invite(commandId, by, sort, person);

    /// <inheritdoc/>
    public Task<PassReply> InviteFacilitator(string commandId, Issuer by, string person) => Session.InviteFacilitator(commandId, by, person);

    /// <inheritdoc/>
    public Task<PassReply> OwnPass(string seatId) => Session.OwnPass(seatId);

    /// <inheritdoc/>
    public Task<OrderPreview> Preview(DraftOrder draft) => Session.Preview(Address.Actor, draft);

    /// <inheritdoc/>
    public Task<AgreementWords> AgreementWords() => Session.AgreementWords(Address);

    /// <inheritdoc/>
    public Task<Waterfall?> Explain(string key, int turn) => Session.Explain(Address, key, turn);

    /// <inheritdoc/>
    public async Task<WhoKnowsView?> WhoKnows(string kind, string subject) => Address.Kind == DeskKind.Control ? await Session.WhoKnows(kind, subject) : null;

    /// <inheritdoc/>
    public Task<ReviewPage?> Review() => Session.Review();

    /// <inheritdoc/>
    public Task<LineTree?> Lines() => Lineage.Tree(kind == DeskKind.Control);

    /// <inheritdoc/>
    public Task<LineReply> Rewind(string commandId, Issuer by, RewindDraft draft) => Session.Rewind(commandId, by, draft);

    /// <inheritdoc/>
    public Task<LineReply> MoveRoom(string commandId, Issuer by, string to, string reason) => Lineage.MoveRoom(commandId, by, to, reason);

    /// <inheritdoc/>
    public Task<LineComparisonView?> CompareLines(string other) => Lineage.Compare(other, kind == DeskKind.Control);

    /// <inheritdoc/>
    public Task Show(DeskPage page) => Keep(page) ? _nodes.Notify(node => node.Show(page)) : Task.CompletedTask;

    /// <inheritdoc/>
    public Task Dismiss(string seatId, string why) => _nodes.Notify(node => node.Dismiss(seatId, why));

    /// <inheritdoc/>
    public Task LetGo(string why) => _nodes.Notify(node => node.LetGo(why));

    // Messages may overtake one another; an older page must not replace a newer one.
    private bool Keep(DeskPage page)
    {
        if (_page is not null && page.Sequence < _page.Sequence)
            return false;
        _page = page;
        return true;
    }
}
