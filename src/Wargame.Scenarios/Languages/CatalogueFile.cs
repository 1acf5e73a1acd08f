namespace Wargame.Scenarios.Languages;

/// <summary>The translation of one file, as it is to be written.</summary>
/// <param name="Path">Where, from the folder that holds all scenarios: <c>bolivia-secession/languages/es/injects.yaml</c>.</param>
/// <param name="Text">Its content; empty for a brief, which only a person can write.</param>
/// <param name="Texts">How many texts the English file has.</param>
/// <param name="Missing">How many of them are not translated.</param>
/// <param name="Stale">How many were translated from an English that has changed since.</param>
/// <param name="Unused">How many translations have no English text any more; they are kept at the end.</param>
public sealed record CatalogueFile(string Path, string Text, int Texts, int Missing, int Stale, int Unused)
{
    /// <summary>Whether it is a brief.</summary>
    public bool IsBrief => Path.EndsWith(".md", StringComparison.Ordinal);
}
