using System.Text;
using Spectre.Console;

namespace Wargame.Cli;

/// <summary>Where the program writes, and where paths start.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">What went wrong with the command itself.</param>
/// <param name="Colours">Whether results go to eyes, not to a file or another program.</param>
/// <param name="Folder">The current folder.</param>
/// <param name="ErrorColours">Whether messages go to eyes.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool Colours, string Folder, bool ErrorColours = false)
{
    // The terminal wraps by itself; a line that we break cannot be clicked or searched.
    private const int Endless = 1_000_000;

    // What goes to a file or another program is as wide on every machine.
    private const int UsualWidth = 120;
    private const int LeastWidth = 60;

    /// <summary>How many characters a line of a list may have. What stands in a line as it was found, such as a path, may be longer.</summary>
    public int Width { get; init; } = UsualWidth;

    public static Terminal ForProcess()
    {
        var wantsColours = Environment.GetEnvironmentVariable("NO_COLOR") is null;
        return new(Data(), Console.Error, !Console.IsOutputRedirected && wantsColours, Environment.CurrentDirectory, !Console.IsErrorRedirected && wantsColours)
        {
            Width = Console.IsOutputRedirected ? UsualWidth : Math.Max(LeastWidth, Console.WindowWidth),
        };
    }

    /// <summary>The terminal that messages are written to when results must stay alone on the output.</summary>
    public Terminal ForMessages => this with { Output = Error, Colours = ErrorColours };

    // Results for other programs are the same bytes on every machine: UTF-8 and LF, whatever the locale says. It is flushed at the end of Main.
    private static TextWriter Data() => Console.IsOutputRedirected
        ? new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" }
        : Console.Out;

    public IAnsiConsole ToConsole()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Output),
            Ansi = Colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = Colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = Endless;
        return console;
    }
}
