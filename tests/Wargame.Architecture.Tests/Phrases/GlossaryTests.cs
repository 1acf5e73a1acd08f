using System.Text.RegularExpressions;
using Wargame.Scenarios.Languages;
using Wargame.Sessions.Languages;
using YamlDotNet.RepresentationModel;

namespace Wargame.Architecture.Tests.Phrases;

/// <summary>One word for one thing, in each language, on every page.</summary>
public partial class GlossaryTests
{
    private const string Path = "src/Wargame.Scenarios/Languages/glossary.yaml";
    private const string Messages = "clients/web/src/messages";

    public static TheoryData<Language> Targets => [Language.Spanish, Language.Portuguese];

    [Fact]
    public void Every_term_has_a_word_in_each_language_and_says_what_it_means()
    {
        Assert.True(Terms().Count > 20);
        Assert.All(Terms(), term => Assert.All((string[])["en", "es", "pt", "means"], key => Assert.True(term.Children.ContainsKey(key), $"{term} has no \"{key}\"")));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void The_servers_sentences_use_the_words_of_the_glossary(Language language) =>
        Check(language, ServerPhrases.Of(language).Select(entry => (entry.Key, entry.Key, entry.Value)));

    [Theory]
    [MemberData(nameof(Targets))]
    public void The_clients_messages_use_the_words_of_the_glossary(Language language)
    {
        var (english, translated) = (Client("en"), Client(language.Code()));
        Assert.True(english.Count > 300, $"only {english.Count} messages were read");

        Check(language, english.Where(message => translated.ContainsKey(message.Key)).Select(message => (message.Key, message.Value, translated[message.Key])));
    }

    private static void Check(Language language, IEnumerable<(string Name, string English, string Said)> texts)
    {
        var found = new List<string>();
        foreach (var (name, english, said) in texts)
        {
            foreach (var term in Terms().Where(term => Uses(english, Forms(term, "en"))))
            {
                var forms = Forms(term, language.Code());
                if (!forms.Any(form => said.Contains(form, StringComparison.OrdinalIgnoreCase)))
                    found.Add($"{name}: \"{said}\" for \"{english}\" does not say {string.Join(" or ", forms)}");
            }
        }

        Assert.True(found.Count == 0, $"{Path} has other words:\n{string.Join('\n', found)}");
    }

    private static bool Uses(string text, IEnumerable<string> forms) =>
        forms.Any(form => Regex.IsMatch(text, $@"(?<![\p{{L}}{{]){Regex.Escape(form)}(?![\p{{L}}}}])", RegexOptions.IgnoreCase));

    private static IReadOnlyList<YamlMappingNode> Terms()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Tree.Read(Path)));
        return [.. ((YamlSequenceNode)stream.Documents[0].RootNode).Children.Cast<YamlMappingNode>()];
    }

    private static IReadOnlyList<string> Forms(YamlMappingNode term, string code) => [.. ((YamlSequenceNode)term[code]).Children.Select(form => ((YamlScalarNode)form).Value!)];

    /// <summary>Messages by key; those with plurals by their last form.</summary>
    private static Dictionary<string, string> Client(string code) => Tree.Files($"{Messages}/{code}", ".ts")
        .SelectMany(file => Message().Matches(Tree.Read(file)))
        .GroupBy(match => match.Groups["key"].Value).ToDictionary(group => group.Key, group => group.Last().Groups["text"].Value.Replace(@"\'", "'", StringComparison.Ordinal));

    [GeneratedRegex(@"^\s*'(?<key>[\w.-]+)':\s*(?:\{.*other:\s*)?'(?<text>(?:[^'\\]|\\.)*)'", RegexOptions.Multiline)]
    private static partial Regex Message();
}
