namespace Wargame.Scenarios.Tests;

/// <summary>A mistake inside a formula is shown at its own letters, however YAML wraps the formula.</summary>
public sealed class PositionTables
{
    [Theory]
    [InlineData("plain", "    when: turn > oops\n")]
    [InlineData("plain over two lines", "    when: turn >\n      oops\n")]
    [InlineData("single quotes", "    when: 'turn > oops'\n")]
    [InlineData("double quotes", "    when: \"turn > oops\"\n")]
    [InlineData("double quotes with escapes", "    when: \"\\u0074urn\\x20\\t> oops\"\n")]
    [InlineData("double quotes over two lines", "    when: \"turn\n      > oops\"\n")]
    [InlineData("double quotes with an escaped line end", "    when: \"turn \\\n      > oops\"\n")]
    [InlineData("a literal block", "    when: |\n      turn\n        > oops\n")]
    [InlineData("a folded block", "    when: >\n      turn\n      > oops\n")]
    [InlineData("a folded block with its header", "    when: >2- # why\n        turn\n\n        > oops\n")]
    [InlineData("a key and value on two lines", "    when:\n\n      turn > oops\n")]
    [InlineData("in a let", "    when: turn > a\n    let: { a: oops }\n")]
    [InlineData("behind wide and joined letters", "    cause: x # 漢字 e\u0301 🦙\n    when: turn > oops\n")]
    public void A_mistake_is_shown_at_its_letters(string form, string lines)
    {
        _ = form;
        var error = Assert.Single(FormulaBench.Load("    change: { s.bond_state: 1 }\n" + lines).Errors());
        Assert.Equal("WG0313", error.Code);
        var before = lines[..lines.IndexOf("oops", StringComparison.Ordinal)];
        Assert.Equal(8 + before.Count(letter => letter == '\n'), error.At.Line);
        Assert.Equal(before.Length - before.LastIndexOf('\n'), error.At.Column);
        Assert.Equal("oops".Length, error.At.Length);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_other_systems_do_not_move_anything(string lineEnd)
    {
        var files = MemoryFiles.Valley.Replacing("valley/play.yaml", "to: [highland, us]", "to: [highland, su]");
        var result = ScenarioLoader.Load(files.With("valley/play.yaml", "\uFEFF" + files.Text("valley/play.yaml").Replace("\n", lineEnd, StringComparison.Ordinal)));
        var expected = Assert.Single(ScenarioLoader.Load(files).Diagnostics);
        Assert.Equal(expected, Assert.Single(result.Diagnostics));
    }

    [Fact]
    public void A_key_of_a_change_is_shown_at_the_part_that_is_wrong()
    {
        var error = Assert.Single(FormulaBench.Load("    change: { s.bond_sate: 1 }\n").Errors());
        Assert.Equal(("WG0302", 7, 17, 9), (error.Code, error.At.Line, error.At.Column, error.At.Length));
        Assert.Contains("did you mean \"bond_state\"? (defined at valley/world.yaml:", error.Help);
    }
}
