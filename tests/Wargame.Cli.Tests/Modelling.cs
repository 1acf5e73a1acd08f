using System.Text.Json;
using System.Xml.Linq;

namespace Wargame.Cli.Tests;

public sealed class Modelling : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private readonly OrdersFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("valley", 12)]
    [InlineData("bolivia-secession", 100)]
    [InlineData("hemisphere-2009", 200)]
    public void As_json_it_lists_every_rule_once_with_source_grade_and_line(string scenario, int atLeast)
    {
        var (code, output, error) = folder.Run("model", scenario, "--format", "json");

        Assert.Equal((0, ""), (code, error));
        var model = JsonDocument.Parse(output).RootElement;
        var rules = model.GetProperty("rules").EnumerateArray().ToList();
        Assert.True(rules.Count >= atLeast);
        Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        foreach (var part in new[] { "rules", "profiles", "coefficients", "variables", "instruments", "injects", "crises", "ladders", "cards", "mechanisms" })
        {
            Assert.All(model.GetProperty(part).EnumerateArray(), item =>
            {
                Assert.NotEmpty(item.GetProperty("source").GetString()!);
                Assert.Matches("^[SXDM]$", item.GetProperty("grade").GetString());
                Assert.Matches(@"^[\w./-]+\.yaml:\d+$", item.GetProperty("at").GetString());
            });
        }
    }

    [Fact]
    public void Each_mechanism_names_the_rules_that_carry_it()
    {
        var model = JsonDocument.Parse(folder.Run("model", "hemisphere-2009", "--format", "json").Output).RootElement;
        var rules = model.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToHashSet();

        Assert.Equal(Enumerable.Range(1, 43), model.GetProperty("mechanisms").EnumerateArray().Select(mechanism => mechanism.GetProperty("number").GetInt32()));
        Assert.All(model.GetProperty("mechanisms").EnumerateArray(), mechanism =>
        {
            Assert.StartsWith("BD-01 L", mechanism.GetProperty("source").GetString());
            Assert.NotEmpty(mechanism.GetProperty("rules").EnumerateArray());
            Assert.All(mechanism.GetProperty("rules").EnumerateArray(), rule => Assert.Contains(rule.GetString(), rules));
        });
    }

    [Fact]
    public void A_rule_is_shown_as_its_author_wrote_it()
    {
        var output = folder.Run("model", "valley", "--format", "json").Output;

        Assert.Contains(
            """
                  "id": "spraying-turns-growers-from-the-state",
                  "origin": "law",
                  "of": null,
                  "because": "Growers lose their living before a legal one exists.",
                  "cause": "spraying",
                  "for": [
                    "s in segment tagged grower",
                    "r = s.lives_in"
                  ],
                  "let": {
                    "cushion": "clamp((r.services - 15) / 40, 0, 1)"
                  },
                  "when": "level(eradicate, r) > 0",
                  "changes": [
                    {
                      "variable": "s.bond_state",
                      "amount": "-spray_alienation * level(eradicate, r) * (1 - cushion)"
                    }
                  ],
            """.ReplaceLineEndings("\n").Replace("      \"", "      \"", StringComparison.Ordinal), output);
    }

    [Fact]
    public void As_a_table_it_has_a_part_for_each_sort_of_thing()
    {
        var (code, output, _) = folder.Run("model", "valley");

        Assert.Equal(0, code);
        foreach (var part in new[] { "Belief profiles", "Entities", "Variables", "Coefficients \\(profile bd01\\)", "Rules", "Instruments", "Injects", "Crises", "Ladders", "Cards", "Mechanisms" })
            Assert.Matches($@"\n{part}: [1-9]\d*\n", output);
        Assert.Matches(@"\n  spraying-turns-growers-from-the-state\n +belongs to law; moves s\.bond_state; because Growers lose their living before a legal one exists\.; [^\n]*\n? *[^\n]*BD-01 L74, L138-140; grade S; at valley/world\.yaml:60\n", output);
        Assert.Matches(@"\n  march-shakes\n +belongs to inject march; moves highland\.approval; because Crowds\.; ", output);
        Assert.Matches(@"\n  aid-arrives\n +belongs to law; moves us\.cash to highland\.cash; ", output);
    }

    [Fact]
    public void What_is_wider_than_the_terminal_is_broken_between_words()
    {
        var output = folder.Run("model", "valley").Output;

        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 120, line));
    }

    [Fact]
    public void A_profile_changes_the_coefficients_that_are_shown()
    {
        Assert.Matches(@"\n  spray_alienation\n +value 5\.5; unit points; from 2\.0; to 8\.0; other profiles evidence-2025 3\.3333; adjusted here from 4\.95: The valley\s+is poorer\.; source MODEL R8; grade D;", folder.Run("model", "valley").Output);
        Assert.Matches(@"\n  spray_alienation\n +value 3\.3333; unit points", folder.Run("model", "valley", "--profile", "evidence-2025").Output);
    }

    [Fact]
    public void As_mermaid_it_is_a_flowchart_with_signs_and_rules()
    {
        var (code, output, _) = folder.Run("model", "valley", "--format", "mermaid", "--all");

        Assert.Equal(0, code);
        Assert.StartsWith("flowchart LR\n  subgraph stage_institutions [\"institutions\"]\n", output);
        Assert.Contains("\n    variable_coca[\"Coca\"]\n", output);
        Assert.Contains("\n  instrument_eradicate([\"Forced eradication\"])\n", output);
        Assert.Contains("\n  instrument_eradicate -.->|\"− eradication-clears-fields\"| variable_coca\n", output);
        Assert.Contains("\n  variable_services -->|\"+ services-win-approval\"| variable_approval\n", output);
        Assert.DoesNotContain("instrument_", folder.Run("model", "valley", "--format", "mermaid").Output);
    }

    [Theory]
    [InlineData("valley")]
    [InlineData("hemisphere-2009")]
    public void As_svg_it_draws_every_variable_and_every_edge_once(string scenario)
    {
        var edges = JsonDocument.Parse(folder.Run("model", scenario, "--format", "json").Output).RootElement.GetProperty("edges").EnumerateArray()
            .Count(edge => edge.GetProperty("from_kind").GetString() == "variable" && edge.GetProperty("to_kind").GetString() == "variable");
        var (code, output, _) = folder.Run("model", scenario, "--format", "svg");

        Assert.Equal(0, code);
        var picture = XDocument.Parse(output);
        Assert.Equal(edges, picture.Descendants(Svg + "g").Count(group => ((string?)group.Attribute("class"))?.StartsWith("edge", StringComparison.Ordinal) ?? false));
        var (width, height) = ((int)picture.Root!.Attribute("width")!, (int)picture.Root.Attribute("height")!);
        var boxes = picture.Descendants(Svg + "rect").Where(box => (string?)box.Attribute("class") == "variable")
            .Select(box => (X: (int)box.Attribute("x")!, Y: (int)box.Attribute("y")!, Width: (int)box.Attribute("width")!, Height: (int)box.Attribute("height")!)).ToList();
        Assert.All(boxes, box => Assert.True(box.X >= 0 && box.Y >= 0 && box.X + box.Width <= width && box.Y + box.Height <= height));
        Assert.All(boxes, box => Assert.DoesNotContain(boxes, other => other != box
            && other.X < box.X + box.Width && box.X < other.X + other.Width && other.Y < box.Y + box.Height && box.Y < other.Y + other.Height));
    }

    [Fact]
    public void The_map_can_be_limited_to_the_neighbours_of_a_variable()
    {
        var (code, output, _) = folder.Run("model", "valley", "--format", "mermaid", "--about", "growers.bond_state");

        Assert.Equal(0, code);
        Assert.All(output.Split('\n').Where(line => line.Contains("->|", StringComparison.Ordinal)), line => Assert.Contains("variable_bond_state", line));
        Assert.Contains("− eradication-angers", folder.Run("model", "valley", "--format", "svg", "--about", "bond_state").Output.Replace("and 1 more rule", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("wargame: there is no \"bond_stat\" on the causal map; did you mean \"bond_state\"?\n", "--format", "svg", "--about", "bond_stat")]
    [InlineData("wargame: --about and --all are for the causal map: --format mermaid or svg\n", "--about", "coca")]
    [InlineData("wargame: there is no belief profile \"evidence\"; profiles are bd01, evidence-2025\n", "--profile", "evidence")]
    public void What_cannot_be_shown_gives_one_line(string line, params string[] args)
    {
        var (code, output, error) = folder.Run(["model", "valley", .. args]);
        Assert.Equal((2, "", line), (code, output, error));
    }
}
