namespace Wargame.Review.Replays;

/// <summary>What the words of a subject name.</summary>
public enum SubjectKind
{
    /// <summary>Nothing more is said.</summary>
    Nothing,

    /// <summary>An order: an instrument and its target.</summary>
    Order,

    /// <summary>A card of choices, and the option.</summary>
    Card,

    /// <summary>Those to whom a message went.</summary>
    Talk,

    /// <summary>An inject.</summary>
    Inject,

    /// <summary>A crisis.</summary>
    Crisis,

    /// <summary>A ladder, and its rung.</summary>
    Ladder,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>Words that people wrote: an agreement's title, an announcement, a free-text order.</summary>
    Words,
}
