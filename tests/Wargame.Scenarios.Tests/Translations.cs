using Wargame.Scenarios.Languages;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Scenarios;

namespace Wargame.Scenarios.Tests;

/// <summary>Texts in other languages: catalogues beside the files, checked, and filled in by a translator with the help of a command.</summary>
public sealed class Translations
{
    private const string Play = "valley/play.yaml";
    private const string SpanishPlay = "valley/languages/es/play.yaml";

    [Fact]
    public void Each_text_of_a_language_stands_where_the_English_one_does_and_what_is_missing_is_English()
    {
        var valley = MemoryFiles.Valley
            .With("valley/languages/es/scenario.yaml", "title: El valle\nteams: { highland: { seats: { 1: Presidente } } }\n")
            .With(SpanishPlay, "injects: { march: { title: La marcha } }\n")
            .With("valley/languages/es/briefs/us.md", "# Ustedes son la embajada\n");

        var english = Loaded(valley);
        var spanish = english.In(Language.Spanish);

        Assert.Equal(("El valle", "Can a valley be kept?"), (spanish.Title, spanish.Subtitle));
        Assert.Equal(["Presidente", "Minister of Defence"], spanish.Team("highland")!.Seats);
        Assert.Equal("La marcha", spanish.World.Injects.Single(inject => inject.Id == "march").Title);
        Assert.StartsWith("# Ustedes son", spanish.Team("us")!.Brief, StringComparison.Ordinal);
        Assert.Equal(english.Hash, spanish.Hash);
        Assert.Same(english, english.In(Language.Portuguese));
    }

    [Fact]
    public void A_seat_is_translated_at_one_place_however_its_author_writes_it()
    {
        var valley = MemoryFiles.Valley.Replacing("valley/scenario.yaml", "seats: [President, Minister of Defence]", "seats: [{ title: President, may: [draft, sign, answer, negotiate] }, Minister of Defence]")
            .With("valley/languages/es/scenario.yaml", "teams: { highland: { seats: { 1: Presidente, 2: Ministro } } }\n");
        Assert.Equal(["Presidente", "Ministro"], Loaded(valley).In(Language.Spanish).Team("highland")!.Seats);
    }

    [Fact]
    public void A_translation_does_not_make_it_another_scenario() =>
        Assert.Equal(Loaded(MemoryFiles.Valley).Hash, Loaded(MemoryFiles.Valley.With(SpanishPlay, "injects: { march: { title: La marcha } }\n")).Hash);

    [Fact]
    public void A_file_with_parameters_is_translated_once_for_all_that_include_it_and_takes_the_translated_names()
    {
        var files = MemoryFiles.Of("twice",
            ("twice/scenario.yaml", MemoryFiles.Valley.Text("valley/scenario.yaml").Replace("id: valley", "id: twice", StringComparison.Ordinal)
                .Replace("  - play.yaml\n", "  - play.yaml\n  - { file: news.yaml, with: { place: lowland } }\n  - { file: news.yaml, with: { place: valley-floor } }\n", StringComparison.Ordinal)),
            ("twice/world.yaml", MemoryFiles.Valley.Text("valley/world.yaml")), ("twice/play.yaml", MemoryFiles.Valley.Text(Play)),
            ("twice/briefs/us.md", "x"), ("twice/briefs/highland.md", "x"), ("doctrine/stages.yaml", MemoryFiles.Valley.Text("doctrine/stages.yaml")),
            ("twice/news.yaml", "parameters: [{ id: place, about: Where. }]\ninjects:\n  - { id: rain-in-$place, title: Rain in $place.name, text: It rains., channel: news, from: Radio, to: everyone, turn: 1, expected: None., objective: None., source: Design of tests, grade: D }\n"),
            ("twice/languages/es/news.yaml", "injects: { rain-in-$place: { title: Lluvia en $place.name } }\n"),
            ("twice/languages/es/world.yaml", "entities: { lowland: { name: Tierra baja } }\n"));

        var spanish = Loaded(files).In(Language.Spanish);

        Assert.Equal("Lluvia en Tierra baja", spanish.World.Injects.Single(inject => inject.Id == "rain-in-lowland").Title);
        Assert.StartsWith("Lluvia en ", spanish.World.Injects.Single(inject => inject.Id == "rain-in-valley-floor").Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_the_English_file_does_not_have_is_an_error_with_the_nearest_name()
    {
        var found = Assert.Single(ScenarioLoader.Load(MemoryFiles.Valley.With(SpanishPlay, "injects:\n  marsh:\n    title: La marcha\n")).Diagnostics);
        Assert.Equal("valley/languages/es/play.yaml:3:12: error[WG0540]: valley/play.yaml has no text \"injects.marsh.title\" (did you mean \"injects.march.title\"?)", found.ToString());
    }

    [Fact]
    public void A_language_that_is_promised_and_lacks_texts_is_told_once_for_each_file_at_the_first_text()
    {
        var promised = MemoryFiles.Valley.Replacing("valley/scenario.yaml", "minutes: 60\n", "minutes: 60\nlanguages: [es]\n");
        var found = ScenarioLoader.Load(promised).Diagnostics.Where(finding => finding.Code == "WG0930").ToList();
        Assert.Contains(found, finding => finding.At.ToString() == "valley/scenario.yaml:2:8" && finding.Message == "\"title\" is not in Spanish");
        Assert.Contains(found, finding => finding.Message == "the brief \"briefs/us.md\" is not in Spanish");
        Assert.All(found.CountBy(finding => finding.At.File), file => Assert.InRange(file.Value, 1, 3));
    }

    [Fact]
    public void An_unknown_language_is_an_error() => Assert.Contains(
        ScenarioLoader.Load(MemoryFiles.Valley.Replacing("valley/scenario.yaml", "minutes: 60\n", "minutes: 60\nlanguages: [en]\n")).Diagnostics,
        finding => finding.Message == "unknown language \"en\"" && finding.Severity == Severity.Error);

    [Fact]
    public void What_the_translator_prepared_and_filled_is_kept_and_nothing_is_missing_in_the_end()
    {
        var files = Filled(MemoryFiles.Valley);

        var (again, mistakes) = ScenarioTranslator.Prepare(files, "es", keep: false);

        Assert.Empty(mistakes);
        Assert.Equal(0, again.Sum(file => file.Missing + file.Stale + file.Unused));
        Assert.All(again.Where(file => !file.IsBrief), file => Assert.Contains("¡", file.Text, StringComparison.Ordinal));
        Assert.All(again.Where(file => !file.IsBrief), file => Assert.Equal(file.Text, Prepared(files.With(file.Path, file.Text), file.Path).Text));
    }

    [Fact]
    public void An_English_text_that_changes_makes_its_translation_stale_until_that_is_changed_or_declared_good()
    {
        var filled = Filled(MemoryFiles.Valley);
        var noted = filled.With(SpanishPlay, Prepared(filled, SpanishPlay).Text);
        var changed = noted.Replacing(Play, "They march.", "They march on the capital.");

        var found = Assert.Single(ScenarioLoader.Load(changed).Diagnostics);
        Assert.Equal(("WG0931", SpanishPlay), (found.Code, found.At.File));
        Assert.Equal(1, Prepared(changed, SpanishPlay).Stale);

        Assert.Empty(ScenarioLoader.Load(changed.Replacing(SpanishPlay, "\"¡They march.\"", "\"Marchan sobre la capital.\"")).Diagnostics);
        var kept = ScenarioTranslator.Prepare(changed, "es", keep: true).Files.Single(file => file.Path == SpanishPlay);
        Assert.Empty(ScenarioLoader.Load(changed.With(SpanishPlay, kept.Text)).Diagnostics);
    }

    [Fact]
    public void A_translation_whose_English_text_is_gone_is_kept_at_the_end()
    {
        var files = MemoryFiles.Valley.With(SpanishPlay, "injects: { gone: { title: Adiós } }\n");
        var prepared = Prepared(files, SpanishPlay);
        Assert.Equal(1, prepared.Unused);
        Assert.Contains("unused:\n  injects.gone.title: \"Adiós\"\n", prepared.Text, StringComparison.Ordinal);
        Assert.Empty(ScenarioLoader.Load(files.With(SpanishPlay, prepared.Text)).Diagnostics);
    }

    [Theory]
    [InlineData("injects: [a, b]\n", "WG0203")]
    [InlineData("just words\n", "WG0203")]
    [InlineData("injects: { march: { title: \"un $lugar\" } }\n", "WG0317")]
    [InlineData("injects: {\n", "WG0101")]
    public void A_bad_catalogue_is_told_and_never_thrown(string text, string code) =>
        Assert.Contains(ScenarioLoader.Load(MemoryFiles.Valley.With(SpanishPlay, text)).Diagnostics, finding => finding.Code == code && finding.At.File == SpanishPlay);

    [Fact]
    public void Two_seats_that_become_one_in_a_language_are_told_by_the_lint_and_the_session_stays_English()
    {
        var files = MemoryFiles.Valley.With("valley/languages/es/scenario.yaml", "title: El valle\nteams: { highland: { seats: { 1: Jefe, 2: Jefe } } }\n");
        var loaded = ScenarioLoader.Load(files);
        Assert.Contains(ScenarioLint.Check(loaded).Diagnostics, finding => finding.Message == "in a translation: seat \"Jefe\" is given twice");
        Assert.Equal(loaded.Scenario!.Title, loaded.Scenario.In(Language.Spanish).Title);
    }

    /// <summary>Every text gets an exclamation mark before it, as if somebody had translated it.</summary>
    internal static MemoryFiles Filled(MemoryFiles files)
    {
        foreach (var file in ScenarioTranslator.Prepare(files, "es", keep: false).Files)
        {
            var comment = new List<string>();
            var lines = new List<string>();
            foreach (var line in file.Text.Split('\n'))
            {
                if (line.TrimStart().StartsWith('#'))
                    comment.Add(line.Trim().TrimStart('#').Trim());
                var isEmpty = line.EndsWith(": \"\"", StringComparison.Ordinal);
                lines.Add(isEmpty ? $"{line[..^2]}\"¡{string.Join(' ', comment).Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : line);
                if (!line.TrimStart().StartsWith('#'))
                    comment.Clear();
            }
            files = files.With(file.Path, file.IsBrief ? "¡Un resumen!" : string.Join('\n', lines));
        }
        return files;
    }

    private static CatalogueFile Prepared(MemoryFiles files, string path) => ScenarioTranslator.Prepare(files, "es", keep: false).Files.Single(file => file.Path == path);

    private static ScenarioDefinition Loaded(MemoryFiles files)
    {
        var loaded = ScenarioLoader.Load(files);
        Assert.Empty(loaded.Diagnostics);
        return loaded.Scenario!;
    }
}
