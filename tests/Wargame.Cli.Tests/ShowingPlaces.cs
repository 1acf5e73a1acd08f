using System.Text.RegularExpressions;
using Wargame.Cli.Validate;
using Wargame.World.Definition;

namespace Wargame.Cli.Tests;

public sealed partial class ShowingPlaces
{
    [Theory]
    [InlineData("name: oops", 7, 4, 6, 4)]
    [InlineData("\tname: oops", 8, 4, 10, 4)]
    [InlineData("漢字: oops", 5, 4, 6, 4)]
    [InlineData("🦙: oops", 5, 4, 4, 4)]
    [InlineData("e\u0301: oops", 5, 4, 3, 4)]
    [InlineData("x: 漢字", 4, 2, 3, 4)]
    [InlineData("x: ", 4, 1, 3, 1)]
    [InlineData("", 1, 1, 0, 1)]
    public void The_caret_stands_under_the_mistake_in_columns_of_a_terminal(string line, int column, int length, int before, int width)
    {
        var excerpt = SourceExcerpt.Of([line], new SourceSpan("a.yaml", 1, column, length))!;
        Assert.Equal((before, width), (excerpt.CaretColumn, excerpt.CaretWidth));
    }

    [Fact]
    public void A_long_line_is_cut_around_the_caret()
    {
        var line = new string('a', 5000) + "oops" + new string('b', 5000);
        var excerpt = SourceExcerpt.Of([line], new SourceSpan("a.yaml", 1, 5001, 4))!;
        Assert.True(excerpt.Line.Length < 200);
        Assert.Equal("oops", excerpt.Line.Substring(excerpt.CaretColumn, excerpt.CaretWidth));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_place_outside_of_the_file_has_no_excerpt(int line) =>
        Assert.Null(SourceExcerpt.Of(["a", "b"], new SourceSpan("a.yaml", line, 1)));

    [Fact]
    public void What_could_steer_the_terminal_is_made_harmless() =>
        Assert.Equal("a·[31m·b    c", Plain.Text("a\u001b[31m\u202eb\tc"));

    [Fact]
    public void On_a_terminal_there_are_colours_around_the_same_text()
    {
        using var folder = new ScenarioFolder().Replacing("valley/scenario.yaml", "minutes: 60", "minuts: 60");
        var plain = Shell.Run(folder.Root, "validate", "valley").Output;
        var coloured = Shell.Run(folder.Root, colours: true, "validate", "valley").Output;
        Assert.DoesNotContain('\u001b', plain);
        Assert.Contains("\u001b[", coloured);
        Assert.Equal(plain, Escapes().Replace(coloured, "").ReplaceLineEndings("\n"));
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Escapes();
}
