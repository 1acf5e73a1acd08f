using Wargame.World.Definition;

namespace Wargame.World;

/// <summary>A definition cannot be compiled: it names what does not exist, or breaks a rule of the model.</summary>
/// <param name="message">What is wrong, as a full sentence.</param>
/// <param name="at">Where it is written.</param>
public sealed class DefinitionException(string message, SourceSpan at) : Exception($"{at}: {message}")
{
    /// <summary>What is wrong, as a full sentence.</summary>
    public string Reason { get; } = message;

    /// <summary>Where it is written.</summary>
    public SourceSpan At { get; } = at;
}
