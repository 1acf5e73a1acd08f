using Wargame.Review.Attribution;
using Wargame.Sessions.Views;

namespace Wargame.Reports.Word;

/// <summary>What an after-action report tells besides the record.</summary>
public sealed record ReportOptions
{
    /// <summary>Whether people are called by their names; otherwise by their offices alone.</summary>
    public bool WithNames { get; init; }

    /// <summary>What the session would have come to without this actor or that; none to leave it out.</summary>
    public Shadows Shadows { get; init; } = Shadows.None;

    /// <summary>Who caused what; null to leave it out.</summary>
    public Attributed? Causes { get; init; }

    /// <summary>The recording that the session comes of, for what doctrines would have ordered and how long answers took; null to leave both out.</summary>
    public Recording? Recording { get; init; }
}
