namespace Wargame.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    /// <summary>The scenario has errors.</summary>
    public const int Errors = 1;

    /// <summary>The command cannot be understood, or a path cannot be read.</summary>
    public const int Usage = 2;
}
