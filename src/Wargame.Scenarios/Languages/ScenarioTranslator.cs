using System.Collections.Immutable;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Files;
using Wargame.Scenarios.Yaml;
using Wargame.Sessions.Languages;

namespace Wargame.Scenarios.Languages;

/// <summary>Prepares the files that a translator fills in.</summary>
public static class ScenarioTranslator
{
    /// <summary>The codes of the languages that scenarios may be translated into.</summary>
    public static ImmutableArray<string> Codes => [.. Translating.Targets.Select(target => target.Code())];

    /// <summary>
    /// The translations of all files of a scenario, its own and the shared ones, with a place for each text that is missing. What is translated
    /// is never lost.
    /// </summary>
    /// <param name="files">The scenario.</param>
    /// <param name="code">One of <see cref="Codes"/>.</param>
    /// <param name="keep">Whether translations of an English that has changed are declared good.</param>
    /// <returns>The files, or what is wrong with those that are there: then nothing should be written.</returns>
    public static (ImmutableArray<CatalogueFile> Files, ImmutableArray<Diagnostic> Mistakes) Prepare(IScenarioFiles files, string code, bool keep)
    {
        ArgumentNullException.ThrowIfNull(files);
        var language = LanguageCodes.Find(code) ?? throw new ArgumentException($"There is no language {code}.", nameof(code));
        var bag = new DiagnosticBag();
        var texts = new SourceReader(files, bag);
        var sources = new ScenarioSources(files, texts, bag);
        var reader = new CatalogueReader(bag, new NodeBudget(Limits.Nodes, Limits.TotalBytes));
        var made = ImmutableArray.CreateBuilder<CatalogueFile>();
        if (sources.Read())
        {
            foreach (var root in sources.Written)
            {
                var known = texts.ReadIfThere(Catalogue.PathOf(root.Source.Path, code)) is { } text ? reader.Read(text) : null;
                if (CatalogueWriter.Write(root, known, language, keep) is { } file)
                    made.Add(file);
                made.AddRange(ScenarioTexts.Briefs(root).Select(brief => ScenarioPaths.Resolve(files.Name, brief.Value)).OfType<string>()
                    .Select(path => Catalogue.PathOf(path, code)).Select(path => new CatalogueFile(path, "", 1, texts.ReadIfThere(path) is null ? 1 : 0, 0, 0)));
            }
        }
        return (made.ToImmutable(), [.. bag.ToSorted().Where(finding => finding.Severity == Severity.Error)]);
    }

    /// <summary>The same for a scenario on disk.</summary>
    public static (ImmutableArray<CatalogueFile> Files, ImmutableArray<Diagnostic> Mistakes) Prepare(string folder, string code, bool keep) =>
        Prepare(new FolderFiles(folder), code, keep);
}
