using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;
using Wargame.Sessions.Languages;

namespace Wargame.Scenarios.Languages;

/// <summary>Compares translations with the English files: texts that are none, texts that are missing, texts of an English that has changed.</summary>
/// <param name="scenario">The scenario's folder.</param>
/// <param name="bag">Where findings go.</param>
/// <param name="promised">The languages that the scenario says it is wholly translated into.</param>
internal sealed class CatalogueCheck(string scenario, DiagnosticBag bag, IReadOnlyCollection<Language> promised)
{
    private const int WordsShown = 40;

    /// <param name="root">The English file as it is written.</param>
    /// <param name="catalogue">Its translation; null when there is none.</param>
    /// <param name="language">The language.</param>
    public void Run(Node root, Catalogue? catalogue, Language language)
    {
        var english = TextWalk.Of(root);
        if (catalogue is not null)
        {
            var known = english.Select(text => text.Path).ToHashSet(StringComparer.Ordinal);
            foreach (var (path, text) in catalogue.Texts.Where(text => !known.Contains(text.Key)))
                ReportUnknown(path, text, known, root.Source.Path);
        }
        foreach (var (path, text) in english)
        {
            var translated = catalogue?.Find(path);
            if (translated is null && promised.Contains(language))
                ReportMissing(path, text, language);
            else if (translated is not null && catalogue!.IsStale(path, text.Value))
                ReportStale(path, text, catalogue);
            if (translated is not null)
                CheckParameters(text, catalogue!.Texts[path]);
        }
    }

    /// <summary>A brief without a translation.</summary>
    public void MissingBrief(ScalarNode brief, string path, Language language)
    {
        if (promised.Contains(language))
            bag.Report(DiagnosticCatalogue.Lint.Untranslated, brief.Span, $"the brief \"{brief.Value}\" is not in {language}", () => $"write {path}", $"{language} {brief.Value}",
                () => Mend.Ignore(DiagnosticCatalogue.Lint.Untranslated, scenario, brief.Value));
    }

    // A file that is not translated yet is one finding, not hundreds.
    private void ReportMissing(string path, ScalarNode text, Language language) => bag.Report(
        DiagnosticCatalogue.Lint.Untranslated, text.Span, $"\"{path}\" is not in {language}",
        () => $"write it in {Catalogue.PathOf(text.Source.Path, language.Code())}; \"wargame translate\" prepares the file", $"{language} {text.Source.Path}",
        () => Mend.Ignore(DiagnosticCatalogue.Lint.Untranslated, scenario, path));

    // Whoever has read both may say that the translation still holds, as "wargame translate --keep" does for all of them.
    private void ReportStale(string path, ScalarNode text, Catalogue catalogue) => bag.Report(
        DiagnosticCatalogue.Lint.Stale, catalogue.Texts[path].Span, $"\"{path}\" was translated from another text",
        $"the English text now begins \"{Shorten(text.Value)}\" ({text.Span}); change the translation, or say \"wargame translate --keep\" if it still holds",
        new Mend.Elsewhere(catalogue.From[path].Span, Mend.To(catalogue.From[path].Value, Catalogue.Made(text.Value, catalogue.Texts[path].Value), isSure: false)));

    private void ReportUnknown(string path, ScalarNode text, IReadOnlyCollection<string> known, string file)
    {
        var sameLength = known.Where(candidate => candidate.Count(letter => letter == '.') == path.Count(letter => letter == '.'));
        bag.Report(DiagnosticCatalogue.Meaning.NoSuchText, text.Span, $"{file} has no text \"{path}\"",
            () => NearestPath(path, sameLength) is { } meant ? $"did you mean \"{meant}\"?" : "\"wargame translate\" moves what is not needed any more to the end", null,
            () => NearestPath(path, sameLength) is { } meant ? Renaming(path.Split('.'), meant.Split('.')) : Mend.WithoutKey());
    }

    // Paths are longer than ids: they are near when all parts but one are the same and that one is near.
    private static string? NearestPath(string path, IEnumerable<string> candidates)
    {
        var parts = path.Split('.');
        foreach (var candidate in candidates.Select(candidate => candidate.Split('.')))
        {
            var differing = Enumerable.Range(0, parts.Length).Where(place => parts[place] != candidate[place]).ToList();
            if (differing.Count == 1 && Nearest.Find(parts[differing[0]], [candidate[differing[0]]]) is not null)
                return string.Join('.', candidate);
        }
        return null;
    }

    // All parts are the same but one.
    private static Mend Renaming(string[] path, string[] meant)
    {
        var place = Enumerable.Range(0, path.Length).First(place => path[place] != meant[place]);
        return new Mend.Rename(path[place], meant[place], IsSure: true);
    }

    private void CheckParameters(ScalarNode english, ScalarNode translated)
    {
        var known = ParameterUse.In(english.Value).Select(use => use.Parameter).ToHashSet(StringComparer.Ordinal);
        foreach (var use in ParameterUse.In(translated.Value).Where(use => !known.Contains(use.Parameter)))
        {
            bag.Report(DiagnosticCatalogue.References.Parameter, translated.Span, $"the English text has no \"${use.Parameter}\"",
                known.Count == 0 ? "write the text without it" : $"it has {string.Join(", ", known.Order(StringComparer.Ordinal).Select(name => "$" + name))}");
        }
    }

    private static string Shorten(string text) => text.Length <= WordsShown ? text : text[..WordsShown].TrimEnd() + "…";
}
