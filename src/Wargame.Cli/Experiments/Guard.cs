using Wargame.Cli.Validate;

namespace Wargame.Cli.Experiments;

/// <summary>Turns what went wrong in a command into its exit code.</summary>
internal static class Guard
{
    public static int Run(Terminal terminal, Action command)
    {
        try
        {
            command();
            return ExitCode.Good;
        }
        catch (AuthorsMistakeException)
        {
            return ExitCode.Errors;
        }
        catch (UsageException mistake)
        {
            terminal.Error.WriteLine($"wargame: {Plain.Text(mistake.Message)}");
            return ExitCode.Usage;
        }
    }
}
