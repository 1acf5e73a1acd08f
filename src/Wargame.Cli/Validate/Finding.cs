using System.Collections.Immutable;
using Wargame.Scenarios;

namespace Wargame.Cli.Validate;

/// <summary>What came of one scenario.</summary>
/// <param name="Name">The scenario's folder.</param>
/// <param name="Root">The folder that holds it; places in diagnostics are relative to it.</param>
/// <param name="Result">What was found.</param>
internal sealed record Finding(string Name, string Root, LoadResult Result)
{
    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    public int Errors => Diagnostics.Count(one => one.Severity == Severity.Error);

    public int Warnings => Diagnostics.Length - Errors;

    /// <summary>A diagnostic's file from the current folder, with forward slashes.</summary>
    public string File(Diagnostic diagnostic, string current) =>
        Path.GetRelativePath(current, Path.Combine(Root, diagnostic.At.File)).Replace('\\', '/');

    /// <summary>A file of an edit, in the same way.</summary>
    public string File(SuggestedEdit edit, string current) => Path.GetRelativePath(current, Path.Combine(Root, edit.File)).Replace('\\', '/');

    public static string Word(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error ? "error" : "warning";
}
