using Wargame.Protocol.Hub;

namespace Wargame.Protocol.Review;

/// <summary>The review as it is taken home on paper, in one edition; or why not.</summary>
/// <param name="Page">What the paper tells; it has no person's name. Null when refused.</param>
/// <param name="Edition">full, public or the team's actor.</param>
/// <param name="Refusal">Why not, or null.</param>
public sealed record TakeHomeReply(ReviewPage? Page, string Edition, Refusal? Refusal);
