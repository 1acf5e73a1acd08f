using System.Collections.Immutable;

namespace Wargame.Scenarios;

/// <summary>A part of a file. Lines and columns count from 1, columns in UTF-16 units, as editors do; the end is one past the last character.</summary>
/// <param name="StartLine">The line of the first character.</param>
/// <param name="StartColumn">Its column.</param>
/// <param name="EndLine">The line of the end.</param>
/// <param name="EndColumn">Its column.</param>
public readonly record struct TextRange(int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <summary>A change of a file's text.</summary>
/// <param name="File">The file, as in the diagnostic's place.</param>
/// <param name="Range">What is replaced; empty where something is only added.</param>
/// <param name="Replacement">What stands there then, with LF line ends.</param>
public sealed record SuggestedEdit(string File, TextRange Range, string Replacement);

/// <summary>What would mend a mistake.</summary>
/// <param name="Label">What it does, for a button or a line of help: <c>write "colombia"</c>.</param>
/// <param name="IsSure">Whether nothing else can be meant, so that a program may do it unasked. Else it is a guess or a skeleton, which a person should look at.</param>
/// <param name="Edits">The changes, which are made together.</param>
public sealed record Suggestion(string Label, bool IsSure, ImmutableArray<SuggestedEdit> Edits)
{
    /// <summary>By what it does: lists of the same edits are the same.</summary>
    public bool Equals(Suggestion? other) => other is not null && Label == other.Label && IsSure == other.IsSure && Edits.SequenceEqual(other.Edits);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Label, IsSure, Edits.Length);

    /// <summary>Makes the changes that belong to one file.</summary>
    /// <param name="file">The file, as edits name it.</param>
    /// <param name="text">Its text, with LF line ends.</param>
    /// <returns>The text with the changes.</returns>
    public string Apply(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = new Files.SourceText(file, text);
        foreach (var edit in Edits.Where(edit => edit.File == file).OrderByDescending(edit => edit.Range.StartLine).ThenByDescending(edit => edit.Range.StartColumn))
            text = string.Concat(text.AsSpan(0, source.Index(edit.Range.StartLine, edit.Range.StartColumn)), edit.Replacement, text.AsSpan(source.Index(edit.Range.EndLine, edit.Range.EndColumn)));
        return text;
    }
}
