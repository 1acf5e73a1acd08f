namespace Wargame.Server.Hosting;

/// <summary>The server cannot start. The message is one line for the person who started it.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="cause">What the system said.</param>
public sealed class StartFailureException(string message, Exception? cause = null) : Exception(message, cause);
