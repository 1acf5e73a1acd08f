namespace Wargame.Scenarios.Tests;

/// <summary>One mistake that an author might make in a scenario, and the one error that it must give.</summary>
/// <param name="Mistake">What the author did.</param>
/// <param name="Code">The error's code.</param>
/// <param name="Path">The file, from the scenarios' root.</param>
/// <param name="Old">What stood there, once in the file.</param>
/// <param name="New">What stands there now.</param>
/// <param name="Mark">The part of the new text at which the error points.</param>
public sealed record Breakage(string Mistake, string Code, string Path, string Old, string New, string Mark)
{
    public override string ToString() => $"{Code} {Mistake}";

    /// <summary>Line and column of the mark, from 1.</summary>
    internal (int Line, int Column) Place(string original)
    {
        var at = original.IndexOf(Old, StringComparison.Ordinal) + New.IndexOf(Mark, StringComparison.Ordinal);
        var before = original.Replace(Old, New, StringComparison.Ordinal)[..at];
        return (before.Count(letter => letter == '\n') + 1, at - before.LastIndexOf('\n'));
    }
}
