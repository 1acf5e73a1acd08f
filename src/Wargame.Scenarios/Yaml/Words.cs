using System.Collections.Immutable;
using System.Text;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Mending;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Yaml;

/// <summary>The fixed words that authors write for enumerations: snake case of the names in code, and the letters of grades.</summary>
internal static class Words
{
    private static readonly ImmutableArray<(string Word, Grade Value)> Grades =
        [("S", Grade.Seed), ("X", Grade.External), ("D", Grade.Design), ("M", Grade.Memory)];

    public static ImmutableArray<(string Word, T Value)> Of<T>() where T : struct, Enum => Known<T>.All;

    public static string Name<T>(T value) where T : struct, Enum => Known<T>.All.First(item => item.Value.Equals(value)).Word;

    public static T? Find<T>(string word) where T : struct, Enum
    {
        foreach (var (known, value) in Known<T>.All)
        {
            if (known == word)
                return value;
        }
        return null;
    }

    public static T? Read<T>(ScalarNode scalar, DiagnosticBag bag) where T : struct, Enum
    {
        if (Find<T>(scalar.Value) is { } value)
            return value;
        var words = Known<T>.All.Select(item => item.Word).ToList();
        var meant = Nearest.Find(scalar.Value, words);
        bag.Report(DiagnosticCatalogue.Structure.UnknownWord, scalar.Span, $"unknown word \"{Values.Shorten(scalar.Value)}\"",
            $"{(meant is null ? "" : $"did you mean \"{meant}\"? ")}one of {string.Join(", ", words)}", Mend.Nearest(scalar.Value, words));
        return null;
    }

    public static string Snake(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToLowerInvariant(letter));
        }
        return text.ToString();
    }

    private static class Known<T> where T : struct, Enum
    {
        public static readonly ImmutableArray<(string Word, T Value)> All = typeof(T) == typeof(Grade)
            ? [.. Grades.Select(grade => (grade.Word, (T)(object)grade.Value))]
            : [.. Enum.GetValues<T>().Select(value => (Snake(value.ToString()), value))];
    }
}
