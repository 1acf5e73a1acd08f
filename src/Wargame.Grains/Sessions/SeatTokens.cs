using Wargame.EventStore;
using Wargame.Grains.Desks;
using Wargame.Sessions;
using Wargame.Sessions.WhiteCell;
using Wargame.World.Definition;

namespace Wargame.Grains.Sessions;

/// <summary>The tokens of a session's seats.</summary>
internal sealed class SeatTokens(ISessionDirectory directory, string session)
{
    /// <summary>Makes a token that opens a seat; the caller gets it once, only its hash is kept.</summary>
    public async Task<string> Issue(EntityDefinition actor, string seatId)
    {
        var token = Secrets.NewToken();
        var desk = actor.Kind.ToDesk();
        await directory.AddToken(new TokenEntry(Secrets.Hash(token), session, desk.ToString(), actor.Id, seatId));
        return token;
    }

    /// <summary>Makes one more token for somebody who has a seat already.</summary>
    public async Task<string> Issue(PassTarget target)
    {
        var token = Secrets.NewToken();
        await directory.AddToken(new TokenEntry(Secrets.Hash(token), session, target.Desk.Kind.ToString(), target.Desk.Actor, target.SeatId));
        return token;
    }

    /// <summary>Makes a seat's tokens useless.</summary>
    public Task Revoke(string seatId) => directory.RevokeSeat(session, seatId);

    /// <summary>Makes a facilitator's tokens useless: of whoever opened the session the first one too, which names nobody.</summary>
    public async Task RevokeFacilitator(string id)
    {
        await Revoke(id);
        if (id == Facilitator.FirstId)
            await Revoke("");
    }

    /// <summary>After a crash between two writes: revokes tokens of seats that are not taken, of watchers and facilitators who were sent out.</summary>
    public async Task Reconcile(SessionState state)
    {
        foreach (var token in await directory.SeatTokens(session))
        {
            if (state.Seat(token.SeatId) is null && state.Watcher(token.SeatId) is null && state.Cell.Facilitator(token.SeatId) is null)
                await Revoke(token.SeatId);
        }

        foreach (var left in state.Cell.Facilitators.Where(each => each.Left))
            await RevokeFacilitator(left.Id);
    }
}
