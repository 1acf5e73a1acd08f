using System.Collections.Immutable;

namespace Wargame.Scenarios.Explaining;

/// <summary>Reads examples from their text file, whose head explains its form.</summary>
internal static class ExampleText
{
    public static IEnumerable<CodeExample> Read(string text) => text.Split("\n\n").Select(block => block.Trim('\n'))
        .Where(block => block.StartsWith("WG", StringComparison.Ordinal)).Select(One);

    private static CodeExample One(string block)
    {
        var lines = block.Split('\n');
        var head = lines[0].Split(' ');
        var trouble = Marked(lines, '!');
        return new CodeExample(head[0], head[1], trouble.Length > 0 ? trouble[(trouble.IndexOf(' ', StringComparison.Ordinal) + 1)..] : Marked(lines, '-'), Marked(lines, '+'))
        {
            Base = Marked(lines, '@'),
            Trouble = trouble.Length == 0 ? ExampleTrouble.None : Enum.Parse<ExampleTrouble>(trouble.Split(' ')[0], ignoreCase: true),
            Others = Others(Marked(lines, '='), Marked(lines, '|')),
        };
    }

    private static string Marked(string[] lines, char mark) => string.Join('\n', lines.Skip(1).Where(line => line.StartsWith(mark)).Select(line => line[1..]));

    private static ImmutableSortedDictionary<string, string> Others(string names, string text) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToImmutableSortedDictionary(name => name, _ => text + "\n", StringComparer.Ordinal);
}
