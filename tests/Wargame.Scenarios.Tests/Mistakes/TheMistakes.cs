namespace Wargame.Scenarios.Tests.Mistakes;

/// <summary>Mistakes that authors make: each gives one finding, at its place, with a suggestion that mends it.</summary>
public sealed class TheMistakes
{
    private static readonly IReadOnlyList<Mistake> Every = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Mistakes"), "*.txt")
        .Order(StringComparer.Ordinal).SelectMany(file => MistakeText.Read(File.ReadAllText(file)))];

    public static TheoryData<Mistake> All => [.. Every];

    /// <summary>What no lines of a file can make, and what shows it instead.</summary>
    private static readonly Dictionary<string, string> Unwritten = new()
    {
        ["WG0001"] = "a mistake of the program, not of an author",
        ["WG0102"] = "bytes that are no text cannot stand in a text; HostileInput has them",
        ["WG0701"] = "a folder without scenario.yaml has no line to point at",
        ["WG0705"] = "the operating system refuses, whatever stands in the file",
        ["WG0804"] = "shows when the turn is played; the command line's tests play it",
        ["WG0805"] = "shows when the turn is played; the command line's tests play it",
    };

    [Fact]
    public void Every_code_has_its_mistake_or_a_reason_why_no_file_can_hold_one()
    {
        var seeded = Every.Select(mistake => mistake.Code).ToHashSet();
        Assert.Equal(DiagnosticCatalogue.All.Select(kind => kind.Code).Except(seeded), Unwritten.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(seeded.Except(DiagnosticCatalogue.All.Select(kind => kind.Code)));
        Assert.Equal(Every.Count, Every.Select(mistake => mistake.Name).Distinct().Count());
    }

    [Fact]
    public void Only_what_is_too_much_or_empty_is_left_to_its_author()
    {
        var left = Every.Where(mistake => mistake.Mend is null).ToList();
        Assert.All(left, mistake => Assert.False(string.IsNullOrWhiteSpace(mistake.WhyNoMend)));
        Assert.All(left, mistake => Assert.Matches("^WG(06|0103)", mistake.Code));
    }

    [Theory]
    [InlineData("valley/scenario.yaml")]
    [InlineData("starter/scenario.yaml")]
    public void Their_bases_are_without_fault(string path) => Assert.Empty(Check(MistakeText.Base(path)).Diagnostics);

    [Theory]
    [MemberData(nameof(All))]
    public void A_mistake_gives_one_finding_at_its_place_and_what_is_suggested_mends_it(Mistake mistake)
    {
        var (diagnostics, sources) = mistake.Check(mistake.Files);
        var found = Assert.Single(diagnostics);

        Assert.Equal(mistake.Code, found.Code);
        Assert.Equal($"{mistake.File}:{mistake.Line}:{mistake.Column}", found.At.ToString());
        Assert.Equal(mistake.Mend, found.Suggestion?.Label);
        if (found.Suggestion is { } suggestion)
            ItMends(mistake, suggestion, sources);
    }

    private static void ItMends(Mistake mistake, Suggestion suggestion, IReadOnlyDictionary<string, string> sources)
    {
        var mended = suggestion.Edits.Select(edit => edit.File).Distinct()
            .Aggregate(mistake.Files, (files, file) => files.With(file, suggestion.Apply(file, sources[file])));
        if (mistake.Mended is { } text)
            Assert.Equal(text, mended.Text(mistake.Edits[0].Path));
        Assert.Empty(mistake.Check(mended).Found);
    }

    [Fact]
    public void A_suggestion_changes_only_what_is_there_whatever_is_wrong()
    {
        foreach (var example in Explaining.DiagnosticExamples.All.Where(example => example.File != Explaining.CodeExample.OrdersFile))
        {
            var files = MemoryFiles.Of("starter", [.. example.Files(wrong: true).Select(file => ($"starter/{file.Key}", file.Value))]);
            var loaded = Check(files);
            foreach (var edit in loaded.Diagnostics.SelectMany(found => found.Suggestion?.Edits ?? []))
            {
                var text = new Files.SourceText(edit.File, loaded.Sources[edit.File]);
                Assert.Equal(edit.Range, text.Range(text.Index(edit.Range.StartLine, edit.Range.StartColumn), text.Index(edit.Range.EndLine, edit.Range.EndColumn)));
            }
        }
    }

    [Fact]
    public void A_name_that_is_wrong_in_thousands_of_places_is_found_once_and_left_to_its_author()
    {
        var lines = string.Concat(Enumerable.Range(0, 1500).Select(number => FormattableString.Invariant($"  - {{ id: rule-{number}, because: B., change: {{ highland.aproval: 1, us.csh: 1, lowland.servces: 1 }}, source: made for tests, grade: D }}\n")));
        var files = MemoryFiles.Valley.Replacing("valley/world.yaml", "adjust:\n", lines + "adjust:\n");
        var found = Check(files).Diagnostics;
        Assert.Equal(3, found.Length);
        Assert.All(found, one => Assert.Null(one.Suggestion));
    }

    private static LoadResult Check(MemoryFiles files) => ScenarioLint.Check(ScenarioLoader.Load(files));
}
