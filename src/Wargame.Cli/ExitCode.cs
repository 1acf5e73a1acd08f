namespace Wargame.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    /// <summary>The scenario or the orders file has errors, or a stored session does not verify.</summary>
    public const int Errors = 1;

    /// <summary>The command cannot be understood, or names what does not exist.</summary>
    public const int Usage = 2;
}
