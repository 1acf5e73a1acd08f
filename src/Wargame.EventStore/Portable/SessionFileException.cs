namespace Wargame.EventStore.Portable;

/// <summary>A session file cannot be taken in. Nothing was written.</summary>
/// <param name="message">One line: what is wrong, where, and how to mend it.</param>
/// <param name="cause">What the system said.</param>
public sealed class SessionFileException(string message, Exception? cause = null) : Exception(message, cause);
