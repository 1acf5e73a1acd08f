using System.Collections.Immutable;
using System.Text;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Files;
using Wargame.Scenarios.Sections;
using Wargame.Scenarios.Yaml;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Scenarios;

namespace Wargame.Scenarios.Languages;

/// <summary>
/// Reads the translations that lie beside a scenario's files, and makes the scenario in each language: the same files are read once more,
/// with other texts in the same places, so that nothing but texts can differ.
/// </summary>
/// <param name="name">The scenario's folder.</param>
/// <param name="texts">Where files come from.</param>
/// <param name="bag">Where mistakes go.</param>
internal sealed class Translating(string name, SourceReader texts, DiagnosticBag bag)
{
    private readonly NodeBudget budget = new(Limits.Nodes, Limits.TotalBytes);

    /// <summary>The languages that scenarios may be translated into.</summary>
    public static IEnumerable<Language> Targets => LanguageCodes.All.Where(language => language != Language.English);

    /// <summary>Reads and checks all translations.</summary>
    /// <param name="roots">The English files as they are written, in reading order.</param>
    /// <param name="promised">The languages that the scenario says it is wholly translated into.</param>
    public ImmutableArray<Translation> Read(IReadOnlyList<Node> roots, IReadOnlyCollection<Language> promised) =>
        [.. Targets.Select(language => Read(roots, language, new CatalogueCheck(name, bag, promised))).Where(translation => !translation.IsEmpty)];

    /// <summary>The scenario in these languages; each is read when it is first asked for.</summary>
    public ScenarioTranslations Make(ScenarioDefinition english, ImmutableArray<Translation> translations)
    {
        var files = new KnownFiles(name, texts.Texts.ToImmutableDictionary(text => text.Path, text => text.Text, StringComparer.Ordinal));
        return new(translations.ToImmutableSortedDictionary(
            translation => translation.Language, translation => new Lazy<ScenarioDefinition>(() => Load(files, translation, english, out _))));
    }

    /// <summary>What is wrong with the scenario in a language though it is right in English, such as two seats whose titles became one.</summary>
    public ImmutableArray<Diagnostic> Faults(ScenarioDefinition english, Translation translation)
    {
        var files = new KnownFiles(name, texts.Texts.ToImmutableDictionary(text => text.Path, text => text.Text, StringComparer.Ordinal));
        Load(files, translation, english, out var faults);
        return faults;
    }

    private static ScenarioDefinition Load(KnownFiles files, Translation translation, ScenarioDefinition english, out ImmutableArray<Diagnostic> faults)
    {
        var found = new DiagnosticBag();
        var reader = new SourceReader(files, found);
        var sources = new ScenarioSources(files, reader, found, translation);
        var made = sources.Read() ? new ScenarioReader(sources, reader, files.Name, found, translation).Read() : null;
        faults = [.. found.ToSorted().Where(finding => finding.Severity == Severity.Error)];
        return made is null || !faults.IsEmpty ? english : UnitWords.Put(made with { Hash = english.Hash, Language = translation.Language });
    }

    private Translation Read(IReadOnlyList<Node> roots, Language language, CatalogueCheck check)
    {
        var catalogues = ImmutableSortedDictionary.CreateBuilder<string, Catalogue>(StringComparer.Ordinal);
        var briefs = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var root in roots)
        {
            if (texts.ReadIfThere(Catalogue.PathOf(root.Source.Path, language.Code())) is { } text && new CatalogueReader(bag, budget).Read(text) is { } catalogue)
                catalogues[root.Source.Path] = catalogue;
            check.Run(root, catalogues.GetValueOrDefault(root.Source.Path), language);
            foreach (var brief in ScenarioTexts.Briefs(root))
            {
                if (ScenarioPaths.Resolve(name, brief.Value) is not { } path)
                    continue;
                var translated = Catalogue.PathOf(path, language.Code());
                if (texts.ReadIfThere(translated) is not null)
                    briefs[path] = translated;
                else
                    check.MissingBrief(brief, translated, language);
            }
        }
        // Nobody promises these; where they are translated, they are printed so.
        foreach (var path in ScenarioPages.All.Select(page => $"{name}/{page}"))
        {
            var translated = Catalogue.PathOf(path, language.Code());
            if (texts.ReadIfThere(translated) is not null)
                briefs[path] = translated;
        }
        return new(language, catalogues.ToImmutable(), briefs.ToImmutable());
    }

    /// <summary>Files that were read already.</summary>
    private sealed class KnownFiles(string name, ImmutableDictionary<string, string> known) : IScenarioFiles
    {
        public string Name => name;

        public ScenarioFile Read(string path, int maximumBytes) =>
            known.TryGetValue(path, out var text) ? new(FileOutcome.Read, Encoding.UTF8.GetBytes(text)) : ScenarioFile.Failed(FileOutcome.Missing);
    }
}
