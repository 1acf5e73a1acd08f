using System.Collections.Immutable;

namespace Wargame.Scenarios.Explaining;

/// <summary>A wrong and a right example for every code that an author's mistake can give.</summary>
public static class DiagnosticExamples
{
    private static readonly ImmutableArray<string> Texts = ["examples-form.txt", "examples-meaning.txt", "examples-lint.txt"];

    private static readonly ImmutableSortedDictionary<string, CodeExample> ByCode = Texts
        .SelectMany(name => ExampleText.Read(Resources.Text(name))).ToImmutableSortedDictionary(example => example.Code, example => example, StringComparer.Ordinal);

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<CodeExample> All => [.. ByCode.Values];

    /// <summary>The one for a code, or null.</summary>
    /// <param name="code">Such as <c>WG0301</c>.</param>
    public static CodeExample? Find(string code) => ByCode.GetValueOrDefault(code);
}
