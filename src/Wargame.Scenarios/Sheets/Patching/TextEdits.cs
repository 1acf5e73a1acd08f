using System.Text;

namespace Wargame.Scenarios.Sheets.Patching;

/// <summary>A change of a file: what stands from one character up to another is replaced.</summary>
/// <param name="Start">The first character, in the text with LF line ends.</param>
/// <param name="End">The first character that stays.</param>
/// <param name="Text">What stands there instead, with LF line ends.</param>
internal readonly record struct TextEdit(int Start, int End, string Text);

/// <summary>Changes of one file, made at once. Everything that no change names stays as it is, byte for byte.</summary>
internal sealed class TextEdits
{
    private readonly List<TextEdit> _edits = [];

    /// <summary>Whether nothing is to be changed.</summary>
    public bool IsEmpty => _edits.Count == 0;

    /// <summary>Adds a change. Of two at one place the first that was added stands first.</summary>
    public void Replace(int start, int end, string text) => _edits.Add(new(start, end, text));

    /// <summary>Adds a text.</summary>
    public void Insert(int at, string text) => Replace(at, at, text);

    /// <summary>The file with the changes.</summary>
    /// <param name="raw">The file as it lies on the disk, with whatever line ends it has.</param>
    public string Apply(string raw)
    {
        var newLine = raw.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var places = Places(raw);
        var text = new StringBuilder(raw.Length);
        var at = 0;
        foreach (var edit in _edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.End))
        {
            var start = places(edit.Start);
            if (start < at)
                throw new InvalidOperationException("two changes of a file overlap");
            text.Append(raw, at, start - at).Append(edit.Text.Replace("\n", newLine, StringComparison.Ordinal));
            at = places(edit.End);
        }
        return text.Append(raw, at, raw.Length - at).ToString();
    }

    /// <summary>From a character of the text with LF line ends to the same character of the file.</summary>
    private static Func<int, int> Places(string raw)
    {
        var mark = raw.StartsWith('\ufeff') ? 1 : 0;
        var returns = new List<int>();
        for (var index = 1; index < raw.Length; index++)
        {
            if (raw[index] == '\n' && raw[index - 1] == '\r')
                returns.Add(index - 1 - mark - returns.Count);
        }
        return place =>
        {
            // A line break stands where its first character stands.
            var before = returns.BinarySearch(place);
            return place + mark + (before < 0 ? ~before : before);
        };
    }
}
