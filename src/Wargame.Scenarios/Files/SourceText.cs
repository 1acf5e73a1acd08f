using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Files;

/// <summary>The text of a file with line ends as LF, which tells for each character where an editor shows it.</summary>
internal sealed class SourceText
{
    private readonly List<int> lineStarts = [0];

    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n')
                lineStarts.Add(index + 1);
        }
    }

    /// <summary>Relative to the folder that holds all scenarios.</summary>
    public string Path { get; }

    public string Text { get; }

    private SourceText(SourceText same, Filling filling)
    {
        (Path, Text, lineStarts) = (same.Path, same.Text, same.lineStarts);
        Filling = filling;
    }

    /// <summary>What fills parameters in this reading of the file; null in a file without parameters.</summary>
    public Filling? Filling { get; }

    /// <summary>The same text in one of several readings with different parameters.</summary>
    public SourceText ForInclusion(Filling filling) => new(this, filling);

    /// <summary>The character at a line and column; the nearest where there is none.</summary>
    public int Index(int line, int column)
    {
        var start = lineStarts[Math.Clamp(line - 1, 0, lineStarts.Count - 1)];
        return Math.Clamp(start + column - 1, start, Text.Length);
    }

    /// <summary>From one character to another, over lines.</summary>
    public TextRange Range(int start, int end)
    {
        var ((line, column), (endLine, endColumn)) = (Place(start), Place(end));
        return new TextRange(line, column, endLine, endColumn);
    }

    /// <summary>From one character to another; what lies on later lines is not underlined.</summary>
    public SourceSpan Span(int start, int end)
    {
        start = Math.Clamp(start, 0, Text.Length);
        var (line, column) = Place(start);
        var lineEnd = Text.IndexOf('\n', start);
        var stop = Math.Min(Math.Max(end, start), lineEnd < 0 ? Text.Length : lineEnd);
        var length = Text.AsSpan(start, stop - start).TrimEnd().Length;
        return new SourceSpan(Path, line, column, Math.Max(1, length)) { Inclusion = Filling?.Inclusion ?? 0 };
    }

    private (int Line, int Column) Place(int index)
    {
        index = Math.Clamp(index, 0, Text.Length);
        var line = lineStarts.BinarySearch(index);
        line = line < 0 ? ~line - 1 : line;
        return (line + 1, index - lineStarts[line] + 1);
    }
}
