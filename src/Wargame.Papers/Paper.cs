namespace Wargame.Papers;

/// <summary>What a paper is.</summary>
public enum PaperKind
{
    /// <summary>A team's brief.</summary>
    Brief,

    /// <summary>Cards to cut: roles and private cards.</summary>
    CueCards,

    /// <summary>The master scenario events list.</summary>
    Msel,

    /// <summary>The controller's handbook.</summary>
    Handbook,

    /// <summary>Exercise evaluation guides.</summary>
    Guides,

    /// <summary>One page for whoever pays.</summary>
    Sponsor,
}

/// <summary>The sheet that papers are laid out for.</summary>
public enum PaperSize
{
    /// <summary>210 by 297 millimetres.</summary>
    A4,

    /// <summary>8.5 by 11 inches.</summary>
    Letter,
}

/// <summary>A paper of a scenario: an HTML page that needs nothing else, ready to print.</summary>
/// <param name="File">The page's file name: <c>brief-bolivia.html</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Readers">Who may read it, in words.</param>
/// <param name="Actor">The actor whose team it is for; empty when it is for no one team.</param>
public sealed record Paper(string File, PaperKind Kind, string Title, string Readers, string Actor);

/// <summary>A page and what a browser may be told of it.</summary>
/// <param name="Html">The page.</param>
/// <param name="Style">All of its style, as it stands between the tags: a content policy may allow this and nothing else.</param>
public sealed record PrintedPage(string Html, string Style);

/// <summary>Another form of the same papers, for the index.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Address">Where it is; null for the one that is shown.</param>
public sealed record PaperChoice(string Label, string? Address);
