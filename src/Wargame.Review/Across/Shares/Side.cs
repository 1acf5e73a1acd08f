namespace Wargame.Review.Across.Shares;

/// <summary>Of two sessions that are laid beside one another, whose record something is taken from.</summary>
internal enum Side
{
    /// <summary>The session that the other one is held against.</summary>
    First,

    /// <summary>The other one.</summary>
    Second,
}
