using Wargame.Grains;
using Wargame.Protocol.Hub;
using Wargame.Sessions;

namespace Wargame.Server.Hubs;

/// <content>The people in the room: their seats and devices.</content>
public sealed partial class WargameHub
{
    private Issuer Caller => Attached.SeatId.Length > 0 ? new Issuer.Seat(Attached.SeatId) : new Issuer.Control();

    /// <inheritdoc/>
    public async Task<PassReply> ReissueSeat(string commandId, string seatId) => IsId(commandId)
        ? await Desk.Reissue(commandId, Caller, seatId)
        : new PassReply("", "", 0, HostRefusals.Malformed);

    /// <inheritdoc/>
    public Task<PassReply> OwnPass() => Desk.OwnPass(Attached.SeatId);

    private static bool IsId(string commandId) => commandId.Length is > 0 and <= Protocol.Limits.ClientIdCharacters;
}
