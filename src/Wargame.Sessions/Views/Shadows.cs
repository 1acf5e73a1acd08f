using System.Collections.Immutable;
using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>
/// What the session would have come to without one actor: the ends of its shadow runs (MODEL 3.8). They are about the past, so they are
/// played by the review and handed to the views; a view that is given none says nothing of added value.
/// </summary>
/// <param name="Ends">By actor, the world after the last released turn if that actor had held throughout.</param>
public sealed record Shadows(ImmutableDictionary<string, WorldState> Ends)
{
    /// <summary>No run was played.</summary>
    public static Shadows None { get; } = new(ImmutableDictionary<string, WorldState>.Empty);
}
