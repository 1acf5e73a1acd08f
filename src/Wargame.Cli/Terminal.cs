using Spectre.Console;

namespace Wargame.Cli;

/// <summary>Where the program writes, and where paths start.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">What went wrong with the command itself.</param>
/// <param name="Colours">Whether results go to eyes, not to a file or another program.</param>
/// <param name="Folder">The current folder.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool Colours, string Folder)
{
    // The terminal wraps by itself; a line that we break cannot be clicked or searched.
    private const int Endless = 1_000_000;

    public static Terminal ForProcess() => new(Console.Out, Console.Error,
        !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null, Environment.CurrentDirectory);

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
