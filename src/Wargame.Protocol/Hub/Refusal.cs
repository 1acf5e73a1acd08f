namespace Wargame.Protocol.Hub;

/// <summary>Why a command was not carried out. Nothing has changed.</summary>
/// <param name="Code">Stable number: <c>S0204</c>; the list is in the session rules.</param>
/// <param name="Why">What is wrong, a sentence for the person who sent it.</param>
/// <param name="Mend">What to do instead, a sentence; empty when nothing can be done.</param>
public sealed record Refusal(string Code, string Why, string Mend);

/// <summary>The answer to a command.</summary>
/// <param name="Refusal">Null when it was carried out (and stored).</param>
public sealed record CommandReply(Refusal? Refusal);

/// <summary>The answer to <see cref="IWargameHub.Attach"/>.</summary>
/// <param name="Role">team, control, board, observer or evaluator; empty when refused.</param>
/// <param name="SessionId">The session.</param>
/// <param name="SeatId">The caller's seat, or their id as facilitator, observer or evaluator; empty for the board.</param>
/// <param name="Refusal">Why not, or null.</param>
public sealed record AttachReply(string Role, string SessionId, string SeatId, Refusal? Refusal);
