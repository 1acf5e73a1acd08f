using System.Text.Json;

namespace Wargame.Cli.Tests;

public sealed class WritingTheSchema : IDisposable
{
    private readonly ScenarioFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("scenario", "a scenario")]
    [InlineData("include", "an included file")]
    public void It_is_draft_07_for_either_sort_of_file(string which, string title)
    {
        var (code, output, error) = Shell.Run(folder.Root, "schema", "--for", which);
        Assert.Equal((0, ""), (code, error));
        using var schema = JsonDocument.Parse(output);
        Assert.Equal("http://json-schema.org/draft-07/schema#", schema.RootElement.GetProperty("$schema").GetString());
        Assert.Equal(title, schema.RootElement.GetProperty("title").GetString());
        Assert.False(schema.RootElement.GetProperty("definitions").GetProperty("inject").GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void It_goes_into_a_file_if_one_is_named()
    {
        var (code, output, _) = Shell.Run(folder.Root, "schema", "--out", "scenario.v1.json");
        Assert.Equal((0, ""), (code, output));
        Assert.Equal(Shell.Run(folder.Root, "schema").Output, File.ReadAllText(Path.Combine(folder.Root, "scenario.v1.json")));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_a_mistake_of_the_command()
    {
        var (code, _, error) = Shell.Run(folder.Root, "schema", "--out", "nowhere/scenario.v1.json");
        Assert.Equal(2, code);
        Assert.StartsWith("wargame: nowhere/scenario.v1.json cannot be written: ", error);
    }
}
