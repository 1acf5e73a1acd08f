namespace Wargame.Protocol.Hub;

/// <content>The people in the room: their seats and devices.</content>
public partial interface IWargameHub
{
    /// <summary>Control: makes every key to a seat useless, lets its devices go at once, and gives a pass for a new one.</summary>
    Task<PassReply> ReissueSeat(string commandId, string seatId);

    /// <summary>A pass for another device of the caller's own seat.</summary>
    Task<PassReply> OwnPass();
}
