using Wargame.Scenarios.Languages;
using Wargame.Sessions.Languages;
using Wargame.World.Wording;

namespace Wargame.Architecture.Tests.Phrases;

/// <summary>Every sentence that the server composes is in every language, and nothing else is in the phrasebooks.</summary>
public class PhraseTests
{
    /// <summary>Units are written by authors, not in the code.</summary>
    private const string Units = "units.yaml";

    public static TheoryData<Language> Targets => [Language.Spanish, Language.Portuguese];

    [Fact]
    public void The_code_is_read_as_the_compiler_reads_it()
    {
        var patterns = SpokenPatterns.OfTheCode.Sentences.Select(spoken => spoken.Pattern).ToHashSet();

        Assert.Contains("{0} joins {1} as {2}.", patterns);
        Assert.Contains("No session has this code.", patterns);
        Assert.Contains("It waits and sees.", patterns);
        Assert.Contains("Q{0} {1}", patterns);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Every_sentence_has_a_translation_with_the_same_holes(Language language)
    {
        var known = Entries(language);
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var spoken in SpokenPatterns.OfTheCode.Sentences.Where(spoken => spoken.Pattern.Any(char.IsLetter)))
        {
            if (!known.TryGetValue(spoken.Pattern, out var said))
                missing.Add($"{spoken.Place}: \"{spoken.Pattern}\"");
            else if (!Speech.Holes(said).Order().SequenceEqual(Speech.Holes(spoken.Pattern).Order()))
                missing.Add($"{spoken.Place}: \"{said}\" has other holes than \"{spoken.Pattern}\"");
        }

        Assert.True(missing.Count == 0, $"not in {language} (src/Wargame.Scenarios/Languages/Phrases/{language.Code()}):\n{string.Join('\n', missing)}");
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Every_translation_is_of_a_sentence_that_the_code_says(Language language)
    {
        var spoken = SpokenPatterns.OfTheCode.Sentences.Select(each => each.Pattern).ToHashSet();

        var unused = Entries(language).Keys.Where(pattern => !spoken.Contains(pattern) && !UnitsOf(language).ContainsKey(pattern)).ToList();

        Assert.True(unused.Count == 0, $"in the phrasebook but not in the code:\n{string.Join('\n', unused)}");
    }

    [Fact]
    public void Both_languages_have_the_same_files_with_the_same_entries()
    {
        static IEnumerable<string> Names(Language language) => ServerPhrases.Files(language).Select(file => file.Name[3..]);

        Assert.Equal(Names(Language.Spanish), Names(Language.Portuguese));
        Assert.Equal(Entries(Language.Spanish).Keys.Order(), Entries(Language.Portuguese).Keys.Order());
    }

    [Fact]
    public void No_text_passes_by_the_phrasebooks()
    {
        var found = SpokenPatterns.OfTheCode.Others.Where(spoken => !PlainTexts.IsExcused(spoken)).Select(spoken => $"{spoken.Place}: \"{spoken.Pattern}\"").ToList();

        Assert.True(found.Count == 0, "make it a sentence (sight.Say), or say in PlainTexts why no reader sees it:\n" + string.Join('\n', found));
    }

    private static Dictionary<string, string> Entries(Language language) => ServerPhrases.Of(language).ToDictionary(StringComparer.Ordinal);

    private static Dictionary<string, string> UnitsOf(Language language) => ServerPhrases.Of(language, Units).ToDictionary(StringComparer.Ordinal);
}
