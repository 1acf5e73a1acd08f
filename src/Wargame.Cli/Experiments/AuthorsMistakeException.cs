namespace Wargame.Cli.Experiments;

/// <summary>A scenario or orders file has errors, and they have been shown.</summary>
internal sealed class AuthorsMistakeException() : Exception("The errors were shown.");
