using Wargame.EventStore;
using Wargame.Grains.Sessions;
using Wargame.Grains.Wire;
using Wargame.Protocol.Control;
using Wargame.Review.Lines;
using Wargame.Sessions;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Lines;

/// <summary>The lines of play as they look from one of them. It keeps nothing.</summary>
public sealed class LineageGrain(IEventStore store, ISessionDirectory directory, ILineDirectory lines, ScenarioShelf shelf) : Grain, ILineageGrain
{
    private string Here => this.GetPrimaryKeyString();

    /// <inheritdoc/>
    public async Task<LineTree?> Tree(bool control, Language language)
    {
        var here = await Session(Here).Line(language);
        if (!control && !here.IsOver)
            return null;
        var branches = await Branches();
        var views = new List<LineView>();
        foreach (var line in InOrder(branches.Root, branches.Lines))
            views.Add(await View(line.Session, line.Entry, line.Depth, language));
        // Where the others are is not told to people who play on: their lines may hold secrets.
        return new(Here, views, control ? here.Moments : []);
    }

    /// <inheritdoc/>
    public async Task<LineComparisonView?> Compare(string other, bool control, Language language)
    {
        if (await Tree(control, language) is not { } tree || tree.Lines.FirstOrDefault(line => line.SessionId == other) is not { } second)
            return null;
        if (!control && !await IsStill(other))
            return null;
        var rules = (await Rules()).In(language);
        var comparison = LineComparison.Of(rules, await State(rules, Here), await State(rules, other));
        return comparison.ToWire(rules, tree.Lines.Single(line => line.SessionId == Here), second);
    }

    /// <inheritdoc/>
    public async Task<LineReply> MoveRoom(string commandId, Issuer by, string to, string reason, Language language)
    {
        var branches = await Branches();
        if (to == Here || (to != branches.Root && branches.Lines.All(line => line.SessionId != to)))
            return new("", HostRefusals.UnknownLine);
        if ((await Session(Here).MayLeave(commandId, by, to, reason, language)).Refusal is { } held)
            return new("", held);
        var room = await Session(Here).Room();
        if (room.JoinCode != (await Session(to).Room()).JoinCode)
        {
            if ((await directory.SeatTokens(to)).Count > 0)
                return new("", Refusals.RoomIsHere.ToWire((await Rules()).In(language)));
            var arrived = await Session(to).Send(new Wargame.Sessions.Commands.ReceiveRoom(commandId, default, by, room.JoinCode, room.Roster, reason), language);
            if (arrived.Refusal is { } refused)
                return new("", refused);
        }

        // The other line first: a crash in between leaves the room here, and the same press goes on from there.
        var name = branches.Lines.FirstOrDefault(line => line.SessionId == to)?.Name ?? "";
        var left = await Session(Here).Leave(commandId, by, to, name, reason, language);
        return new(left.Refusal is null ? to : "", left.Refusal);
    }

    private ISessionGrain Session(string id) => GrainFactory.GetGrain<ISessionGrain>(id);

    private async Task<bool> IsStill(string session)
    {
        var line = await Session(session).Line(Language.English);
        return line.IsOver || line.IsAway;
    }

    private async Task<(string Root, IReadOnlyList<LineEntry> Lines)> Branches()
    {
        var root = (await lines.FindLine(Here))?.Root ?? Here;
        return (root, await lines.Lines(root));
    }

    private async Task<LineView> View(string session, LineEntry? entry, int depth, Language language)
    {
        var line = await Session(session).Line(language);
        return new(
            session, entry?.Parent ?? "", depth, entry?.Name ?? "", entry?.Reason ?? "", entry is null ? "" : await Label(entry, language), line.TurnLabel, line.Phase,
            line.IsPaused, !line.IsAway, line.IsAway ? 0 : line.People, line.JoinCode);
    }

    // The moment's words were kept in English; the line that it left says them in any language, by the phase that ran then.
    private async Task<string> Label(LineEntry entry, Language language) => (await Session(entry.Parent).Line(language)).MomentWords
        .Where(moment => moment.Key <= entry.ParentVersion).OrderBy(moment => moment.Key).Select(moment => moment.Value).LastOrDefault(entry.Label);

    private async Task<SessionRules> Rules()
    {
        var entry = (await directory.FindSession(Here))!;
        return await shelf.Rules(entry.Scenario, entry.ScenarioHash, entry.Profile);
    }

    private static IEnumerable<(string Session, LineEntry? Entry, int Depth)> InOrder(string root, IReadOnlyList<LineEntry> branches)
    {
        var open = new Stack<(string Session, LineEntry? Entry, int Depth)>([(root, null, 0)]);
        while (open.TryPop(out var line))
        {
            yield return line;
            foreach (var branch in branches.Where(branch => branch.Parent == line.Session).Reverse())
                open.Push((branch.SessionId, branch, line.Depth + 1));
        }
    }

    private async Task<SessionState> State(SessionRules rules, string session) =>
        SessionJournal.Fold(rules, await store.Read(session));
}
