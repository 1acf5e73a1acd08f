namespace Wargame.Sessions.Disclosures;

/// <summary>How much a reader is told of a fact.</summary>
public enum DisclosureLevel
{
    /// <summary>Nothing at all, not even that there is something.</summary>
    Hidden,

    /// <summary>Vague, attributed to nobody, perhaps wrong: a number as a word, an order that somebody is said to have given.</summary>
    Rumour,

    /// <summary>Part of it, perhaps wrong: a number as a range, an order without its level or without who gave it.</summary>
    Partial,

    /// <summary>Exactly.</summary>
    Confirmed,
}
