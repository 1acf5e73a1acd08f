using System.Collections.Immutable;
using System.Reflection;

namespace Wargame.Scenarios;

/// <summary>Every diagnostic there is. A code never changes its meaning; a code that falls out of use is not used again.</summary>
public static partial class DiagnosticCatalogue
{
    private static readonly ImmutableSortedDictionary<string, DiagnosticKind> ByCode = Collect();

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticKind> All => [.. ByCode.Values];

    /// <summary>The one with a code such as <c>WG0301</c>, or null.</summary>
    public static DiagnosticKind? Find(string code) => ByCode.GetValueOrDefault(code);

    private static DiagnosticKind Error(string code, string title, string explanation) => new(code, Severity.Error, title, explanation);

    private static DiagnosticKind Warning(string code, string title, string explanation) => new(code, Severity.Warning, title, explanation);

    private static ImmutableSortedDictionary<string, DiagnosticKind> Collect() => typeof(DiagnosticCatalogue)
        .GetNestedTypes(BindingFlags.NonPublic | BindingFlags.Static)
        .SelectMany(group => group.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(field => field.GetValue(null)).OfType<DiagnosticKind>()
        .ToImmutableSortedDictionary(kind => kind.Code, kind => kind, StringComparer.Ordinal);
}
