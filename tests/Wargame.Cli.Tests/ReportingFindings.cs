using System.Text.Json;

namespace Wargame.Cli.Tests;

/// <summary>Findings for people, programs, code scanners and build servers.</summary>
public sealed class ReportingFindings : IDisposable
{
    private readonly ScenarioFolder folder = new();

    public ReportingFindings() => folder.Replacing("valley/play.yaml", "to: [highland, us]", "to: [highlnd, us]");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void As_json_every_finding_has_its_place_and_help()
    {
        var (code, output, _) = Shell.Run(folder.Root, "validate", "valley", "--format", "json");
        Assert.Equal(1, code);
        var scenario = JsonDocument.Parse(output).RootElement.GetProperty("scenarios")[0];
        Assert.False(scenario.GetProperty("valid").GetBoolean());
        var found = scenario.GetProperty("diagnostics")[0];
        Assert.Equal("WG0301", found.GetProperty("code").GetString());
        Assert.Equal("valley/play.yaml", found.GetProperty("file").GetString());
        Assert.Equal((71, 10, 7), (found.GetProperty("line").GetInt32(), found.GetProperty("column").GetInt32(), found.GetProperty("length").GetInt32()));
        Assert.StartsWith("did you mean \"highland\"?", found.GetProperty("help").GetString());
        var suggestion = found.GetProperty("suggestion");
        Assert.Equal(("write \"highland\"", true), (suggestion.GetProperty("label").GetString(), suggestion.GetProperty("sure").GetBoolean()));
        var edit = suggestion.GetProperty("edits")[0];
        Assert.Equal(("valley/play.yaml", "highland"), (edit.GetProperty("file").GetString(), edit.GetProperty("replacement").GetString()));
        Assert.Equal((71, 10, 71, 17), (edit.GetProperty("startLine").GetInt32(), edit.GetProperty("startColumn").GetInt32(), edit.GetProperty("endLine").GetInt32(), edit.GetProperty("endColumn").GetInt32()));
    }

    [Fact]
    public void As_sarif_every_result_names_a_rule_of_the_tool()
    {
        var (_, output, _) = Shell.Run(folder.Root, "validate", "valley", "--format", "sarif");
        var run = JsonDocument.Parse(output).RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString());
        var result = run.GetProperty("results")[0];
        Assert.Contains(result.GetProperty("ruleId").GetString(), rules);
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("valley/play.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(71, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void As_sarif_a_result_carries_its_fix()
    {
        var (_, output, _) = Shell.Run(folder.Root, "validate", "valley", "--format", "sarif");
        var fix = JsonDocument.Parse(output).RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("fixes")[0];
        Assert.Equal("write \"highland\"", fix.GetProperty("description").GetProperty("text").GetString());
        var change = fix.GetProperty("artifactChanges")[0];
        Assert.Equal("valley/play.yaml", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
        var replacement = change.GetProperty("replacements")[0];
        Assert.Equal((71, 17), (replacement.GetProperty("deletedRegion").GetProperty("startLine").GetInt32(), replacement.GetProperty("deletedRegion").GetProperty("endColumn").GetInt32()));
        Assert.Equal("highland", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public void For_a_build_server_every_finding_is_one_line()
    {
        var (code, output, _) = Shell.Run(folder.Root, "validate", "valley", "--format", "github");
        Assert.Equal(1, code);
        Assert.Equal("::error file=valley/play.yaml,line=71,col=10,endColumn=17,title=WG0301 nothing has this id::unknown actor \"highlnd\"%0Adid you mean \"highland\"? (defined at valley/world.yaml:2:9)\n", output);
    }

    [Fact]
    public void Another_form_is_a_mistake_of_the_command()
    {
        var (code, _, error) = Shell.Run(folder.Root, "validate", "valley", "--format", "xml");
        Assert.Equal(2, code);
        Assert.Contains("human, json, sarif, github", error);
    }

    [Fact]
    public void With_strict_a_warning_fails()
    {
        folder.Replacing("valley/play.yaml", "to: [highlnd, us]", "to: [highland, us]").Replacing("valley/world.yaml", "let: { cushion:", "let: { spare: 1, cushion:");
        Assert.Equal(0, Shell.Run(folder.Root, "validate", "valley").Code);
        Assert.Equal(1, Shell.Run(folder.Root, "validate", "valley", "--strict").Code);
    }

    [Fact]
    public void A_code_is_explained_with_a_wrong_and_a_right_example()
    {
        var (code, output, _) = Shell.Run(folder.Root, "explain", "WG0303");
        Assert.Equal(0, code);
        Assert.Contains("\nWrong, in play.yaml:\n\n        when: capital.trust < 42\n\nRight:\n\n        when: growers.trust < 42\n", output);
    }

    [Fact]
    public void An_unknown_code_is_a_mistake_of_the_command_and_all_codes_can_be_listed()
    {
        Assert.Contains("did you mean", Shell.Run(folder.Root, "explain", "WG0309x").Error);
        Assert.Contains("WG0101  error    YAML cannot be read from here\n", Shell.Run(folder.Root, "explain").Output);
    }
}
