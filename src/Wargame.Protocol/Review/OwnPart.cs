namespace Wargame.Protocol.Review;

/// <summary>What a person did in the session, for themselves.</summary>
/// <param name="Title">Their office.</param>
/// <param name="Turns">Turn by turn; the lobby is turn 0.</param>
/// <param name="Sent">How many messages they sent.</param>
/// <param name="Read">How many messages to their team they had read.</param>
/// <param name="Unread">How many they had not.</param>
public sealed record OwnPart(string Title, IReadOnlyList<OwnTurn> Turns, int Sent, int Read, int Unread);

/// <summary>What a person did in a turn.</summary>
/// <param name="Turn">The turn; 0 in the lobby.</param>
/// <param name="TurnLabel">Its label.</param>
/// <param name="Deeds">What they did, in order.</param>
public sealed record OwnTurn(int Turn, string TurnLabel, IReadOnlyList<OwnDeed> Deeds);

/// <summary>Something that a person did.</summary>
/// <param name="Version">Its moment of the replay.</param>
/// <param name="Kind">drafted, removed, signed, asked, answered, chosen, wrote, offered, agreed, left or argued.</param>
/// <param name="Words">With what or with whom; empty where the kind says all.</param>
public sealed record OwnDeed(long Version, string Kind, string Words);
