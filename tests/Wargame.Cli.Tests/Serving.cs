using Wargame.Cli.Serve;

namespace Wargame.Cli.Tests;

public sealed class Serving
{
    [Fact]
    public void The_server_next_to_the_program_comes_first()
    {
        var folder = Directory.CreateTempSubdirectory("wargame-serve-").FullName;
        try
        {
            Assert.Null(ServerProgram.Find(folder));
            var project = Directory.CreateDirectory(Path.Combine(folder, "src", "Wargame.Server")).FullName;
            File.WriteAllText(Path.Combine(project, "Wargame.Server.csproj"), "");
            var program = Directory.CreateDirectory(Path.Combine(folder, "src", "Wargame.Cli", "bin")).FullName;
            Assert.Equal("run", ServerProgram.Find(program)!.Arguments[0]);
            File.WriteAllText(Path.Combine(program, "Wargame.Server.dll"), "");
            Assert.Equal(["exec", Path.Combine(program, "Wargame.Server.dll")], ServerProgram.Find(program)!.Arguments);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Its_folders_do_not_depend_on_where_it_runs()
    {
        var folder = Path.GetFullPath("/somewhere");
        Assert.Equal(
            ["--port=5000", $"--data={Path.Combine(folder, "data")}", $"--scenarios={Path.GetFullPath("/else")}", "--address=https://game.example.org"],
            ServeCommand.Settings(5000, "data", Path.GetFullPath("/else"), "https://game.example.org", folder));
        Assert.Empty(ServeCommand.Settings(null, null, null, null, folder));
    }

    [Fact]
    public void Its_exit_code_is_passed_on()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, error, false, Path.GetTempPath());
        Assert.Equal(0, ChildProcess.Run("dotnet", ["--version"], terminal));
        Assert.NotEqual(0, ChildProcess.Run("dotnet", ["exec", "no-such-program.dll"], terminal));
    }

    [Fact]
    public void A_server_that_cannot_be_started_gives_one_line()
    {
        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };
        Assert.Equal(2, ChildProcess.Run("/no/such/program", [], new Terminal(output, error, false, Path.GetTempPath())));
        Assert.StartsWith("wargame: /no/such/program cannot be started", error.ToString());
        Assert.Equal(1, error.ToString().Count(letter => letter == '\n'));
    }
}
