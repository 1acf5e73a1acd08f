using System.Collections.Frozen;
using System.Globalization;
using Wargame.World.Wording;

namespace Wargame.Sessions.Languages;

/// <summary>The server's sentences in one language, by their English pattern. What it does not know is said in English.</summary>
/// <param name="language">The language; it decides how numbers are written.</param>
/// <param name="find">The pattern in the language, or null.</param>
public sealed class Phrasebook(Language language, Func<string, string?> find)
{
    private static readonly NumberFormatInfo WithPoints = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NegativeSign = "-" };

    /// <param name="language">The language.</param>
    /// <param name="patterns">By the English pattern.</param>
    public Phrasebook(Language language, IEnumerable<KeyValuePair<string, string>> patterns)
        : this(language, Finder(patterns))
    {
    }

    /// <summary>Sentences as they are in the code.</summary>
    public static Phrasebook English { get; } = new(Language.English, _ => null);

    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>The pattern in the language, or null.</summary>
    public string? Find(string pattern) => find(pattern);

    /// <summary>A sentence in the language.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="name">What a part is called, for names; null for what the phrasebook says itself.</param>
    public string Say(Sentence sentence, Func<object, string?> name) =>
        Speech.Fill(find(sentence.Pattern) ?? sentence.Pattern, sentence.Parts, part => Part(part, name));

    private string Part(object part, Func<object, string?> name) => part switch
    {
        string text => text,
        Sentence sentence => Say(sentence, name),
        Row row => string.Join(row.Between, row.Parts.Select(each => Part(each, name))),
        Figure figure => figure.Number.ToString(figure.Format, Numbers),
        _ when name(part) is { } said => said,
        IFormattable number => number.ToString("#,0.###", Numbers),
        _ => part.ToString() ?? "",
    };

    private NumberFormatInfo Numbers => language == Language.English ? NumberFormatInfo.InvariantInfo : WithPoints;

    private static Func<string, string?> Finder(IEnumerable<KeyValuePair<string, string>> patterns)
    {
        var known = patterns.ToFrozenDictionary(StringComparer.Ordinal);
        return pattern => known.GetValueOrDefault(pattern);
    }
}

/// <summary>The phrasebooks of all languages.</summary>
/// <param name="books">Those there are; English needs none.</param>
public sealed class Phrasebooks(params IEnumerable<Phrasebook> books)
{
    private readonly FrozenDictionary<Language, Phrasebook> _books = books.ToFrozenDictionary(book => book.Language);

    /// <summary>English in every language.</summary>
    public static Phrasebooks None { get; } = new();

    /// <summary>The phrasebook of a language.</summary>
    public Phrasebook Of(Language language) => _books.GetValueOrDefault(language, Phrasebook.English);
}
