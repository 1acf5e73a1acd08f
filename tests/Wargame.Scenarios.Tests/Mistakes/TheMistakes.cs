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

    private static LoadResult Check(MemoryFiles files) => ScenarioLint.Check(ScenarioLoader.Load(files));
}
