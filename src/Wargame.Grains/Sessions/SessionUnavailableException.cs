namespace Wargame.Grains.Sessions;

/// <summary>A session cannot be read: it is unknown, its scenario is gone, or its record is damaged. Other sessions are not touched.</summary>
/// <param name="message">Why, for the log.</param>
[GenerateSerializer, Alias("session-unavailable")]
public sealed class SessionUnavailableException(string message) : Exception(message);
