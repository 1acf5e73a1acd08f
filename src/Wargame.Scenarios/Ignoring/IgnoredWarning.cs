using Wargame.World.Definition;

namespace Wargame.Scenarios.Ignoring;

/// <summary>A warning that the author has read and does not follow, with the reason.</summary>
/// <param name="Code">The warning's code.</param>
/// <param name="About">The id that the warning names in quotes; empty for every warning with this code.</param>
/// <param name="Because">Why it does not hold here.</param>
/// <param name="At">Where it is written.</param>
public sealed record IgnoredWarning(string Code, string About, string Because, SourceSpan At)
{
    /// <summary>Whether it speaks of this finding. Errors are never ignored.</summary>
    /// <param name="found">The finding.</param>
    public bool Covers(Diagnostic found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return found.Severity == Severity.Warning && found.Code == Code
            && (About.Length == 0 || found.Message.Contains($"\"{About}\"", StringComparison.Ordinal));
    }
}
