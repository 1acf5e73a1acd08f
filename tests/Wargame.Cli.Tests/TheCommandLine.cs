namespace Wargame.Cli.Tests;

public sealed class TheCommandLine
{
    [Fact]
    public void Version_is_one_line()
    {
        var (code, output, error) = Shell.Run(".", "--version");
        Assert.Equal(0, code);
        Assert.Matches(@"\Awargame \d+\.\d+\.\d+\n\z", output);
        Assert.Empty(error);
    }

    [Fact]
    public void Help_lists_the_commands()
    {
        var (code, output, _) = Shell.Run(".", "--help");
        Assert.Equal(0, code);
        Assert.Contains("validate", output);
        Assert.Contains("serve", output);
    }

    [Theory]
    [InlineData("valdate", "wargame: unknown command \"valdate\"; did you mean \"validate\"?\n")]
    [InlineData("server", "wargame: unknown command \"server\"; did you mean \"serve\"?\n")]
    [InlineData("dance", "wargame: unknown command \"dance\"; see \"wargame --help\"\n")]
    public void An_unknown_command_gives_one_line_with_a_suggestion(string word, string line)
    {
        var (code, output, error) = Shell.Run(".", word);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Equal(line, error);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("serve", "--port", "none")]
    [InlineData("serve", "--port", "70000")]
    [InlineData("serve", "--potr", "5000")]
    [InlineData("validate", "--all", ".")]
    [InlineData()]
    public void A_command_that_cannot_be_understood_gives_one_line(params string[] args)
    {
        var (code, output, error) = Shell.Run(".", args);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.StartsWith("wargame: ", error);
        Assert.Equal(error.Length - 1, error.IndexOf('\n'));
    }
}
