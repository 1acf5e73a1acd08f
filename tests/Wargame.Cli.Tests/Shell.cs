namespace Wargame.Cli.Tests;

/// <summary>Runs the program in this process, as a shell without a terminal would.</summary>
internal static class Shell
{
    public static (int Code, string Output, string Error) Run(string folder, params string[] args) => Run(folder, colours: false, args);

    public static (int Code, string Output, string Error) Run(string folder, bool colours, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(args, new Terminal(output, error, colours, folder));
        return (code, output.ToString(), error.ToString());
    }
}
