namespace Wargame.Sessions.Languages;

/// <summary>The languages that people may choose, each for themselves, in the same session.</summary>
public enum Language
{
    /// <summary>English: what authors write, and what stands where a translation is missing.</summary>
    English,

    /// <summary>Spanish, as in Latin America.</summary>
    Spanish,

    /// <summary>Portuguese, as in Brazil.</summary>
    Portuguese,
}

/// <summary>Languages by their codes.</summary>
public static class LanguageCodes
{
    /// <summary>All languages, English first.</summary>
    public static IReadOnlyList<Language> All { get; } = [Language.English, Language.Spanish, Language.Portuguese];

    /// <summary>The code of ISO 639: <c>es</c>.</summary>
    public static string Code(this Language language) => language switch
    {
        Language.Spanish => "es",
        Language.Portuguese => "pt",
        _ => "en",
    };

    /// <summary>The language with a code, or null.</summary>
    /// <param name="code">A tag of BCP 47 such as <c>es</c> or <c>pt-BR</c>; what follows the first hyphen does not matter.</param>
    public static Language? Find(string code)
    {
        var hyphen = code.IndexOf('-', StringComparison.Ordinal);
        var first = hyphen < 0 ? code : code[..hyphen];
        return All.Cast<Language?>().FirstOrDefault(language => string.Equals(language!.Value.Code(), first, StringComparison.OrdinalIgnoreCase));
    }
}
