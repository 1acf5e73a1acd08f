namespace Wargame.World.Definition;

/// <summary>Where in the author's files a thing stands, so that every error and every explanation can point at it.</summary>
/// <param name="File">Path relative to the scenario's root, with forward slashes; empty when there is no file (built by code).</param>
/// <param name="Line">Line, from 1; 0 when there is no file.</param>
/// <param name="Column">Column, from 1; 0 when there is no file.</param>
/// <param name="Length">How many characters the caret underlines, at least 1.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length = 1)
{
    /// <summary>Which reading of a file with parameters this is, from 1; 0 in a file that is read as it stands.</summary>
    public int Inclusion { get; init; }

    /// <summary>No place: the thing was made by code, not read from a file.</summary>
    public static SourceSpan None { get; } = new("", 0, 0);

    /// <summary>The clickable form, <c>file:line:column</c>.</summary>
    public override string ToString() => Line == 0 ? "(code)" : FormattableString.Invariant($"{File}:{Line}:{Column}");
}
