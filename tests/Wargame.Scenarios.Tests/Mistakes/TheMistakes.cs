namespace Wargame.Scenarios.Tests.Mistakes;

/// <summary>Mistakes that authors make: each gives one finding, at its place, with a suggestion that mends it.</summary>
public sealed class TheMistakes
{
    private static readonly IReadOnlyList<Mistake> Every = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Mistakes"), "*.txt")
        .Order(StringComparer.Ordinal).SelectMany(file => MistakeText.Read(File.ReadAllText(file)))];

    public static TheoryData<Mistake> All => [.. Every];

    [Fact]
    public void There_are_more_than_sixty_of_many_sorts()
    {
        Assert.True(Every.Count >= 60, $"{Every.Count}");
        Assert.True(Every.Select(mistake => mistake.Code).Distinct().Count() >= 45, $"{Every.Select(mistake => mistake.Code).Distinct().Count()} codes");
        Assert.Equal(Every.Count, Every.Select(mistake => mistake.Name).Distinct().Count());
    }

    [Theory]
    [InlineData("valley/scenario.yaml")]
    [InlineData("starter/scenario.yaml")]
    public void Their_bases_are_without_fault(string path) => Assert.Empty(Check(MistakeText.Base(path)).Diagnostics);

    [Theory]
    [MemberData(nameof(All))]
    public void A_mistake_gives_one_finding_at_its_place(Mistake mistake)
    {
        var found = Assert.Single(Check(mistake.Files).Diagnostics);

        Assert.Equal(mistake.Code, found.Code);
        Assert.Equal($"{mistake.File}:{mistake.Line}:{mistake.Column}", found.At.ToString());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_suggested_mends_it(Mistake mistake)
    {
        var checkedFiles = Check(mistake.Files);
        var suggestion = checkedFiles.Diagnostics[0].Suggestion;

        Assert.Equal(mistake.Mend, suggestion?.Label);
        var mended = suggestion!.Edits.Select(edit => edit.File).Distinct()
            .Aggregate(mistake.Files, (files, file) => files.With(file, suggestion.Apply(file, checkedFiles.Sources[file])));
        if (mistake.Mended is { } text)
            Assert.Equal(text, mended.Text(mistake.Edits[0].Path));
        Assert.Empty(Check(mended).Diagnostics);
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
