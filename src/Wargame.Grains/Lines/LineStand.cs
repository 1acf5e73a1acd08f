using Wargame.Protocol.Control;
using Wargame.Sessions.Branches;

namespace Wargame.Grains.Lines;

/// <summary>Where a line stands.</summary>
/// <param name="TurnLabel">The turn; empty in the lobby.</param>
/// <param name="Phase">The phase's word.</param>
/// <param name="IsPaused">Whether it stands still.</param>
/// <param name="IsOver">Whether the hot wash has begun: nothing on it is secret any more.</param>
/// <param name="IsAway">Whether its room went to another line.</param>
/// <param name="People">Seats taken.</param>
/// <param name="JoinCode">Its join code.</param>
/// <param name="Moments">The beginnings of its phases.</param>
/// <param name="MomentWords">By their version, the moments in words: <c>Q1 2009, deliberation</c>.</param>
/// <param name="Released">How many turns it has released.</param>
[GenerateSerializer, Immutable, Alias("line-stand")]
public sealed record LineStand(
    string TurnLabel, string Phase, bool IsPaused, bool IsOver, bool IsAway, int People, string JoinCode, List<MomentView> Moments,
    Dictionary<long, string> MomentWords, int Released);

/// <summary>A line's room.</summary>
/// <param name="JoinCode">Its code.</param>
/// <param name="Roster">Who is in it.</param>
[GenerateSerializer, Immutable, Alias("line-room")]
public sealed record LineRoom(string JoinCode, Roster Roster);
