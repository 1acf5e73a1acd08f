using Microsoft.Extensions.Logging;
using Wargame.EventStore;
using Wargame.Grains.Lines;
using Wargame.Grains.Wire;
using Wargame.Protocol.Control;
using Wargame.Protocol.Hub;
using Wargame.Sessions;
using Wargame.Sessions.Branches;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Sessions;

/// <content>Branches: going back on a line of its own, and rooms that go from line to line.</content>
public sealed partial class SessionGrain
{
    private const int CodesTried = 3;

    /// <inheritdoc/>
    public Task<LineStand> Line(Language language) => Task.FromResult(new LineStand(
        State.Turn == 0 ? "" : _rules.In(language).Scenario.TurnLabel(State.Turn), State.Phase.Word(), State.Pause is not null, State.Phase >= Phase.HotWash,
        State.Away is not null, State.Seats.Length, State.JoinCode,
        [.. State.Marks.Select(mark => new MomentView(mark.Version, mark.Turn, _rules.In(language).Scenario.TurnLabel(mark.Turn), mark.Phase.Word(), mark.At))],
        State.Marks.ToDictionary(mark => mark.Version, mark => _rules.In(language).Say(Branching.Words(_rules, mark.Turn, mark.Phase))), State.Turns.Length));

    /// <inheritdoc/>
    public Task<long?> PlayedOut() => Task.FromResult(State.Phase >= Phase.HotWash ? State.Version : (long?)null);

    /// <inheritdoc/>
    public Task<LineRoom> Room() => Task.FromResult(new LineRoom(State.JoinCode, Roster.Of(State)));

    /// <inheritdoc/>
    public async Task<LineReply> Rewind(string commandId, Issuer by, RewindDraft draft, Language language)
    {
        // Made of the command's id, so that pressing twice, or again after a crash, opens one branch.
        var branch = Secrets.IdFrom(Id, commandId);
        if (State.Away?.To == branch)
            return new(branch, null);
        var rewind = (Rewind)Stamped(new Rewind(
            commandId, default, by, branch, Secrets.NewJoinCode(), draft.Name, draft.Reason, draft.Version ?? State.Version, draft.Version is null));
        if (WhyNot(rewind) is { } refusal)
            return new("", refusal.ToWire(_rules.In(language)));
        try
        {
            await Fork(rewind);
        }
        catch (StorageUnavailableException failure)
        {
            return new("", Halt(failure).Refusal);
        }

        var left = await GoAway(rewind, language);
        return new(left.Refusal is null ? branch : "", left.Refusal);
    }

    /// <inheritdoc/>
    public Task<CommandReply> Leave(string commandId, Issuer by, string to, string name, string reason, Language language) =>
        GoAway(new LeaveLine(commandId, time.GetUtcNow(), by, to, Secrets.NewJoinCode(), name, reason), language);

    /// <inheritdoc/>
    public Task<CommandReply> MayLeave(string commandId, Issuer by, string to, string reason, Language language) => Task.FromResult(
        new CommandReply(WhyNot(Stamped(new LeaveLine(commandId, default, by, to, Secrets.NewJoinCode(), "", reason)))?.ToWire(_rules.In(language))));

    // Asked before the other line is touched: what is refused here must leave no trace there.
    private Wargame.Sessions.Refusal? WhyNot(Command command) => HeldByAnother(command) ?? _rules.Decide(State, command).Refusal;

    // The branch is complete before this line says that the room is there: a crash in between leaves a branch that nobody is on.
    private async Task Fork(Rewind rewind)
    {
        var then = SessionJournal.Fold(_rules, (await store.Read(Id)).Take((int)rewind.Version));
        try
        {
            await store.Fork(Id, rewind.Version, rewind.BranchId, hash =>
                [SessionJournal.Stored(Branching.Opening(_rules, then, State, rewind, hash))]);
        }
        catch (VersionConflictException)
        {
            log.LogInformation("Session {Session}: the branch {Branch} was begun before.", Id, rewind.BranchId);
        }

        var here = (await directory.FindSession(Id))!;
        var root = (await lines.FindLine(Id))?.Root ?? Id;
        var line = new LineEntry(
            rewind.BranchId, root, Id, rewind.Version, rewind.Name.Trim(), rewind.Reason.Trim(), Branching.Words(_rules, then.Turn, then.Phase).ToString(), rewind.At);
        for (var tries = 0; tries < CodesTried && await lines.FindLine(rewind.BranchId) is null; tries++)
            await lines.AddLine(here with { SessionId = rewind.BranchId, JoinCode = Secrets.NewJoinCode(), CreatedAt = rewind.At }, line);
    }

    private async Task<CommandReply> GoAway(Command command, Language language)
    {
        var left = await Carry(command, language);
        if (left.Refusal is not null)
            return left;
        try
        {
            await SeeRoomOff();
        }
        catch (StorageUnavailableException failure)
        {
            Halt(failure); // it is done when there is room again
        }

        return left;
    }

    // Its keys and its code follow the room, and all who look on are sent after it. After a crash the same is done on waking.
    private async Task SeeRoomOff()
    {
        if (State.Away is not { } away)
            return;
        if ((await directory.FindSession(Id))!.JoinCode != State.JoinCode)
            await lines.MoveRoom(Id, away.To, State.JoinCode);
        foreach (var desk in AllDesks())
            Tell(desk, grain => grain.LetGo(Farewells.Line));
    }
}
