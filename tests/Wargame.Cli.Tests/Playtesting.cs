using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Wargame.Cli.Tests;

/// <summary>A playtest gives one page and one JSON document, the same for the same seed.</summary>
public sealed class Playtesting : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("wargame-playtest-").FullName;

    public Playtesting() => Shell.Run(folder, "new", "river");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_report_tells_mandates_numbers_injects_ladders_and_who_decides()
    {
        var (code, output, _) = Shell.Run(folder, "playtest", "river", "--runs", "200");
        Assert.Equal(0, code);
        Assert.StartsWith("river: 200 plays by 20 casts, profile bd01, seed 1\n", output);
        var report = JsonDocument.Parse(Read("playtest-river.json")).RootElement;
        var mandate = report.GetProperty("mandates")[0];
        var decided = mandate.GetProperty("decided_by");
        Assert.Equal(1, decided.EnumerateObject().Sum(share => share.Value.GetDouble()), 2);
        Assert.Equal(7, mandate.GetProperty("by_turn").GetArrayLength());
        Assert.Contains(report.GetProperty("numbers").EnumerateArray(), number => number.GetProperty("variable").GetString() == "growers.trust");
        Assert.Equal(1, report.GetProperty("injects")[0].GetProperty("share").GetDouble());
        Assert.Equal(1, report.GetProperty("ladders")[0].GetProperty("rungs").EnumerateArray().Sum(rung => rung.GetProperty("ended").GetDouble()), 2);
        Assert.Equal(60, report.GetProperty("minutes").GetProperty("planned").GetInt32());
    }

    [Fact]
    public void The_page_needs_nothing_else_and_its_pictures_are_well_formed()
    {
        Shell.Run(folder, "playtest", "river", "--runs", "50");
        var page = Read("playtest-river.html");
        Assert.DoesNotContain("<script", page);
        Assert.DoesNotContain("http", page);
        var pictures = page.Split("<svg").Skip(1).Select(rest => "<svg" + rest[..(rest.IndexOf("</svg>", StringComparison.Ordinal) + 6)]).ToList();
        Assert.True(pictures.Count > 20);
        Assert.All(pictures, picture => XElement.Parse(picture.Replace("&nbsp;", " ")));
        Assert.DoesNotContain("NaN", page);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_however_many_cores_there_are()
    {
        Shell.Run(folder, "playtest", "river", "--runs", "60", "--seed", "5");
        var (page, json) = (Read("playtest-river.html"), Read("playtest-river.json"));
        Shell.Run(folder, "playtest", "river", "--runs", "60", "--seed", "5");
        Assert.Equal((page, json), (Read("playtest-river.html"), Read("playtest-river.json")));
        Shell.Run(folder, "playtest", "river", "--runs", "60", "--seed", "6");
        Assert.NotEqual(json, Read("playtest-river.json"));
    }

    [Fact]
    public void What_the_author_wrote_cannot_break_the_page()
    {
        var file = Path.Combine(folder, "river", "scenario.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("The valley: a new scenario", "<script>alert(1)</script>"));
        Shell.Run(folder, "playtest", "river", "--runs", "10");
        Assert.DoesNotContain("<script", Read("playtest-river.html"));
    }

    [Fact]
    public void An_inject_that_never_came_is_named()
    {
        var file = Path.Combine(folder, "river", "play.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("when: growers.trust < 42 ", "when: growers.trust < 1 "));
        Assert.Contains("Injects that never came: meeting-at-night\n", Shell.Run(folder, "playtest", "river", "--runs", "40").Output);
    }

    [Fact]
    public void A_play_can_be_opened_as_a_session_that_verifies()
    {
        var (code, output, _) = Shell.Run(folder, "playtest", "river", "--runs", "20", "--seed", "3", "--open", "7", "--data", "plays");
        Assert.Equal(0, code);
        var session = Regex.Match(output, "^play 7 of 20 is session ([A-Z0-9]{6}) now\nStart the server:  wargame serve --data plays\nand open in a browser:  http://localhost:5080/join/\\1#control=\\S+\n$").Groups[1].Value;
        Assert.StartsWith($"{session} verifies: ", Shell.Run(folder, "replay", "plays", session, "--verify").Output);
        Assert.Contains(session, Shell.Run(folder, "verify", "plays").Output);
    }

    [Fact]
    public void A_play_that_the_playtest_does_not_have_is_refused_before_anything_is_made()
    {
        var (code, _, error) = Shell.Run(folder, "playtest", "river", "--runs", "20", "--open", "21", "--data", "plays");
        Assert.NotEqual(0, code);
        Assert.Contains("there is no play 21: the playtest has 20, see --runs", error);
        Assert.False(Directory.Exists(Path.Combine(folder, "plays")));
    }

    [Fact]
    public void A_choice_that_no_play_depends_on_is_named_and_other_beliefs_and_plays_worth_opening_are_told()
    {
        Shell.Run(folder, "playtest", "river", "--runs", "40");
        var report = JsonDocument.Parse(Read("playtest-river.json")).RootElement;
        Assert.All(report.GetProperty("cards").EnumerateArray(), card => Assert.True(card.GetProperty("difference").GetDouble() >= 0));
        var mandates = report.GetProperty("mandates").GetArrayLength();
        var plays = report.GetProperty("plays").EnumerateArray().ToList();
        Assert.Equal(3 * mandates, plays.Count);
        Assert.All(plays.Chunk(3), three => Assert.Equal(three.Select(play => play.GetProperty("score").GetDouble()).Order(), three.Select(play => play.GetProperty("score").GetDouble())));
        Assert.All(report.GetProperty("beliefs").EnumerateArray(), belief => Assert.Equal(mandates, belief.GetProperty("shifts").GetArrayLength()));
    }

    [Fact]
    public void The_folder_of_the_report_is_made()
    {
        Assert.Equal(0, Shell.Run(folder, "playtest", "river", "--runs", "10", "--out", "reports/today").Code);
        Assert.True(File.Exists(Path.Combine(folder, "reports", "today", "playtest-river.html")));
    }

    [Fact]
    public void The_terminal_tells_how_often_lines_and_private_cards_are_met_and_what_nobody_ordered()
    {
        Edit("met: valley.coca <= 5500 ha", "met: valley.coca <= 1 ha");
        Edit("met: union.cash >= 25 $M", "met: union.cash >= 0 $M");
        Edit("instruments:\n", "absent: [{ tag: gangs, because: There are none. }]\ninstruments:\n" + Instrument("dam", "coca", "t.coca < 1 ha") + Instrument("raid", "gangs", "t.coca > 1 ha"));

        var lines = Shell.Run(folder, "playtest", "river", "--runs", "60").Output.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();

        Assert.Contains(lines, line => line.StartsWith("capital hectares 60 0 % ", StringComparison.Ordinal) && line.EndsWith(" never", StringComparison.Ordinal));
        Assert.Contains("union full-chest 100 % always", lines);
        Assert.Contains(lines, line => line.StartsWith("capital second-term ", StringComparison.Ordinal));
        Assert.Contains("dam capital no", lines);
        Assert.DoesNotContain(lines, line => line.Contains("raid", StringComparison.Ordinal));
        var report = JsonDocument.Parse(Read("playtest-river.json")).RootElement;
        Assert.Equal("dam", Assert.Single(report.GetProperty("never_ordered").EnumerateArray()).GetProperty("instrument").GetString());
        Assert.Equal([("second-term", "capital"), ("full-chest", "union")],
            report.GetProperty("private_cards").EnumerateArray().Select(card => (card.GetProperty("id").GetString(), card.GetProperty("actor").GetString())));
        Assert.Contains("Nobody ever ordered: <b>dam</b>", Read("playtest-river.html"));
        Assert.Contains("A full chest", Read("playtest-river.html"));
    }

    [Fact]
    public void Where_all_was_ordered_that_is_said() =>
        Assert.Contains("Instruments that nobody ordered: none\n", Shell.Run(folder, "playtest", "river", "--runs", "60").Output);

    [Fact]
    public void No_table_is_wider_than_a_hundred_columns()
    {
        Edit("id: hectares", "id: " + new string('h', 60));
        Edit("id: full-chest", "id: " + new string('c', 60));
        Edit("instruments:\n", "instruments:\n" + Instrument(new string('d', 60), "coca", "t.coca < 1 ha"));
        Assert.All(Shell.Run(folder, "playtest", "river", "--runs", "10").Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Theory]
    [InlineData("--runs", "1")]
    [InlineData("--profile", "nobody")]
    [InlineData("--out", "river/scenario.yaml")]
    public void What_cannot_be_done_is_a_mistake_of_the_command(string option, string value)
    {
        var (code, output, error) = Shell.Run(folder, "playtest", "river", option, value);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("wargame: ", error);
    }

    private static string Instrument(string id, string tag, string condition) => $$"""
          - id: {{id}}
            name: A name
            text: A text.
            by: government
            target: { kind: region, tag: {{tag}}, reach: governs }
            cost: { cash: 1 }
            turns: 1
            legal_when: [{ when: "{{condition}}", otherwise: Not here. }]
            effects: [{ id: {{id}}-works, because: It works., change: { t.coca: -1 ha }, source: Design, grade: D }]
            source: Design
            grade: D

        """;

    private void Edit(string old, string by)
    {
        var file = Path.Combine(folder, "river", "play.yaml");
        var text = File.ReadAllText(file);
        Assert.Contains(old, text);
        File.WriteAllText(file, text.Replace(old, by));
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(folder, name));
}
