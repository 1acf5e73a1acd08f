namespace Wargame.Cli.Experiments;

/// <summary>The command names what does not exist, or asks for what does not go together. The message is a clause for its author.</summary>
internal sealed class UsageException(string message) : Exception(message);
