using System.Collections.Immutable;
using Wargame.Scenarios.Checks;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Files;
using Wargame.Scenarios.Ignoring;
using Wargame.Scenarios.Languages;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Sections;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Scenarios;

/// <summary>What came of loading a scenario.</summary>
/// <param name="Scenario">The scenario, checked; null when there is any error.</param>
/// <param name="Diagnostics">All findings in reading order, at most <see cref="Limits.Diagnostics"/>.</param>
public sealed record LoadResult(ScenarioDefinition? Scenario, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The text of every file read, with LF line ends, by its path as in <see cref="SourceSpan.File"/>, to show places in it.</summary>
    public ImmutableSortedDictionary<string, string> Sources { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Warnings that the author has set aside, with a reason; they are not among <see cref="Diagnostics"/>.</summary>
    public ImmutableArray<IgnoredWarning> Ignored { get; init; } = [];

    /// <summary>Everything that has a name, in files that could be read; also where there are errors.</summary>
    public ImmutableArray<DefinedName> Names { get; init; } = [];

    /// <summary>Those of <see cref="Ignored"/> that no finding of the loader bears out.</summary>
    internal ImmutableArray<IgnoredWarning> IgnoredInVain { get; init; } = [];

    /// <summary>What is wrong with the scenario in other languages only; found by reading it once more in each.</summary>
    internal Func<IEnumerable<Diagnostic>> FaultsOfTranslations { get; init; } = () => [];
}

/// <summary>From YAML files to a checked scenario. Bad input of any kind gives diagnostics, never an exception.</summary>
public static class ScenarioLoader
{
    /// <summary>Loads a scenario from disk.</summary>
    /// <param name="folder">The scenario's folder, which holds <c>scenario.yaml</c>; files next to the folder may be included.</param>
    public static LoadResult Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Load(new FolderFiles(folder));
    }

    /// <summary>Loads a scenario from anywhere.</summary>
    /// <param name="files">The files.</param>
    public static LoadResult Load(IScenarioFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var bag = new DiagnosticBag();
        var texts = new SourceReader(files, bag);
        ScenarioDefinition? scenario = null;
        ImmutableArray<IgnoredWarning> ignored = [];
        ImmutableArray<DefinedName> names = [];
        Func<IEnumerable<Diagnostic>> translations = () => [];
        try
        {
            var sources = new ScenarioSources(files, texts, bag);
            if (sources.Read())
            {
                var reader = new ScenarioReader(sources, texts, files.Name, bag);
                (scenario, ignored, names) = (reader.Read(), reader.Ignored, [.. reader.Names]);
                if (!bag.HasErrors)
                    CompileCheck.Run(scenario.World, new SourceSpan($"{files.Name}/{ScenarioSources.RootName}", 1, 1), bag);
                if (!bag.HasErrors)
                    (scenario, translations) = Translate(scenario, sources, new Translating(files.Name, texts, bag));
            }
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The last net: an author must never see a stack trace, and a server must survive any upload.
            bag.Report(DiagnosticCatalogue.Syntax.Internal, new SourceSpan($"{files.Name}/{ScenarioSources.RootName}", 1, 1), $"the loader failed: {error.GetType().Name}",
                "please report this with the scenario's files");
        }
        var found = bag.ToSorted();
        var read = texts.Texts.ToImmutableSortedDictionary(text => text.Path, text => text.Text, StringComparer.Ordinal);
        return new LoadResult(bag.HasErrors ? null : scenario, Mender.Suggest(found.Where(finding => !ignored.Any(one => one.Covers(finding))), read))
        {
            Ignored = ignored,
            Names = names,
            IgnoredInVain = [.. ignored.Where(one => !found.Any(one.Covers))],
            FaultsOfTranslations = translations,
            Sources = read,
        };
    }

    private static (ScenarioDefinition, Func<IEnumerable<Diagnostic>>) Translate(ScenarioDefinition english, ScenarioSources sources, Translating translating)
    {
        var translations = translating.Read(sources.Written, english.Languages);
        return (english with { Translations = translating.Make(english, translations) }, () => translations.SelectMany(one => translating.Faults(english, one)));
    }
}
